"""A declined person comes again: nothing is presumed, unless the consul takes it back at once."""

import pytest

from core.domain.case import Case
from core.domain.dossier import Dossier
from core.domain.errors import Stale
from core.domain.lifecycle import Status
from core.ports.notices import NoticeState
from core.usecases.decline_case import DeclineCase
from core.usecases.reopen_case import ReopenCase
from tests.core.usecases.desk import Desk


async def declined(desk: Desk) -> Case:
    case = await desk.acceptable()
    return await DeclineCase(desk.store, desk.clock)(desk.consul, case.id, case.version, ("copy",))


async def dossier_of(desk: Desk, case: Case) -> Dossier:
    return await desk.store.read(lambda tx: tx.cases.dossier(case.id))


async def test_next_week_everything_is_looked_at_anew(any_desk: Desk) -> None:
    case = await declined(any_desk)
    any_desk.clock.move(days=7)

    case = await ReopenCase(any_desk.store, any_desk.clock)(any_desk.consul, case.id, case.version)

    assert case.status is Status.READY
    assert await dossier_of(any_desk, case) == Dossier()


async def test_within_ten_seconds_the_same_consul_takes_it_back_with_his_judgements(
    desk: Desk,
) -> None:
    case = await declined(desk)
    desk.clock.move(seconds=9)

    case = await ReopenCase(desk.store, desk.clock)(desk.consul, case.id, case.version)

    dossier = await dossier_of(desk, case)
    assert (dossier.missing, dossier.declined_by) == ((), "")
    assert dossier.judgements
    notices = await desk.store.read(lambda tx: tx.outbox.of_case(case.id))
    assert [notice.state for notice in notices] == [NoticeState.RECALLED]


async def test_a_colleague_within_ten_seconds_begins_anew(desk: Desk) -> None:
    case = await declined(desk)

    case = await ReopenCase(desk.store, desk.clock)(desk.colleague, case.id, case.version)

    assert not (await dossier_of(desk, case)).judgements


async def test_second_click_reopens_nothing_twice(desk: Desk) -> None:
    case = await declined(desk)
    await ReopenCase(desk.store, desk.clock)(desk.consul, case.id, case.version)

    with pytest.raises(Stale):
        await ReopenCase(desk.store, desk.clock)(desk.consul, case.id, case.version)
