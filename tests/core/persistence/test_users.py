"""Staff, sessions and throttles: kept in the database, so they outlive a restart (B1, S3)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.adapters.crypto import open_vault
from core.domain.case import UserId
from core.domain.errors import NotFound, Stale
from core.persistence.store import SqlStore, open_store
from core.ports.staff import Role, User
from core.ports.storage import Transaction
from tests.builders import KEYS, NEW_KEYS, a_session, a_user, an_id
from tests.fakes import NOW


async def stored(store: SqlStore, user: User | None = None) -> User:
    made = user or a_user()
    await store.write(lambda tx: tx.users.add(made))
    return made


async def test_a_user_is_found_by_login_in_any_case_and_by_id(store: SqlStore) -> None:
    user = await stored(store, a_user(login="aigul", role=Role.OPERATOR, language="kk"))

    def found(tx: Transaction) -> list[User | None]:
        return [tx.users.by_login(" AIGUL "), tx.users.get(user.id), tx.users.by_login("nobody")]

    assert await store.read(found) == [user, user, None]


async def test_a_login_belongs_to_one_user(store: SqlStore) -> None:
    await stored(store, a_user(login="aigul"))

    with pytest.raises(Stale):
        await store.write(lambda tx: tx.users.add(a_user(login="Aigul")))


async def test_users_are_listed_by_login(store: SqlStore) -> None:
    for login in ("zhanar", "aigul"):
        await stored(store, a_user(login=login))

    assert [user.login for user in await store.read(lambda tx: tx.users.all())] == [
        "aigul",
        "zhanar",
    ]


async def test_user_somebody_changed_since_is_stale(store: SqlStore) -> None:
    user = await stored(store)

    saved = await store.write(lambda tx: tx.users.save(replace(user, active=False)))

    with pytest.raises(Stale):
        await store.write(lambda tx: tx.users.save(user))
    assert await store.read(lambda tx: tx.users.get(user.id)) == saved


async def test_user_that_is_not_there_is_not_found(store: SqlStore) -> None:
    with pytest.raises(NotFound):
        await store.read(lambda tx: tx.users.get(UserId(an_id())))


async def test_a_session_is_found_by_its_token_until_it_ends(store: SqlStore) -> None:
    session = a_session(await stored(store))
    await store.write(lambda tx: tx.sessions.add(session))
    moved = replace(session, last_seen_at=NOW + timedelta(minutes=1), locked=True, returns_to="/c")

    assert await store.read(lambda tx: tx.sessions.find(session.token)) == session
    await store.write(lambda tx: tx.sessions.save(moved))
    assert await store.read(lambda tx: tx.sessions.find(session.token)) == moved
    await store.write(lambda tx: tx.sessions.end(session.token))
    assert await store.read(lambda tx: tx.sessions.find(session.token)) is None


async def test_session_that_ended_meanwhile_is_not_brought_back(store: SqlStore) -> None:
    session = a_session(await stored(store))

    with pytest.raises(NotFound):
        await store.write(lambda tx: tx.sessions.save(session))

    assert await store.read(lambda tx: tx.sessions.find(session.token)) is None


async def test_idle_sessions_end(store: SqlStore) -> None:
    user = await stored(store)
    idle, fresh = (a_session(user, last_seen_at=NOW - timedelta(minutes=m)) for m in (31, 29))
    for session in (idle, fresh):
        await store.write(lambda tx, one=session: tx.sessions.add(one))  # type: ignore[misc]

    before = NOW - timedelta(minutes=30)
    assert await store.write(lambda tx: tx.sessions.end_before(before)) == 1

    assert await store.read(lambda tx: tx.sessions.find(idle.token)) is None
    assert await store.read(lambda tx: tx.sessions.find(fresh.token)) == fresh


async def test_session_made_under_the_old_key_goes_on_under_the_new_one(database_url: str) -> None:
    old = await open_store(database_url, open_vault(KEYS))
    session = a_session(await stored(old))
    await old.write(lambda tx: tx.sessions.add(session))
    await old.close()

    new = await open_store(database_url, open_vault(NEW_KEYS))
    await new.write(lambda tx: tx.sessions.save(replace(session, locked=True)))
    found = await new.read(lambda tx: tx.sessions.find(session.token))
    await new.close()

    assert found == replace(session, locked=True)


async def test_failures_are_counted_within_their_window(store: SqlStore) -> None:
    for seconds in (0, 10, 20):
        at = NOW + timedelta(seconds=seconds)
        await store.write(lambda tx, at=at: tx.throttles.hit("login:aigul", at=at))  # type: ignore[misc]

    def hits(tx: Transaction) -> list[int]:
        since = NOW + timedelta(seconds=10)
        return [tx.throttles.hits(what, since=since) for what in ("login:aigul", "login:zhanar")]

    assert await store.read(hits) == [2, 0]


async def test_failures_are_forgotten_on_success_and_with_time(store: SqlStore) -> None:
    for what in ("login:aigul", "login:zhanar"):
        await store.write(lambda tx, what=what: tx.throttles.hit(what, at=NOW))  # type: ignore[misc]

    await store.write(lambda tx: tx.throttles.forget("login:aigul"))

    assert await store.read(lambda tx: tx.throttles.hits("login:aigul", since=NOW)) == 0
    after = NOW + timedelta(seconds=1)
    assert await store.write(lambda tx: tx.throttles.forget_before(after)) == 1
    assert await store.read(lambda tx: tx.throttles.hits("login:zhanar", since=NOW)) == 0
