"""The checklist: lines without doubt at once, a doubtful one by itself, a departure with a reason."""

import pytest

from core.domain.errors import NotFound
from core.domain.judgements import JudgeAlone, ReasonMissing, Ruling, name_of
from core.usecases.form_errors import UnknownField
from core.usecases.judge_papers import JudgePapers, UnknownRuling
from core.usecases.window_act import NotAtWindow
from tests.core.usecases.desk import Desk

UNTRANSLATED = {"script_birth_place": "other", "translation": "none_yet"}


def judging(desk: Desk) -> JudgePapers:
    return JudgePapers(desk.store, desk.clock, desk.rules)


async def test_lines_without_doubt_are_answered_together(any_desk: Desk) -> None:
    case = await any_desk.ready()
    view = await any_desk.view(case)
    lines = tuple(name_of(line) for line in view.checklist.lines)

    case = await judging(any_desk)(any_desk.consul, case.id, case.version, lines, Ruling.IN_ORDER)

    points = (await any_desk.view(case)).open_points
    assert not [point for point in points if point.startswith("paper.")]


async def test_a_line_found_missing_keeps_the_papers_from_being_accepted(desk: Desk) -> None:
    case = await desk.acceptable()

    case = await judging(desk)(desk.consul, case.id, case.version, ("line.copy",), Ruling.MISSING)

    assert (await desk.view(case)).open_points == ("missing.line.copy",)


async def test_a_doubtful_line_is_not_answered_among_others(desk: Desk) -> None:
    case = await desk.ready(**UNTRANSLATED)

    with pytest.raises(JudgeAlone):
        await judging(desk)(
            desk.consul,
            case.id,
            case.version,
            ("line.copy", "line.translation"),
            Ruling.IN_ORDER,
            "a reason",
        )


async def test_against_the_program_only_with_a_reason(desk: Desk) -> None:
    case = await desk.ready(**UNTRANSLATED)
    judge, line = judging(desk), ("line.translation",)

    with pytest.raises(ReasonMissing):
        await judge(desk.consul, case.id, case.version, line, Ruling.IN_ORDER)
    case = await judge(
        desk.consul, case.id, case.version, line, Ruling.NOT_NEEDED, "Latin on the next page"
    )

    dossier = await desk.store.read(lambda tx: tx.cases.dossier(case.id))
    judgement = dossier.judgements["line.translation"]
    assert (judgement.verdict, judgement.reason, judgement.by) == (
        "not_needed",
        "Latin on the next page",
        desk.consul.actor,
    )


async def test_each_judgement_leaves_a_line_with_its_code_only(desk: Desk) -> None:
    case = await desk.ready()
    await judging(desk)(
        desk.consul, case.id, case.version, ("line.copy",), Ruling.NOT_NEEDED, "Frau Eriksson"
    )

    line = (await desk.lines(case))[-1]

    assert (line.act, line.detail) == ("staff:paper:judged", "not_needed")


async def test_an_unknown_line_or_ruling_is_refused(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(UnknownField):
        await judging(desk)(desk.consul, case.id, case.version, ("line.x",), Ruling.IN_ORDER)
    with pytest.raises(UnknownRuling):
        await judging(desk)(desk.consul, case.id, case.version, ("line.copy",), "fine")


async def test_papers_are_judged_before_acceptance_only(desk: Desk) -> None:
    case = await desk.accepted()

    with pytest.raises(NotAtWindow):
        await judging(desk)(desk.consul, case.id, case.version, ("line.copy",), Ruling.MISSING)


async def test_a_foreign_case_looks_absent(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(NotFound):
        await judging(desk)(desk.stranger, case.id, case.version, ("line.copy",), Ruling.IN_ORDER)
