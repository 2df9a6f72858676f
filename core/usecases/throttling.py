"""Guessing is slowed down (B1, S3): so many failures in a quarter of an hour, then a pause.

Passwords, pairs of reference and document, and one-time codes are counted alike, by a keyed
hash of what was tried, for every process together.
"""

from datetime import datetime, timedelta

from core.domain.errors import DomainError
from core.ports.storage import Transaction

WINDOW = timedelta(minutes=15)
TRIES = 5
TRIES_FROM_ONE_PLACE = 20


class Throttled(DomainError):
    """Too many failures; `until` is when the next try is looked at, at the latest."""

    code = "throttled"

    def __init__(self, *, until: datetime) -> None:
        super().__init__(until=until)


def require_calm(tx: Transaction, what: str, limit: int, now: datetime) -> None:
    """Throttled when `what` has failed `limit` times within the window."""
    if tx.throttles.hits(what, since=now - WINDOW) >= limit:
        raise Throttled(until=now + WINDOW)


def tries_left(tx: Transaction, what: str, limit: int, now: datetime) -> int:
    """How many failures are still free."""
    return max(0, limit - tx.throttles.hits(what, since=now - WINDOW))
