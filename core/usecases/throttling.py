"""Guessing is slowed down (B1, S3): so many failures in a quarter of an hour, then a pause.

Passwords, pairs of reference and document, and one-time codes are counted alike, by a keyed
hash of what was tried, for every process together.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256

from core.domain.errors import DomainError
from core.ports.storage import Transaction

WINDOW = timedelta(minutes=15)
TRIES = 5
TRIES_FROM_ONE_PLACE = 20

QUEUE = "throttle"
"""Holder of the rows at which tries wait for each other; always the same, so never refused."""


class Throttled(DomainError):
    """Too many failures; `until` is when the next try is looked at, at the latest."""

    code = "throttled"

    def __init__(self, *, until: datetime) -> None:
        super().__init__(until=until)


def require_calm(tx: Transaction, limits: Mapping[str, int], now: datetime) -> None:
    """Throttled when any of these has failed as often as its limit within the window.

    Tries at the same thing go on one after another until their transactions end: many at
    once are no more tries than one by one.
    """
    _in_turn(tx, limits)
    for what, limit in limits.items():
        if tx.throttles.hits(what, since=now - WINDOW) >= limit:
            raise Throttled(until=now + WINDOW)


def tries_left(tx: Transaction, what: str, limit: int, now: datetime) -> int:
    """How many failures are still free."""
    return max(0, limit - tx.throttles.hits(what, since=now - WINDOW))


def _in_turn(tx: Transaction, things: Iterable[str]) -> None:
    """Lock one of 256 rows for each thing, in one order for everybody, until the commit."""
    for row in sorted({sha256(thing.encode()).hexdigest()[:2] for thing in things}):
        tx.leases.take(f"{QUEUE}:{row}", QUEUE, seconds=1)
