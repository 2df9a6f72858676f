"""Told by hand: only what waits in one's own mission, once, with a line."""

import pytest

from core.domain.errors import NotFound
from core.ports.notices import Notice, NoticeState
from core.usecases.tell_by_hand import TellByHand
from tests.core.usecases.desk import Desk


async def waiting(desk: Desk) -> Notice:
    case = await desk.accepted()
    notice = (await desk.store.read(lambda tx: tx.outbox.of_case(case.id)))[0]
    await desk.store.write(
        lambda tx: tx.outbox.mark(notice.id, NoticeState.WAITING, at=desk.clock.at)
    )
    return notice


async def test_a_told_notice_leaves_the_list_and_is_never_called_sent(any_desk: Desk) -> None:
    notice = await waiting(any_desk)
    assert any_desk.consul.mission is not None

    await TellByHand(any_desk.store, any_desk.clock)(any_desk.consul, notice.id)

    told = await any_desk.store.read(lambda tx: tx.outbox.of_case(notice.case))
    assert [one.state for one in told] == [NoticeState.TOLD_BY_HAND]
    lines = await any_desk.store.read(lambda tx: tx.audit.of_case(notice.case))
    assert (lines[-1].act, lines[-1].detail) == ("staff:notice:told_by_hand", "accepted")


async def test_what_does_not_wait_cannot_be_told(desk: Desk) -> None:
    notice = await waiting(desk)
    tell = TellByHand(desk.store, desk.clock)
    await tell(desk.consul, notice.id)

    for number in (notice.id, 10**6):
        with pytest.raises(NotFound):
            await tell(desk.consul, number)


async def test_what_waited_before_it_for_the_same_person_is_told_with_it(desk: Desk) -> None:
    request = await desk.confirmed()
    notices = await desk.store.read(lambda tx: tx.outbox.of_case(request.case))
    assert [notice.kind for notice in notices] == ["accepted", "submitted"]
    for notice in notices:
        await desk.store.write(
            lambda tx, id_=notice.id: tx.outbox.mark(id_, NoticeState.WAITING, at=desk.clock.at)
        )

    await TellByHand(desk.store, desk.clock)(desk.consul, notices[-1].id)

    told = await desk.store.read(lambda tx: tx.outbox.of_case(request.case))
    assert {one.state for one in told} == {NoticeState.TOLD_BY_HAND}


async def test_another_missions_notice_looks_absent(desk: Desk) -> None:
    notice = await waiting(desk)

    with pytest.raises(NotFound):
        await TellByHand(desk.store, desk.clock)(desk.stranger, notice.id)
