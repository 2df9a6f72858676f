"""Whose request this is: the session behind a token, while it is not idle for too long (B1)."""

from dataclasses import replace
from datetime import datetime, timedelta

from core.ports.clock import Clock
from core.ports.staff import Session
from core.ports.storage import Store, Transaction
from core.usecases.officer import Officer, officer_of

SLIDES_EVERY = timedelta(minutes=1)
"""A page that polls must not write a row each time."""

LONGEST = timedelta(hours=12)
"""After a working day one signs in again, however busy the session was."""


class ResumeSession:
    def __init__(self, store: Store, clock: Clock, idle: timedelta = timedelta(minutes=30)) -> None:
        self.store = store
        self.clock = clock
        self.idle = idle

    async def __call__(self, token: str) -> tuple[Officer, Session] | None:
        """The officer and the session, a locked one included; None where it is no more."""
        now = self.clock.now()
        found = await self.store.read(lambda tx: _find(tx, token))
        if found is None:
            return None
        officer, session = found
        if now - session.last_seen_at > self.idle or now - session.started_at > LONGEST:
            await self.store.write(lambda tx: tx.sessions.end(token))
            return None
        if now - session.last_seen_at >= SLIDES_EVERY:
            return await self.store.write(lambda tx: _slide(tx, token, now))
        return officer, session


def _find(tx: Transaction, token: str) -> tuple[Officer, Session] | None:
    session = tx.sessions.find(token)
    if session is None:
        return None
    user = tx.users.get(session.user)
    return (officer_of(user), session) if user.active else None


def _slide(tx: Transaction, token: str, now: datetime) -> tuple[Officer, Session] | None:
    """Read again while writing: the screen may have been locked meanwhile."""
    found = _find(tx, token)
    if found is None:
        return None
    officer, session = found
    seen = replace(session, last_seen_at=now)
    tx.sessions.save(seen)
    return officer, seen
