"""A session goes on while somebody works, and not for ever."""

from dataclasses import replace
from datetime import timedelta

from core.ports.staff import Session
from core.usecases.resume_session import ResumeSession
from core.usecases.sign_in import SignIn
from tests.core.usecases.desk import PASSWORD, Desk


async def signed_in(desk: Desk) -> Session:
    sign_in = SignIn(desk.store, desk.clock, desk.chance, desk.passwords)
    return await sign_in(desk.consul.login, PASSWORD, peer="p")


async def test_a_token_leads_to_its_officer(any_desk: Desk) -> None:
    session = await signed_in(any_desk)

    found = await ResumeSession(any_desk.store, any_desk.clock)(session.token)

    assert found is not None
    assert found[0] == any_desk.consul


async def test_an_idle_session_is_over(desk: Desk) -> None:
    session = await signed_in(desk)
    resume = ResumeSession(desk.store, desk.clock, idle=timedelta(minutes=30))
    desk.clock.move(minutes=31)

    assert await resume(session.token) is None
    desk.clock.move(minutes=-31)
    assert await resume(session.token) is None


async def test_work_keeps_a_session_alive_for_half_a_day_at_most(desk: Desk) -> None:
    session = await signed_in(desk)
    resume = ResumeSession(desk.store, desk.clock)
    for _ in range(36):
        desk.clock.move(minutes=20)
        assert await resume(session.token) is not None

    desk.clock.move(minutes=20)
    assert await resume(session.token) is None


async def test_a_page_that_polls_does_not_write_each_time(desk: Desk) -> None:
    session = await signed_in(desk)
    resume = ResumeSession(desk.store, desk.clock)
    seen = []
    for _ in range(4):
        desk.clock.move(seconds=20)
        found = await resume(session.token)
        assert found is not None
        seen.append((found[1].last_seen_at - session.last_seen_at).seconds)

    assert seen == [0, 0, 60, 60]


async def test_a_user_who_was_switched_off_is_out_at_once(desk: Desk) -> None:
    session = await signed_in(desk)
    user = await desk.store.read(lambda tx: tx.users.get(desk.consul.id))
    await desk.store.write(lambda tx: tx.users.save(replace(user, active=False)))

    assert await ResumeSession(desk.store, desk.clock)(session.token) is None
