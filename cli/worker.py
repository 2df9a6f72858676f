"""The worker: one active by lease, the others stand by; it relays notices and keeps the terms.

The lease is renewed every 3 s and taken over after 10 s (4-house.md, "Leases").
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from uuid import uuid4

from prometheus_client import Counter, Gauge

from bot.cleaning import Cleaning
from bot.relay import Relay
from core.ports.storage import Store
from core.usecases.hand_to_registry import HandWaitingRequests
from core.usecases.lapse_cases import LapseCases

log = logging.getLogger(__name__)

LEASE = "worker"
LEASE_SECONDS = 10
RENEW_SECONDS = 3.0
IDLE_SECONDS = 0.5
LAPSE_EVERY_SECONDS = 600.0
CLEAN_EVERY_SECONDS = 30.0

RELAYED = Counter("qabyl_notices_taken_up", "Notices the relay has taken up")
PARKED = Gauge("qabyl_updates_parked", "Updates that always crashed and were given up")


@dataclass
class Worker:
    store: Store
    relay: Relay
    cleaning: Cleaning
    lapse: LapseCases
    waiting: HandWaitingRequests
    holder: str = field(default_factory=lambda: uuid4().hex)
    _active: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    async def hold_lease(self) -> None:
        """Take or renew the lease for ever; without it this worker stands by."""
        while True:
            held = await self.store.write(
                lambda tx: tx.leases.take(LEASE, self.holder, seconds=LEASE_SECONDS)
            )
            if held:
                self._active.set()
            else:
                self._active.clear()
            await asyncio.sleep(RENEW_SECONDS)

    async def relay_notices(self) -> None:
        while True:
            await self._active.wait()
            taken = await self.relay.once()
            RELAYED.inc(taken)
            if not taken:
                await asyncio.sleep(IDLE_SECONDS)

    async def clean_chats(self) -> None:
        await self._every(CLEAN_EVERY_SECONDS, self.cleaning.once)

    async def hand_on_requests(self) -> None:
        """What the registry could not take when it was confirmed (K5)."""
        await self._every(CLEAN_EVERY_SECONDS, self.waiting)

    async def keep_terms(self) -> None:
        await self._every(LAPSE_EVERY_SECONDS, self._terms)

    async def _terms(self) -> None:
        await self.lapse()
        PARKED.set(await self.store.read(lambda tx: tx.updates.parked_count()))

    async def _every(self, seconds: float, work: Callable[[], Awaitable[object]]) -> None:
        while True:
            await self._active.wait()
            await work()
            await asyncio.sleep(seconds)

    async def step_down(self) -> None:
        """Give the lease back, so that a stand-by need not wait for it to run out."""
        await self.store.write(lambda tx: tx.leases.release(LEASE, self.holder))
