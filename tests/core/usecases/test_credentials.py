"""Login and password: counted before they are looked at, alike for somebody who does not exist."""

import asyncio
from datetime import timedelta

import pytest

from core.usecases.credentials import check_credentials
from core.usecases.throttling import TRIES, TRIES_FROM_ONE_PLACE, Throttled
from tests.core.usecases.desk import PASSWORD, Desk
from tests.fakes import PlainPasswords


class CountedPasswords(PlainPasswords):
    """Counts how often the slow comparison was done."""

    def __init__(self) -> None:
        self.compared = 0

    async def verify(self, hashed: str, password: str) -> bool:
        self.compared += 1
        return await super().verify(hashed, password)


async def test_a_user_who_does_not_exist_costs_the_same_comparison(desk: Desk) -> None:
    passwords = CountedPasswords()

    checked = await check_credentials(desk.store, desk.clock, passwords, "nobody", "x", peer="p")

    assert (checked.user, passwords.compared) == (None, 1)


async def test_many_tries_at_once_are_no_more_tries_than_one_after_another(any_desk: Desk) -> None:
    passwords = CountedPasswords()
    login = any_desk.consul.login

    await asyncio.gather(
        *(
            check_credentials(any_desk.store, any_desk.clock, passwords, login, "x", peer="p")
            for _ in range(3 * TRIES)
        ),
        return_exceptions=True,
    )

    assert passwords.compared == TRIES


async def test_a_right_password_forgets_the_slips_before_it(desk: Desk) -> None:
    for _ in range(3):
        for _ in range(TRIES - 1):
            await check_credentials(
                desk.store, desk.clock, desk.passwords, desk.consul.login, "x", peer=""
            )
        checked = await check_credentials(
            desk.store, desk.clock, desk.passwords, desk.consul.login, PASSWORD, peer=""
        )
        assert checked.user is not None


async def test_one_place_cannot_try_every_login(desk: Desk) -> None:
    for number in range(TRIES_FROM_ONE_PLACE):
        await check_credentials(
            desk.store, desk.clock, desk.passwords, f"guess{number}", "x", peer="203.0.113.7"
        )

    with pytest.raises(Throttled):
        await check_credentials(
            desk.store, desk.clock, desk.passwords, desk.consul.login, PASSWORD, peer="203.0.113.7"
        )


async def test_many_logins_at_once_from_one_place_are_no_more_tries_than_one_after_another(
    any_desk: Desk,
) -> None:
    passwords = CountedPasswords()

    await asyncio.gather(
        *(
            check_credentials(
                any_desk.store, any_desk.clock, passwords, f"guess{number}", "x", peer="p"
            )
            for number in range(2 * TRIES_FROM_ONE_PLACE)
        ),
        return_exceptions=True,
    )

    assert passwords.compared == TRIES_FROM_ONE_PLACE


async def test_colleagues_who_sign_in_from_one_place_do_not_pause_each_other(desk: Desk) -> None:
    for _ in range(2 * TRIES_FROM_ONE_PLACE):
        checked = await check_credentials(
            desk.store, desk.clock, desk.passwords, desk.consul.login, PASSWORD, peer="p"
        )
        assert checked.user is not None


async def test_the_pause_is_over_after_a_quarter_of_an_hour(desk: Desk) -> None:
    for _ in range(TRIES):
        await check_credentials(
            desk.store, desk.clock, desk.passwords, desk.consul.login, "x", peer=""
        )
    desk.clock.at += timedelta(minutes=15, seconds=1)

    checked = await check_credentials(
        desk.store, desk.clock, desk.passwords, desk.consul.login, PASSWORD, peer=""
    )

    assert checked.user is not None
