"""Withdrawn at the window: before acceptance the answers go, afterwards they stay."""

import pytest

from core.domain.errors import NotFound, Stale
from core.domain.lifecycle import Status, StepNotAllowed
from core.usecases.withdraw_at_window import WithdrawAtWindow
from tests.core.usecases.chats import chat, seated
from tests.core.usecases.desk import Desk
from tests.fakes import NOW


def withdrawing(desk: Desk) -> WithdrawAtWindow:
    return WithdrawAtWindow(desk.store, desk.clock)


async def test_before_acceptance_the_answers_are_erased(any_desk: Desk) -> None:
    case = await any_desk.ready()

    await withdrawing(any_desk)(any_desk.consul, case.id, case.version)

    after = await any_desk.again(case)
    assert (after.status, dict(after.answers)) == (Status.WITHDRAWN, {})
    assert (await any_desk.view(after)).may == frozenset()


async def test_after_acceptance_they_are_kept(desk: Desk) -> None:
    case = await desk.accepted()

    await withdrawing(desk)(desk.consul, case.id, case.version)

    assert (await desk.again(case)).value("surname_latin") == "ERIKSSON"


async def test_with_the_operator_it_is_too_late(desk: Desk) -> None:
    request = await desk.confirmed()
    case = await desk.store.read(lambda tx: tx.cases.get(request.case))

    with pytest.raises(StepNotAllowed):
        await withdrawing(desk)(desk.consul, case.id, case.version)


async def test_stale_and_foreign_pages_withdraw_nothing(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(Stale):
        await withdrawing(desk)(desk.consul, case.id, case.version + 1)
    with pytest.raises(NotFound):
        await withdrawing(desk)(desk.stranger, case.id, case.version)


async def test_passport_lines_the_chat_remembered_go_with_the_answers(any_desk: Desk) -> None:
    conversation = await chat(any_desk.store, "77", NOW)
    case = await seated(any_desk.store, await any_desk.ready(), conversation)

    await withdrawing(any_desk)(any_desk.consul, case.id, case.version)

    after = await any_desk.store.read(lambda tx: tx.conversations.get(conversation.id))
    assert "zone" not in after.state
