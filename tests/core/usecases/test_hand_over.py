"""Handing over: its own act, the identity checked again, a paper that was printed well."""

from uuid import uuid4

import pytest

from core.domain.case import Case
from core.domain.errors import NotFound, Stale
from core.domain.lifecycle import Status
from core.ports.papers import Paper, PaperState
from core.usecases.hand_over import HandOver, IdentityNotChecked, PaperNotReady
from tests.core.usecases.desk import Desk
from tests.core.usecases.printing import printed, printed_well


def handing(desk: Desk) -> HandOver:
    return HandOver(desk.store, desk.clock)


async def lying_ready(desk: Desk) -> tuple[Case, Paper]:
    return await printed_well(desk, await desk.formed())


async def test_certificate_in_the_hand_ends_the_case(any_desk: Desk) -> None:
    case, paper = await lying_ready(any_desk)

    ended = await handing(any_desk)(any_desk.colleague, case.id, case.version, paper.id, True)

    kept = await any_desk.store.read(lambda tx: tx.papers.get(paper.id))
    assert ended.status is Status.HANDED_OVER
    assert (kept.state, kept.handed_over_by) == (PaperState.HANDED_OVER, any_desk.colleague.actor)


async def test_notice_of_refusal_ends_the_case_in_its_own_way(desk: Desk) -> None:
    case, paper = await printed_well(desk, await desk.refused())

    ended = await handing(desk)(desk.consul, case.id, case.version, paper.id, True)

    assert ended.status is Status.NOTICE_HANDED_OVER


async def test_nothing_is_handed_over_without_looking_at_the_person(desk: Desk) -> None:
    case, paper = await lying_ready(desk)

    with pytest.raises(IdentityNotChecked):
        await handing(desk)(desk.consul, case.id, case.version, paper.id, False)

    assert (await desk.again(case)).status is Status.FORMED


async def test_a_sheet_nobody_has_looked_at_is_not_handed_over(desk: Desk) -> None:
    case, paper = await printed(desk, await desk.formed())

    with pytest.raises(PaperNotReady):
        await handing(desk)(desk.consul, case.id, case.version, paper.id, True)


async def test_the_paper_of_another_case_is_not_handed_over(desk: Desk) -> None:
    case, _ = await lying_ready(desk)

    with pytest.raises(NotFound):
        await handing(desk)(desk.consul, case.id, case.version, uuid4(), True)


async def test_second_click_hands_over_nothing_twice(any_desk: Desk) -> None:
    case, paper = await lying_ready(any_desk)
    await handing(any_desk)(any_desk.consul, case.id, case.version, paper.id, True)

    with pytest.raises(Stale):
        await handing(any_desk)(any_desk.consul, case.id, case.version, paper.id, True)

    assert (await any_desk.acts(case)).count("staff:paper:handed_over") == 1


async def test_another_mission_hands_over_nothing(desk: Desk) -> None:
    case, paper = await lying_ready(desk)

    with pytest.raises(NotFound):
        await handing(desk)(desk.stranger, case.id, case.version, paper.id, True)
