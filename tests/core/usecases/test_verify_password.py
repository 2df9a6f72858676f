"""The password once more, before what cannot be taken back."""

from dataclasses import replace

import pytest

from core.usecases.throttling import Throttled
from core.usecases.verify_password import PasswordWrong, VerifyPassword
from tests.core.usecases.desk import PASSWORD, Desk


def verifying(desk: Desk) -> VerifyPassword:
    return VerifyPassword(desk.store, desk.clock, desk.passwords)


async def test_each_wrong_try_says_how_many_are_left_and_the_sixth_waits(any_desk: Desk) -> None:
    left = []
    for _ in range(5):
        with pytest.raises(PasswordWrong) as refusal:
            await verifying(any_desk)(any_desk.consul, "wrong")
        left.append(refusal.value.facts["left"])

    assert left == [4, 3, 2, 1, 0]
    with pytest.raises(Throttled):
        await verifying(any_desk)(any_desk.consul, PASSWORD)


async def test_the_right_password_passes_and_begins_the_count_anew(desk: Desk) -> None:
    with pytest.raises(PasswordWrong):
        await verifying(desk)(desk.consul, "wrong")
    await verifying(desk)(desk.consul, PASSWORD)

    with pytest.raises(PasswordWrong) as refusal:
        await verifying(desk)(desk.consul, "wrong")

    assert refusal.value.facts == {"left": 4}


async def test_a_login_that_now_belongs_to_another_is_not_enough(desk: Desk) -> None:
    stand_in = replace(desk.consul, login=desk.colleague.login)

    with pytest.raises(PasswordWrong):
        await verifying(desk)(stand_in, PASSWORD)
