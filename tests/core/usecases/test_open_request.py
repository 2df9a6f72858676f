"""The operator opens a request: the confirmed content and the facts of the term, no more."""

from dataclasses import fields, replace

import pytest

from core.domain.errors import NotFound
from core.ports.requests import RequestState
from core.usecases.open_request import OpenRequest
from core.usecases.return_request import ReturnRequest
from tests.core.usecases.desk import PASSWORD, Desk


def opening(desk: Desk) -> OpenRequest:
    return OpenRequest(desk.store, desk.clock)


async def test_an_opened_request_is_in_execution_and_the_view_is_recorded(any_desk: Desk) -> None:
    request = await any_desk.confirmed()

    view = await opening(any_desk)(any_desk.operator, request.id)
    again = await opening(any_desk)(any_desk.operator, request.id)

    case = await any_desk.store.read(lambda tx: tx.cases.get(request.case))
    assert view.request.state is RequestState.IN_EXECUTION
    assert view.request.version == again.request.version
    assert (await any_desk.acts(case)).count("operator:request:viewed") == 2


async def test_the_operator_learns_nothing_of_dossier_and_conversation(desk: Desk) -> None:
    view = await opening(desk)(desk.operator, (await desk.confirmed()).id)

    assert {one.name for one in fields(view.facts)} == {
        "reference",
        "mission",
        "status",
        "accepted_on",
        "due_on",
        "due_provisional",
    }


async def test_earlier_attempts_are_shown_with_their_reason(desk: Desk) -> None:
    first = await desk.opened(await desk.confirmed())
    await ReturnRequest(desk.store, desk.clock)(
        desk.operator, first.id, first.version, "The place of birth"
    )
    case = await desk.store.read(lambda tx: tx.cases.get(first.case))
    second = await desk.confirming()(desk.consul, case.id, case.version, PASSWORD)

    view = await opening(desk)(desk.operator, second.id)

    assert [one.explanation for one in view.earlier] == ["The place of birth"]


async def test_another_case_with_the_same_document_is_a_hint(desk: Desk) -> None:
    other = await desk.ready()
    request = await desk.confirmed()

    view = await opening(desk)(desk.operator, request.id)

    assert [one.reference for one in view.alike] == [other.reference]


async def test_who_confirmed_a_case_may_answer_nothing_of_it(desk: Desk) -> None:
    request = await desk.confirmed()
    both = replace(desk.operator, id=desk.consul.id)

    assert (await opening(desk)(both, request.id)).may == frozenset()
    assert (await opening(desk)(desk.operator, request.id)).may == {"form", "refuse", "return"}


async def test_a_request_that_has_not_arrived_is_not_found(desk: Desk) -> None:
    desk.registry.down = True
    request = await desk.confirmed()

    with pytest.raises(NotFound):
        await opening(desk)(desk.operator, request.id)


async def test_consuls_and_auditors_do_not_sit_at_the_operators_desk(desk: Desk) -> None:
    request = await desk.confirmed()

    for officer in (desk.consul, desk.auditor, desk.administrator):
        with pytest.raises(NotFound):
            await opening(desk)(officer, request.id)
