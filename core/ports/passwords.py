"""Passwords: hashed slowly and compared out of the event loop's way (B1, P11)."""

from typing import Protocol


class Passwords(Protocol):
    async def hash(self, password: str) -> str: ...

    async def verify(self, hashed: str, password: str) -> bool:
        """Whether the password is right; takes as long for a user who does not exist."""
        ...
