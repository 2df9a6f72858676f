"""One key locks; the session stays, and remembers a place of this service only."""

import pytest

from core.usecases.lock_screen import LockScreen, own_path
from core.usecases.resume_session import ResumeSession
from core.usecases.sign_in import SignIn
from tests.core.usecases.desk import PASSWORD, Desk


async def test_locked_session_is_known_and_says_that_it_is_locked(any_desk: Desk) -> None:
    sign_in = SignIn(any_desk.store, any_desk.clock, any_desk.chance, any_desk.passwords)
    session = await sign_in(any_desk.consul.login, PASSWORD, peer="p")

    await LockScreen(any_desk.store, any_desk.clock)(session.token, "/cases/7")
    await LockScreen(any_desk.store, any_desk.clock)(session.token, "/elsewhere")

    found = await ResumeSession(any_desk.store, any_desk.clock)(session.token)
    assert found is not None
    assert (found[1].locked, found[1].returns_to) == (True, "/cases/7")


async def test_locking_an_unknown_session_does_nothing(desk: Desk) -> None:
    await LockScreen(desk.store, desk.clock)("no such token", "/")

    assert await ResumeSession(desk.store, desk.clock)("no such token") is None


@pytest.mark.parametrize(
    "path",
    ["//evil.example", "https://evil.example", "\\\\evil", "/\\evil", "javascript:x", "", "/a\nb"],
)
def test_a_place_elsewhere_is_not_remembered(path: str) -> None:
    assert own_path(path) == "/"


def test_a_place_of_this_service_is_remembered_whole() -> None:
    assert own_path("/cases/7?lane=ready") == "/cases/7?lane=ready"
