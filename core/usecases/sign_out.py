"""Somebody of the staff signs out: the session ends in the store, not only in the browser (B1)."""

from datetime import datetime

from core.ports.audit import SERVICE_CHAIN, Act
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.officer import officer_of


class SignOut:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(self, token: str) -> None:
        """End the session; a second sign-out does nothing."""
        now = self.clock.now()
        await self.store.write(lambda tx: _end(tx, token, now))


def _end(tx: Transaction, token: str, now: datetime) -> None:
    session = tx.sessions.find(token)
    if session is None:
        return
    tx.sessions.end(token)
    user = tx.users.get(session.user)
    chain = int(user.mission or SERVICE_CHAIN)
    tx.audit.note(Act.SIGNED_OUT, actor=officer_of(user).actor, at=now, chain=chain)
