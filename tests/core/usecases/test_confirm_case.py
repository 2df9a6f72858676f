"""Confirm: a fresh password, exactly the shown content, a commitment in the audit (para 14)."""

import asyncio
from dataclasses import replace

import pytest

from core.domain.commitment import is_committed
from core.domain.errors import NotFound, Stale
from core.domain.lifecycle import Status, StepNotAllowed
from core.ports.requests import RequestState
from core.usecases.correct_value import CorrectValue
from core.usecases.return_request import ReturnRequest
from core.usecases.throttling import Throttled
from core.usecases.verify_password import PasswordWrong
from core.usecases.window_state import PointsOpen
from tests.core.usecases.desk import PASSWORD, Desk


async def test_request_holds_what_the_page_showed_with_its_sources(any_desk: Desk) -> None:
    case = await any_desk.accepted()
    shown = (await any_desk.view(case)).content

    request = await any_desk.confirming()(any_desk.consul, case.id, case.version, PASSWORD)

    stored = await any_desk.store.read(lambda tx: tx.requests.get(request.id))
    assert dict(stored.content) == shown
    assert stored.content["surname_latin"] == ("ERIKSSON", "mrz")
    assert stored.content["birth_date"] == ("1974-08-12", "visual")
    assert stored.content["purpose"] == ("bank", "declared")
    assert (await any_desk.again(case)).status is Status.SUBMITTED


async def test_the_audit_has_the_salted_commitment_and_not_the_content(desk: Desk) -> None:
    request = await desk.confirmed()
    case = await desk.store.read(lambda tx: tx.cases.get(request.case))

    line = next(one for one in await desk.lines(case) if one.act == "staff:case:confirmed")

    assert is_committed(request.content, request.salt, line.commitment)
    assert not is_committed({**request.content, "sex": ("M", "mrz")}, request.salt, line.commitment)
    assert "ERIKSSON" not in str(line)
    assert line.actor == desk.consul.actor


async def test_a_wrong_password_confirms_nothing_and_says_how_many_tries_are_left(
    desk: Desk,
) -> None:
    case = await desk.accepted()

    with pytest.raises(PasswordWrong) as refusal:
        await desk.confirming()(desk.consul, case.id, case.version, "wrong")

    assert refusal.value.facts == {"left": 4}
    assert (await desk.again(case)).status is Status.ACCEPTED


async def test_guessing_the_password_is_throttled_at_the_confirmation_too(desk: Desk) -> None:
    case = await desk.accepted()
    for _ in range(5):
        with pytest.raises(PasswordWrong):
            await desk.confirming()(desk.consul, case.id, case.version, "wrong")

    with pytest.raises(Throttled):
        await desk.confirming()(desk.consul, case.id, case.version, PASSWORD)


async def test_double_click_makes_one_request(any_desk: Desk) -> None:
    case = await any_desk.accepted()
    confirm = any_desk.confirming()

    outcomes = await asyncio.gather(
        *(confirm(any_desk.consul, case.id, case.version, PASSWORD) for _ in range(2)),
        return_exceptions=True,
    )

    requests = await any_desk.store.read(lambda tx: tx.requests.of_case(case.id))
    assert len(requests) == 1
    assert [type(one) for one in outcomes if isinstance(one, Exception)] == [Stale]


async def test_two_consuls_at_once_confirm_once(any_desk: Desk) -> None:
    case = await any_desk.accepted()
    confirm = any_desk.confirming()

    await asyncio.gather(
        confirm(any_desk.consul, case.id, case.version, PASSWORD),
        confirm(any_desk.colleague, case.id, case.version, PASSWORD),
        return_exceptions=True,
    )

    assert len(any_desk.registry.taken) == 1
    assert (await any_desk.acts(case)).count("staff:case:confirmed") == 1


async def test_a_correction_made_since_the_page_was_shown_stops_it(desk: Desk) -> None:
    case = await desk.accepted()
    await CorrectValue(desk.store, desk.clock, desk.rules)(
        desk.colleague, case.id, case.version, "nationality", "Swedish", "said at the window"
    )

    with pytest.raises(Stale):
        await desk.confirming()(desk.consul, case.id, case.version, PASSWORD)


async def test_an_open_difference_stops_it(desk: Desk) -> None:
    case = await desk.accepted()
    dossier = await desk.store.read(lambda tx: tx.cases.dossier(case.id))
    await desk.store.write(lambda tx: tx.cases.save_dossier(case.id, replace(dossier, visual={})))

    with pytest.raises(PointsOpen):
        await desk.confirming()(desk.consul, case.id, case.version, PASSWORD)


async def test_a_registry_that_is_down_leaves_the_request_queued(desk: Desk) -> None:
    desk.registry.down = True

    request = await desk.confirmed()

    assert request.state is RequestState.QUEUED
    stored = await desk.store.read(lambda tx: tx.cases.get(request.case))
    assert stored.status is Status.SUBMITTED


async def test_a_returned_case_is_confirmed_anew_as_the_next_attempt(desk: Desk) -> None:
    first = await desk.opened(await desk.confirmed())
    await ReturnRequest(desk.store, desk.clock)(
        desk.operator, first.id, first.version, "The place of birth"
    )
    case = await desk.store.read(lambda tx: tx.cases.get(first.case))

    second = await desk.confirming()(desk.colleague, case.id, case.version, PASSWORD)

    assert (second.attempt, second.confirmed_by) == (2, desk.colleague.actor)
    assert second.salt != first.salt
    assert second.commitment != first.commitment


async def test_a_case_not_accepted_cannot_be_confirmed(desk: Desk) -> None:
    case = await desk.acceptable()

    with pytest.raises(StepNotAllowed):
        await desk.confirming()(desk.consul, case.id, case.version, PASSWORD)


async def test_another_missions_consul_confirms_nothing(desk: Desk) -> None:
    case = await desk.accepted()

    with pytest.raises(NotFound):
        await desk.confirming()(desk.stranger, case.id, case.version, PASSWORD)
