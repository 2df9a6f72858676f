"""Requests go out after the commit; what the registry cannot take waits, in order (K5)."""

from dataclasses import replace

from core.ports.requests import RegistryRequest, RequestState
from core.usecases.hand_to_registry import HandWaitingRequests, hand_to_registry
from tests.core.usecases.desk import VALID_IIN, Desk


async def test_waiting_requests_go_out_in_order_once_the_registry_is_back(any_desk: Desk) -> None:
    any_desk.registry.down = True
    waiting = []
    for _ in range(2):
        waiting.append((await any_desk.confirmed()).id)
        any_desk.clock.move(minutes=1)
    hand_on = HandWaitingRequests(any_desk.store, any_desk.registry)

    assert await hand_on() == 0
    any_desk.registry.down = False
    assert await hand_on() == 2
    assert await hand_on() == 0

    assert [request.id for request in any_desk.registry.taken] == waiting


async def test_a_request_is_acknowledged_when_the_registry_took_it(desk: Desk) -> None:
    request = await desk.confirmed()

    assert request.state is RequestState.ACKNOWLEDGED


async def test_an_answer_that_came_first_is_not_overwritten(desk: Desk) -> None:
    desk.registry.down = True
    request = await desk.confirmed()

    class Quick:
        """Answers before it says that it took the request."""

        async def submit(self, request: RegistryRequest) -> RequestState:
            formed = replace(request, state=RequestState.FORMED, iin=VALID_IIN)
            await desk.store.write(lambda tx: tx.requests.save(formed))
            return RequestState.ACKNOWLEDGED

    after = await hand_to_registry(desk.store, Quick(), request)

    assert after.state is RequestState.FORMED
