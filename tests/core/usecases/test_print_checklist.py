"""The checklist of para 6 as a paper: both languages, each line with its paragraph, no fee named."""

from datetime import date

import pytest

from core.adapters.reference import load_identity_documents, load_missions, load_treaties
from core.domain.papers import Checklist, Script, Situation, TranslationState, checklist
from core.texts.catalogue import Catalogue
from core.texts.wording import CatalogueWording
from core.usecases.print_checklist import checklist_values

MISSIONS = load_missions()
WORDING = CatalogueWording(Catalogue(), MISSIONS)


def judged(**changes: object) -> Checklist:
    """Somebody from Egypt whose place of birth is printed in Arabic letters only."""
    situation = Situation(
        today=date(2024, 9, 17),
        citizenship="EG",
        scripts={
            "surname": Script.LATIN,
            "given": Script.LATIN,
            "birth_place": Script.OTHER,
        },
        **changes,  # type: ignore[arg-type]
    )
    return checklist(situation, load_treaties(), load_identity_documents())


def test_every_line_is_said_in_the_readers_language_and_in_russian() -> None:
    asked = judged(translation=TranslationState.NOTARY_ABROAD, notary_state="CN")

    printed = checklist_values(WORDING, asked, "en")

    assert len(printed.lines) == len(asked.lines)
    apostille = next(line for line in printed.lines if "apostille is needed" in line.text.own)
    assert "апостиль" in apostille.text.russian.lower()


def test_the_paragraph_stands_in_its_column_and_not_in_the_sentence() -> None:
    printed = checklist_values(WORDING, judged(), "en")

    copied = next(line for line in printed.lines if line.text.own.startswith("A plain copy"))
    assert copied.paragraph.own == "paragraph 6, item 2"
    assert copied.paragraph.russian == "пункт 6, подпункт 2"
    assert "(paragraph" not in copied.text.own
    assert "(пункт" not in copied.text.russian


def test_a_line_that_cites_nothing_itself_gets_the_number_of_its_paragraph() -> None:
    printed = checklist_values(WORDING, judged(expires=date(2031, 4, 14)), "en")

    valid = next(line for line in printed.lines if line.text.own.startswith("Valid until"))
    assert valid.paragraph.own == "paragraph 7"


@pytest.mark.parametrize(
    ("translation", "heading"),
    [
        (TranslationState.NONE_YET, "As things stand"),
        (TranslationState.NOTARY_KZ, "Nothing stands in the way"),
    ],
)
def test_the_heading_says_what_the_worst_line_says(
    translation: TranslationState, heading: str
) -> None:
    printed = checklist_values(WORDING, judged(translation=translation), "en")

    assert printed.heading.own.startswith(heading)


def test_the_paper_of_a_case_names_its_number_and_its_mission_in_both_languages() -> None:
    [ankara] = [one for one in MISSIONS.in_country("TR") if one.city_in("en") == "Ankara"]

    printed = checklist_values(
        WORDING, judged(), "en", reference="K7M-4QX-2P", mission=ankara.number
    )

    values = [(fact.value.own, fact.value.russian) for fact in printed.facts]
    assert ("K7M-4QX-2P", "K7M-4QX-2P") in values
    assert any("Türkiye" in own and "Турецк" in russian for own, russian in values)
    assert printed.reference == "K7M-4QX-2P"


def test_without_a_case_the_paper_is_anonymous() -> None:
    printed = checklist_values(WORDING, judged(), "kk")

    assert (printed.reference, list(printed.facts)) == ("", [])


def test_no_fee_is_named_and_the_order_is_cited() -> None:
    printed = checklist_values(WORDING, judged(), "en")

    notes = " ".join(note.own for note in printed.notes)
    assert "No fee for this service is named by the order." in notes
    assert "19 March 2024" in notes
