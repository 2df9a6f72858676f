"""A return for correction: the term goes on, the consul corrects, a reason is given."""

import pytest

from core.domain.lifecycle import Status
from core.ports.requests import RequestState
from core.usecases.free_text import TextMissing
from core.usecases.return_request import ReturnRequest
from tests.core.usecases.desk import Desk


async def test_a_returned_case_keeps_its_due_day(any_desk: Desk) -> None:
    request = await any_desk.opened(await any_desk.confirmed())
    before = await any_desk.store.read(lambda tx: tx.cases.get(request.case))

    returned = await ReturnRequest(any_desk.store, any_desk.clock)(
        any_desk.operator, request.id, request.version, "The place of birth"
    )

    after = await any_desk.store.read(lambda tx: tx.cases.get(request.case))
    assert (after.status, after.due_on) == (Status.RETURNED, before.due_on)
    assert (returned.state, returned.explanation) == (RequestState.RETURNED, "The place of birth")


async def test_the_reason_stands_in_no_notice_and_no_audit_line(desk: Desk) -> None:
    request = await desk.opened(await desk.confirmed())
    await ReturnRequest(desk.store, desk.clock)(
        desk.operator, request.id, request.version, "Anna is spelt otherwise"
    )
    case = await desk.store.read(lambda tx: tx.cases.get(request.case))

    notices = await desk.store.read(lambda tx: tx.outbox.of_case(case.id))

    assert notices[-1].kind == "returned"
    assert "Anna" not in f"{notices} {await desk.lines(case)}"


async def test_nothing_is_returned_without_a_reason(desk: Desk) -> None:
    request = await desk.opened(await desk.confirmed())

    with pytest.raises(TextMissing):
        await ReturnRequest(desk.store, desk.clock)(desk.operator, request.id, request.version, "")
