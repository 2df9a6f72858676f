"""The desk (G1): the operator's own pages are the registry, so a request is there at once.

IIS PSC and IS MP have no public interface; outside the demonstration the operator enters the
IIN that IS MP has formed.
"""

from core.ports.requests import RegistryRequest, RequestState


class DeskRegistry:
    """Implements core.ports.requests.Registry; it is never down while the service runs."""

    async def submit(self, request: RegistryRequest) -> RequestState:
        """The request stands on the operator's list: in execution."""
        return RequestState.IN_EXECUTION
