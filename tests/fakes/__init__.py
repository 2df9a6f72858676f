"""Fakes: small real implementations of the ports, for tests that need no database."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

NOW = datetime(2024, 9, 17, 4, 30, tzinfo=UTC)
"""Half past nine on a Tuesday in Astana, within the pilot of 2024."""


class FrozenClock:
    """Stands still until the test moves it."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def move(self, **passed: float) -> datetime:
        """Move on by a timedelta's arguments: `clock.move(minutes=31)`."""
        self.at += timedelta(**passed)
        return self.at


class FixedChance:
    """Gives the numbers it was given, then 0, 1, 2, ...; tokens are told apart by a number."""

    def __init__(self, numbers: Iterable[int] = ()) -> None:
        self._numbers = list(numbers)
        self._next = 0
        self._tokens = 0

    def number_below(self, limit: int) -> int:
        if self._numbers:
            return self._numbers.pop(0) % limit
        self._next += 1
        return (self._next - 1) % limit

    def token(self) -> str:
        self._tokens += 1
        return f"token-{self._tokens:022d}"


class PlainPasswords:
    """Passwords without argon2: as right and as wrong, only faster."""

    async def hash(self, password: str) -> str:
        return f"plain:{password}"

    async def verify(self, hashed: str, password: str) -> bool:
        return hashed == f"plain:{password}"
