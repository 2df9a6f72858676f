"""A locked screen opens (B1): the same person where he stood, another at an empty desk.

Either way the browser gets a new token: what was known before the password is worth nothing.
"""

from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.passwords import Passwords
from core.ports.staff import Session, User
from core.ports.storage import Store, Transaction
from core.usecases.credentials import check_credentials
from core.usecases.lock_screen import HOME
from core.usecases.sign_in import SignInFailed, begin_session, new_session, note_failure


class UnlockScreen:
    def __init__(self, store: Store, clock: Clock, chance: Chance, passwords: Passwords) -> None:
        self.store = store
        self.clock = clock
        self.chance = chance
        self.passwords = passwords

    async def __call__(
        self, token: str, login: str, password: str, *, peer: str = ""
    ) -> tuple[Session, str]:
        """The new session and where to go. Raises SignInFailed or Throttled."""
        checked = await check_credentials(
            self.store, self.clock, self.passwords, login, password, peer=peer
        )
        user, known, now = checked.user, checked.known, self.clock.now()
        if user is None:
            await self.store.write(lambda tx: note_failure(tx, known, now))
            raise SignInFailed()
        fresh = new_session(user, self.chance, now)
        where = await self.store.write(lambda tx: _change(tx, token, user, fresh))
        return fresh, where


def _change(tx: Transaction, token: str, user: User, fresh: Session) -> str:
    """End the old session; its place on the way is for its owner only."""
    old = tx.sessions.find(token)
    tx.sessions.end(token)
    begin_session(tx, user, fresh)
    same_person = old is not None and old.locked and old.user == user.id
    return old.returns_to or HOME if old and same_person else HOME
