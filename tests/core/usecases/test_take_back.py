"""Ten seconds, the same person: *accept* is taken back and nobody was told."""

import pytest

from core.domain.errors import Stale
from core.domain.lifecycle import Status, StepNotAllowed
from core.ports.notices import NoticeState
from core.usecases.accept_case import AcceptCase
from core.usecases.take_back import NotYours, TakeBackAcceptance, TooLate
from tests.core.usecases.desk import Desk


def taking_back(desk: Desk) -> TakeBackAcceptance:
    return TakeBackAcceptance(desk.store, desk.clock)


async def test_within_ten_seconds_the_case_is_as_it_was(any_desk: Desk) -> None:
    case = await any_desk.accepted()
    any_desk.clock.move(seconds=10)

    back = await taking_back(any_desk)(any_desk.consul, case.id, case.version)

    assert back.status is Status.READY
    assert (back.accepted_at, back.accepted_on, back.due_on) == (None, None, None)
    notices = await any_desk.store.read(lambda tx: tx.outbox.of_case(case.id))
    assert [notice.state for notice in notices] == [NoticeState.RECALLED]
    assert (await any_desk.acts(case))[-1] == "staff:case:taken_back"


async def test_after_ten_seconds_it_is_too_late(desk: Desk) -> None:
    case = await desk.accepted()
    desk.clock.move(seconds=10.1)

    with pytest.raises(TooLate):
        await taking_back(desk)(desk.consul, case.id, case.version)


async def test_nobody_takes_back_what_another_has_accepted(desk: Desk) -> None:
    case = await desk.accepted()

    with pytest.raises(NotYours):
        await taking_back(desk)(desk.colleague, case.id, case.version)


async def test_accepted_again_the_signature_is_recorded_once(desk: Desk) -> None:
    case = await desk.accepted()
    case = await taking_back(desk)(desk.consul, case.id, case.version)
    accept = AcceptCase(desk.store, desk.clock, desk.rules)

    case = await accept(desk.consul, case.id, case.version)

    signed = await desk.store.read(lambda tx: tx.consents.of(str(case.id)))
    assert len(signed) == 2
    assert (await desk.store.read(lambda tx: tx.cases.dossier(case.id))).consents_signed_at


async def test_a_confirmation_cannot_be_taken_back(desk: Desk) -> None:
    request = await desk.confirmed()
    case = await desk.store.read(lambda tx: tx.cases.get(request.case))

    with pytest.raises(StepNotAllowed):
        await taking_back(desk)(desk.consul, case.id, case.version)


async def test_second_click_takes_back_nothing_twice(desk: Desk) -> None:
    case = await desk.accepted()
    await taking_back(desk)(desk.consul, case.id, case.version)

    with pytest.raises(Stale):
        await taking_back(desk)(desk.consul, case.id, case.version)
