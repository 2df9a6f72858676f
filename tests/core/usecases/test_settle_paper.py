"""Printed well or spoiled: said once by somebody of the mission, with a reason if spoiled."""

import pytest

from core.domain.errors import NotFound, Stale
from core.ports.papers import PaperState
from core.usecases.free_text import TextMissing
from core.usecases.hand_over import HandOver
from core.usecases.settle_paper import PaperSettled, SettlePaper
from tests.core.usecases.desk import Desk
from tests.core.usecases.printing import printed, printed_well


def settling(desk: Desk) -> SettlePaper:
    return SettlePaper(desk.store, desk.clock)


async def test_a_spoiled_sheet_keeps_its_reason_and_leaves_a_line(any_desk: Desk) -> None:
    case, paper = await printed(any_desk, await any_desk.formed())

    spoiled = await settling(any_desk)(any_desk.consul, paper.id, paper.version, False, "paper jam")

    assert (spoiled.state, spoiled.reason) == (PaperState.SPOILED, "paper jam")
    assert (await any_desk.acts(case))[-1] == "staff:paper:spoiled"
    assert "jam" not in str(await any_desk.lines(case))


async def test_a_spoiled_sheet_without_a_reason_is_refused(desk: Desk) -> None:
    _, paper = await printed(desk, await desk.formed())

    with pytest.raises(TextMissing):
        await settling(desk)(desk.consul, paper.id, paper.version, False, " ")


async def test_a_good_sheet_may_still_be_found_spoiled_before_it_is_handed_over(
    desk: Desk,
) -> None:
    _, paper = await printed_well(desk, await desk.formed())

    spoiled = await settling(desk)(desk.consul, paper.id, paper.version, False, "smudged")

    assert spoiled.state is PaperState.SPOILED


async def test_a_sheet_in_the_persons_hand_is_settled_for_good(desk: Desk) -> None:
    case, paper = await printed_well(desk, await desk.formed())
    await HandOver(desk.store, desk.clock)(desk.consul, case.id, case.version, paper.id, True)
    gone = await desk.store.read(lambda tx: tx.papers.get(paper.id))

    with pytest.raises(PaperSettled):
        await settling(desk)(desk.consul, gone.id, gone.version, False, "late")


async def test_second_click_settles_nothing_twice(desk: Desk) -> None:
    _, paper = await printed(desk, await desk.formed())
    await settling(desk)(desk.consul, paper.id, paper.version, True)

    with pytest.raises(Stale):
        await settling(desk)(desk.consul, paper.id, paper.version, True)


async def test_another_missions_sheet_looks_absent(desk: Desk) -> None:
    _, paper = await printed(desk, await desk.formed())

    with pytest.raises(NotFound):
        await settling(desk)(desk.stranger, paper.id, paper.version, True)
