"""Signing in: one answer for every failure, a new session each time, a line for both."""

from dataclasses import replace

import pytest

from core.ports.audit import SERVICE_CHAIN
from core.usecases.resume_session import ResumeSession
from core.usecases.sign_in import SignIn, SignInFailed
from core.usecases.throttling import Throttled
from tests.builders import ANKARA
from tests.core.usecases.desk import PASSWORD, Desk


def signing_in(desk: Desk) -> SignIn:
    return SignIn(desk.store, desk.clock, desk.chance, desk.passwords)


async def test_right_pair_opens_a_session_known_by_its_token(any_desk: Desk) -> None:
    session = await signing_in(any_desk)(any_desk.consul.login.upper(), PASSWORD, peer="p")

    found = await ResumeSession(any_desk.store, any_desk.clock)(session.token)
    assert found is not None
    assert (found[0].id, found[1].csrf) == (any_desk.consul.id, session.csrf)


async def test_two_sign_ins_are_two_sessions(desk: Desk) -> None:
    first = await signing_in(desk)(desk.consul.login, PASSWORD, peer="p")
    second = await signing_in(desk)(desk.consul.login, PASSWORD, peer="p")

    assert len({first.token, first.csrf, second.token, second.csrf}) == 4


async def test_unknown_login_wrong_password_and_switched_off_user_look_the_same(
    desk: Desk,
) -> None:
    user = await desk.store.read(lambda tx: tx.users.get(desk.colleague.id))
    await desk.store.write(lambda tx: tx.users.save(replace(user, active=False)))
    seen = set()
    for login, password in (
        ("nobody", PASSWORD),
        (desk.consul.login, "wrong"),
        (desk.colleague.login, PASSWORD),
    ):
        with pytest.raises(SignInFailed) as refusal:
            await signing_in(desk)(login, password, peer="p")
        seen.add((str(refusal.value), str(refusal.value.facts)))

    assert len(seen) == 1


async def test_five_failures_pause_the_login_even_with_the_right_password(desk: Desk) -> None:
    for _ in range(5):
        with pytest.raises(SignInFailed):
            await signing_in(desk)(desk.consul.login, "wrong", peer="p")

    with pytest.raises(Throttled):
        await signing_in(desk)(desk.consul.login, PASSWORD, peer="another place")


async def test_success_and_failure_leave_a_line_without_the_login(desk: Desk) -> None:
    with pytest.raises(SignInFailed):
        await signing_in(desk)("ghost", "wrong", peer="p")
    await signing_in(desk)(desk.consul.login, PASSWORD, peer="p")

    failed = await desk.store.read(lambda tx: tx.audit.lines(SERVICE_CHAIN))
    signed = await desk.store.read(lambda tx: tx.audit.lines(int(ANKARA)))

    assert [(line.act, line.actor) for line in failed] == [("staff:session:failed", "stranger")]
    assert [(line.act, line.actor) for line in signed] == [
        ("staff:session:signed_in", desk.consul.actor)
    ]
    assert "ghost" not in str(failed)
