"""One key locks the screen; the session remembers where its owner stood (B1)."""

from dataclasses import replace
from datetime import datetime

from core.ports.audit import SERVICE_CHAIN, Act
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.officer import officer_of

LONGEST_PATH = 200
HOME = "/"


class LockScreen:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(self, token: str, returns_to: str) -> None:
        """Lock; a locked screen stays as it is. Only a path of this service is kept."""
        now = self.clock.now()
        await self.store.write(lambda tx: _lock(tx, token, own_path(returns_to), now))


def own_path(path: str) -> str:
    """The path if it leads nowhere else, the first page otherwise.

    >>> own_path("/cases/7"), own_path("//elsewhere.example"), own_path("https://elsewhere.example")
    ('/cases/7', '/', '/')
    """
    strange = not path.startswith("/") or path.startswith("//") or "\\" in path
    return HOME if strange or len(path) > LONGEST_PATH or not path.isprintable() else path


def _lock(tx: Transaction, token: str, path: str, now: datetime) -> None:
    session = tx.sessions.find(token)
    if session is None or session.locked:
        return
    tx.sessions.save(replace(session, locked=True, returns_to=path))
    user = tx.users.get(session.user)
    chain = int(user.mission or SERVICE_CHAIN)
    tx.audit.note(Act.LOCKED, actor=officer_of(user).actor, at=now, chain=chain)
