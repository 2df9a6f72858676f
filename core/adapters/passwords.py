"""Passwords in argon2id, 0.2 s of processor each: in threads of their own (B1, P11, trap 19)."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from core.ports.passwords import Passwords

T = TypeVar("T")


class Argon2Passwords(Passwords):
    """One thread: a rush of sign-ins waits in line and leaves the other core to the pages."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="passwords")
        self._nobody = self._threads.submit(self._hasher.hash, "nobody has this password")

    async def hash(self, password: str) -> str:
        return await self._in_thread(self._hasher.hash, password)

    async def verify(self, hashed: str, password: str) -> bool:
        """Give an empty `hashed` for a user who does not exist: the time is spent all the same."""
        return await self._in_thread(self._verify, hashed, password)

    def close(self) -> None:
        self._threads.shutdown()

    def _verify(self, hashed: str, password: str) -> bool:
        try:
            return self._hasher.verify(hashed or self._nobody.result(), password) and bool(hashed)
        except (VerificationError, InvalidHashError):
            return False

    async def _in_thread(self, work: Callable[..., T], *given: str) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work, *given)
