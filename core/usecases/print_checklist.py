"""The checklist of para 6 as a paper: of a case, or of somebody who gave no name (C3)."""

from core.domain.papers import Checklist, Verdict
from core.ports.printing import ChecklistValues, Fact, SideBySide
from core.ports.wording import Wording

RUSSIAN = "ru"

HEADINGS = {Verdict.DECLINED: "check.result_bad", Verdict.ASK: "check.result_ask"}
"""What the worst line says of the whole; otherwise nothing stands in the way."""

NOTES = ("card.no_fee", "cite.note")


def checklist_values(
    wording: Wording,
    checklist: Checklist,
    language: str,
    *,
    reference: str = "",
    mission: int | None = None,
) -> ChecklistValues:
    """What the printer needs; without a reference the paper is anonymous and has no QR."""
    return ChecklistValues(
        title=wording.both("printed.checklist", language),
        heading=wording.both(HEADINGS.get(checklist.verdict, "check.result_good"), language),
        paragraph_heading=wording.both("printed.paragraph", language),
        lines=wording.checklist_lines(checklist, language),
        facts=_facts(wording, language, reference, mission),
        notes=[wording.both(key, language) for key in NOTES],
        reference=reference,
        language=language,
    )


def _facts(wording: Wording, language: str, reference: str, mission: int | None) -> list[Fact]:
    """Which application and where, as far as they are known."""
    facts = []
    if mission is not None:
        named = SideBySide(
            wording.mission_name(mission, language), wording.mission_name(mission, RUSSIAN)
        )
        facts.append(Fact(wording.both("field.mission", language), named))
    if reference:
        same = SideBySide(reference, reference)
        facts.append(Fact(wording.both("field.reference", language), same))
    return facts
