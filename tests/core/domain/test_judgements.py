"""The consul's judgement: together without doubt, alone with doubt, a departure with its reason."""

from datetime import UTC, date, datetime

import pytest

from core.domain.dossier import Judgement
from core.domain.judgements import (
    JudgeAlone,
    ReasonMissing,
    Ruling,
    departs,
    expired,
    name_of,
    open_papers,
    require_judgeable,
)
from core.domain.papers import Line, Verdict

AT = datetime(2024, 9, 17, tzinfo=UTC)
COPY = Line("line.copy", Verdict.BRING, "6.2")
ORIGINAL = Line("verdict.original", Verdict.IN_ORDER, "6")
TRANSLATION = Line("line.translation", Verdict.DECLINED, "6")
ASKED = Line("verdict.ask", Verdict.ASK, "6")
OTHER = Line("line.other_document", Verdict.ASK, "6.2")


def judged(verdict: Ruling, reason: str = "") -> Judgement:
    return Judgement(verdict.value, by="user:1", at=AT, reason=reason)


@pytest.mark.parametrize(
    ("line", "departures"),
    [
        (COPY, {Ruling.NOT_NEEDED}),
        (ORIGINAL, {Ruling.MISSING}),
        (TRANSLATION, {Ruling.IN_ORDER, Ruling.NOT_NEEDED}),
        (ASKED, set()),
        (OTHER, {Ruling.IN_ORDER, Ruling.NOT_NEEDED}),
    ],
)
def test_a_departure_is_what_the_program_did_not_find(line: Line, departures: set[Ruling]) -> None:
    assert {ruling for ruling in Ruling if departs(line, ruling)} == departures


def test_lines_without_doubt_go_together() -> None:
    require_judgeable((COPY, ORIGINAL), Ruling.IN_ORDER, "")


@pytest.mark.parametrize("line", [TRANSLATION, ASKED, OTHER])
def test_a_doubtful_line_goes_alone(line: Line) -> None:
    with pytest.raises(JudgeAlone):
        require_judgeable((COPY, line), Ruling.MISSING, "reason")


def test_a_departure_without_a_reason_is_refused() -> None:
    with pytest.raises(ReasonMissing):
        require_judgeable((TRANSLATION,), Ruling.IN_ORDER, "")
    require_judgeable((TRANSLATION,), Ruling.IN_ORDER, "printed in Latin too")


def test_a_line_stays_open_until_it_is_answered() -> None:
    assert open_papers((COPY,), {}) == ("paper.line.copy",)
    assert open_papers((COPY,), {"line.copy": judged(Ruling.IN_ORDER)}) == ()
    assert open_papers((COPY,), {"line.copy": judged(Ruling.MISSING)}) == ("missing.line.copy",)


def test_an_old_answer_does_not_cover_a_new_verdict() -> None:
    before = {"line.translation": judged(Ruling.IN_ORDER)}

    assert open_papers((TRANSLATION,), before) == ("paper.line.translation",)
    with_reason = {"line.translation": judged(Ruling.IN_ORDER, "why")}
    assert open_papers((TRANSLATION,), with_reason) == ()


def test_supporting_documents_are_told_apart() -> None:
    lines = [
        Line("line.supporting", Verdict.BRING, "6", {"document": name}) for name in ("deed", "will")
    ]

    assert [name_of(line) for line in lines] == ["line.supporting:deed", "line.supporting:will"]


def test_a_document_is_good_on_its_last_day_and_without_a_day_always() -> None:
    assert not expired("2024-09-17", date(2024, 9, 17))
    assert expired("2024-09-16", date(2024, 9, 17))
    assert not expired("", date(2024, 9, 17))
