"""A request handed to the desk stands on the operator's list at once."""

from core.adapters.registry.desk import DeskRegistry
from core.ports.requests import LIVE, RequestState
from tests.builders import a_case, a_request


async def test_a_request_is_in_execution_and_still_live():
    state = await DeskRegistry().submit(a_request(a_case()))

    assert state is RequestState.IN_EXECUTION and state in LIVE
