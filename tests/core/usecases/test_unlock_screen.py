"""Unlocking: the same person where he stood, another at an empty desk, always a new token."""

import pytest

from core.ports.staff import Session
from core.usecases.lock_screen import LockScreen
from core.usecases.resume_session import ResumeSession
from core.usecases.sign_in import SignIn, SignInFailed
from core.usecases.unlock_screen import UnlockScreen
from tests.core.usecases.desk import PASSWORD, Desk


async def locked(desk: Desk) -> Session:
    sign_in = SignIn(desk.store, desk.clock, desk.chance, desk.passwords)
    session = await sign_in(desk.consul.login, PASSWORD, peer="p")
    await LockScreen(desk.store, desk.clock)(session.token, "/cases/7")
    return session


def unlocking(desk: Desk) -> UnlockScreen:
    return UnlockScreen(desk.store, desk.clock, desk.chance, desk.passwords)


async def test_the_same_person_goes_on_where_he_stood(any_desk: Desk) -> None:
    old = await locked(any_desk)

    fresh, where = await unlocking(any_desk)(old.token, any_desk.consul.login, PASSWORD)

    resume = ResumeSession(any_desk.store, any_desk.clock)
    assert where == "/cases/7"
    assert fresh.token != old.token
    assert await resume(old.token) is None
    found = await resume(fresh.token)
    assert found is not None
    assert not found[1].locked


async def test_another_person_finds_an_empty_desk(desk: Desk) -> None:
    old = await locked(desk)

    fresh, where = await unlocking(desk)(old.token, desk.colleague.login, PASSWORD)

    found = await ResumeSession(desk.store, desk.clock)(fresh.token)
    assert where == "/"
    assert found is not None
    assert found[0].id == desk.colleague.id
    assert await ResumeSession(desk.store, desk.clock)(old.token) is None


async def test_a_wrong_password_leaves_the_screen_locked(desk: Desk) -> None:
    old = await locked(desk)

    with pytest.raises(SignInFailed):
        await unlocking(desk)(old.token, desk.consul.login, "wrong")

    found = await ResumeSession(desk.store, desk.clock)(old.token)
    assert found is not None
    assert found[1].locked
