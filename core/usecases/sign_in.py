"""Somebody of the staff signs in (B1): one answer for every failure, and always a new session."""

from datetime import datetime

from core.domain.errors import DomainError
from core.ports.audit import SERVICE_CHAIN, Act
from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.passwords import Passwords
from core.ports.staff import Session, User
from core.ports.storage import Store, Transaction
from core.usecases.credentials import check_credentials
from core.usecases.officer import officer_of


class SignInFailed(DomainError):
    """Login and password do not fit together, or the user is no more: which is not said."""

    code = "sign_in_failed"


class SignIn:
    def __init__(self, store: Store, clock: Clock, chance: Chance, passwords: Passwords) -> None:
        self.store = store
        self.clock = clock
        self.chance = chance
        self.passwords = passwords

    async def __call__(self, login: str, password: str, *, peer: str) -> Session:
        """A new session. Raises SignInFailed, or Throttled after too many failures."""
        checked = await check_credentials(
            self.store, self.clock, self.passwords, login, password, peer=peer
        )
        user, known, now = checked.user, checked.known, self.clock.now()
        if user is None:
            await self.store.write(lambda tx: note_failure(tx, known, now))
            raise SignInFailed()
        session = new_session(user, self.chance, now)
        await self.store.write(lambda tx: begin_session(tx, user, session))
        return session


def new_session(user: User, chance: Chance, now: datetime) -> Session:
    return Session(
        token=chance.token(), user=user.id, csrf=chance.token(), started_at=now, last_seen_at=now
    )


def begin_session(tx: Transaction, user: User, session: Session) -> None:
    tx.sessions.add(session)
    tx.audit.note(
        Act.SIGNED_IN,
        actor=officer_of(user).actor,
        at=session.started_at,
        chain=int(user.mission or SERVICE_CHAIN),
    )


def note_failure(tx: Transaction, known: User | None, now: datetime) -> None:
    """A failed try leaves a line; who it was is known only if the login exists."""
    actor = officer_of(known).actor if known else "stranger"
    tx.audit.note(Act.SIGN_IN_FAILED, actor=actor, at=now)
