"""Confirmed requests go to the registry, outside any transaction; what it cannot take waits (K5)."""

from dataclasses import replace

from core.domain.errors import Stale
from core.ports.requests import Registry, RegistryDown, RegistryRequest, RequestState
from core.ports.storage import Store, Transaction

MOST_AT_ONCE = 50


async def hand_to_registry(
    store: Store, registry: Registry, request: RegistryRequest
) -> RegistryRequest:
    """Hand one request on and record where it is; *queued* as it was if the registry is down."""
    try:
        state = await registry.submit(request)
    except RegistryDown:
        return request
    return await store.write(lambda tx: _record(tx, request, state))


class HandWaitingRequests:
    """The worker's errand: whatever is still queued, oldest first."""

    def __init__(self, store: Store, registry: Registry) -> None:
        self.store = store
        self.registry = registry

    async def __call__(self) -> int:
        """How many were handed on; stops at the first that must wait, to keep their order."""
        live = await self.store.read(lambda tx: tx.requests.live(limit=MOST_AT_ONCE))
        waiting = [request for request in live if request.state is RequestState.QUEUED]
        for done, request in enumerate(waiting):
            after = await hand_to_registry(self.store, self.registry, request)
            if after.state is RequestState.QUEUED:
                return done
        return len(waiting)


def _record(tx: Transaction, request: RegistryRequest, state: RequestState) -> RegistryRequest:
    """An answer that came meanwhile is newer than the word that it was taken."""
    present = tx.requests.get(request.id)
    if present.state is not RequestState.QUEUED:
        return present
    try:
        return tx.requests.save(replace(present, state=state))
    except Stale:
        return tx.requests.get(request.id)
