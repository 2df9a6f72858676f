"""A login and a password are checked in one way, wherever they are asked for (B1, B7, P11).

The slow hash runs between two transactions. A try is counted before it is looked at, so that
many at once do not get more tries than one after another.
"""

from dataclasses import dataclass
from datetime import datetime

from core.ports.clock import Clock
from core.ports.passwords import Passwords
from core.ports.staff import User
from core.ports.storage import Store, Transaction
from core.usecases.throttling import TRIES, TRIES_FROM_ONE_PLACE, require_calm, tries_left

LONGEST_LOGIN = 100


@dataclass(frozen=True)
class Checked:
    """What came of a try: the user if everything fits, and how many tries are left if not."""

    user: User | None
    known: User | None
    left: int


async def check_credentials(
    store: Store, clock: Clock, passwords: Passwords, login: str, password: str, *, peer: str = ""
) -> Checked:
    """Throttled, or what came of it. Takes as long for a user who does not exist."""
    now = clock.now()
    name = login.strip().casefold()[:LONGEST_LOGIN]
    user = await store.write(lambda tx: _begin(tx, name, peer, now))
    right = await passwords.verify(user.password_hash if user else "", password)
    fits = right and user is not None and user.active
    left = await store.write(lambda tx: _end(tx, name, peer, now, fits))
    return Checked(user if fits else None, user, left)


def _begin(tx: Transaction, login: str, peer: str, now: datetime) -> User | None:
    limits = {f"login:{login}": TRIES}
    if peer:
        limits[f"peer:{peer}"] = TRIES_FROM_ONE_PLACE
    require_calm(tx, limits, now)
    for what in limits:
        tx.throttles.hit(what, at=now)
    return tx.users.by_login(login)


def _end(tx: Transaction, login: str, peer: str, now: datetime, fits: bool) -> int:
    if fits:
        tx.throttles.forget(f"login:{login}")
    if fits and peer:
        tx.throttles.take_back(f"peer:{peer}", at=now)
    return tries_left(tx, f"login:{login}", TRIES, now)
