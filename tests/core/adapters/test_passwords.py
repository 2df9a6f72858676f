"""Passwords in argon2id: right or wrong, and nobody's absence shows (B1)."""

from collections.abc import Iterator
from typing import Literal

import pytest
from argon2 import PasswordHasher

from core.adapters.passwords import Argon2Passwords


class CountingHasher(PasswordHasher):
    """Cheap for the tests, and counts how often a password was weighed."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)
        self.weighed = 0

    def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:
        self.weighed += 1
        return super().verify(hash, password)


@pytest.fixture
def hasher() -> CountingHasher:
    return CountingHasher()


@pytest.fixture
def passwords(hasher: CountingHasher) -> Iterator[Argon2Passwords]:
    made = Argon2Passwords(hasher)
    yield made
    made.close()


async def test_right_password_is_right_and_another_is_not(passwords: Argon2Passwords) -> None:
    hashed = await passwords.hash("correct horse")

    assert await passwords.verify(hashed, "correct horse")
    assert not await passwords.verify(hashed, "battery staple")


async def test_two_hashes_of_one_password_differ(passwords: Argon2Passwords) -> None:
    assert await passwords.hash("correct horse") != await passwords.hash("correct horse")


async def test_user_who_does_not_exist_costs_the_same_weighing(
    passwords: Argon2Passwords, hasher: CountingHasher
) -> None:
    assert not await passwords.verify("", "correct horse")

    assert hasher.weighed == 1


async def test_nobody_signs_in_with_the_password_of_nobody(passwords: Argon2Passwords) -> None:
    assert not await passwords.verify("", "nobody has this password")


async def test_damaged_hash_is_a_wrong_password_and_no_crash(passwords: Argon2Passwords) -> None:
    assert not await passwords.verify("not a hash", "correct horse")


async def test_real_hashes_are_argon2id() -> None:
    passwords = Argon2Passwords()

    hashed = await passwords.hash("correct horse")
    passwords.close()

    assert hashed.startswith("$argon2id$")
