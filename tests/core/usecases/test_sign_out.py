"""Signing out ends the session in the store."""

from core.usecases.resume_session import ResumeSession
from core.usecases.sign_in import SignIn
from core.usecases.sign_out import SignOut
from tests.builders import ANKARA
from tests.core.usecases.desk import PASSWORD, Desk


async def test_a_token_is_worth_nothing_after_signing_out(any_desk: Desk) -> None:
    sign_in = SignIn(any_desk.store, any_desk.clock, any_desk.chance, any_desk.passwords)
    session = await sign_in(any_desk.consul.login, PASSWORD, peer="p")

    await SignOut(any_desk.store, any_desk.clock)(session.token)
    await SignOut(any_desk.store, any_desk.clock)(session.token)

    assert await ResumeSession(any_desk.store, any_desk.clock)(session.token) is None
    lines = await any_desk.store.read(lambda tx: tx.audit.lines(int(ANKARA)))
    assert [line.act for line in lines].count("staff:session:signed_out") == 1


async def test_signing_out_with_an_unknown_token_does_nothing(desk: Desk) -> None:
    await SignOut(desk.store, desk.clock)("no such token")

    assert await desk.store.read(lambda tx: tx.audit.heads()) == []
