"""The operator's desk: what has arrived, the soonest deadline first."""

from datetime import UTC, datetime

import pytest

from core.domain.errors import NotFound
from core.usecases.list_requests import ListRequests
from core.usecases.return_request import ReturnRequest
from tests.core.usecases.desk import Desk


async def test_soonest_deadline_stands_first_whoever_came_first(any_desk: Desk) -> None:
    any_desk.clock.at = datetime(2024, 9, 18, 4, 0, tzinfo=UTC)
    case = await any_desk.accepted()  # due on the 19th, confirmed last
    any_desk.clock.at = datetime(2024, 9, 19, 4, 0, tzinfo=UTC)
    later = await any_desk.confirmed()
    sooner = await any_desk.confirming()(any_desk.consul, case.id, case.version, "correct horse")

    view = await ListRequests(any_desk.store, any_desk.clock)(any_desk.operator)

    assert [row.request.id for row in view.waiting] == [sooner.id, later.id]


async def test_what_waits_for_the_registry_has_not_arrived(desk: Desk) -> None:
    desk.registry.down = True
    await desk.confirmed()

    view = await ListRequests(desk.store, desk.clock)(desk.operator)

    assert (view.waiting, view.answered) == ([], [])


async def test_an_answered_request_leaves_the_queue(desk: Desk) -> None:
    request = await desk.opened(await desk.confirmed())
    await ReturnRequest(desk.store, desk.clock)(
        desk.operator, request.id, request.version, "The date"
    )

    view = await ListRequests(desk.store, desk.clock)(desk.operator)

    assert view.waiting == []
    assert [row.request.id for row in view.answered] == [request.id]


async def test_a_request_beyond_its_day_is_late(desk: Desk) -> None:
    await desk.confirmed()
    desk.clock.move(days=2)

    view = await ListRequests(desk.store, desk.clock)(desk.operator)

    assert [row.late for row in view.waiting] == [True]


async def test_nobody_but_an_operator_sees_the_desk(desk: Desk) -> None:
    for officer in (desk.consul, desk.auditor, desk.administrator):
        with pytest.raises(NotFound):
            await ListRequests(desk.store, desk.clock)(officer)
