"""Who may answer a request: an operator, who did not confirm it, once."""

from dataclasses import replace
from functools import partial

import pytest

from core.domain.errors import NotFound
from core.ports.requests import RequestState
from core.usecases.answer_request import NotWithOperator, SamePerson, request_to_answer
from core.usecases.return_request import ReturnRequest
from tests.core.usecases.desk import PASSWORD, Desk


async def test_one_person_cannot_confirm_and_answer_the_same_case(desk: Desk) -> None:
    request = await desk.opened(await desk.confirmed())
    both = replace(desk.operator, id=desk.consul.id)

    with pytest.raises(SamePerson):
        await desk.store.read(lambda tx: request_to_answer(tx, both, request.id, request.version))


async def test_who_confirmed_an_earlier_attempt_does_not_answer_a_later_one(desk: Desk) -> None:
    first = await desk.opened(await desk.confirmed())
    back = ReturnRequest(desk.store, desk.clock)
    await back(desk.operator, first.id, first.version, "The date")
    case = await desk.store.read(lambda tx: tx.cases.get(first.case))
    second = await desk.opened(
        await desk.confirming()(desk.colleague, case.id, case.version, PASSWORD)
    )
    both = replace(desk.operator, id=desk.consul.id)

    with pytest.raises(SamePerson):
        await desk.store.read(lambda tx: request_to_answer(tx, both, second.id, second.version))


async def test_an_answered_request_is_not_answered_again(desk: Desk) -> None:
    request = await desk.opened(await desk.confirmed())
    back = await ReturnRequest(desk.store, desk.clock)(
        desk.operator, request.id, request.version, "The date"
    )

    with pytest.raises(NotWithOperator) as refusal:
        await desk.store.read(
            lambda tx: request_to_answer(tx, desk.operator, back.id, back.version)
        )

    assert refusal.value.facts == {"state": RequestState.RETURNED}


async def test_a_request_that_waits_for_the_registry_cannot_be_answered(desk: Desk) -> None:
    desk.registry.down = True
    request = await desk.confirmed()

    with pytest.raises(NotWithOperator):
        await desk.store.read(
            lambda tx: request_to_answer(tx, desk.operator, request.id, request.version)
        )


async def test_nobody_but_an_operator_answers(desk: Desk) -> None:
    request = await desk.opened(await desk.confirmed())

    for officer in (desk.colleague, desk.auditor, desk.administrator):
        with pytest.raises(NotFound):
            await desk.store.read(
                partial(request_to_answer, officer=officer, id_=request.id, version=request.version)
            )
