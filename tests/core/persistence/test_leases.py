"""Leases: one holder at a time, by the database's own clock (4-house.md, "Leases")."""

import asyncio

from core.persistence.store import SqlStore


async def take(store: SqlStore, holder: str, seconds: int = 10, name: str = "worker") -> bool:
    return await store.write(lambda tx: tx.leases.take(name, holder, seconds=seconds))


async def test_a_lease_is_kept_from_others_and_renewed_by_its_holder(store: SqlStore) -> None:
    assert await take(store, "one")
    assert not await take(store, "two")
    assert await take(store, "one")


async def test_leases_of_different_names_do_not_meet(store: SqlStore) -> None:
    assert await take(store, "one")
    assert await take(store, "two", name="another")


async def test_an_expired_lease_is_taken_over_and_its_old_holder_is_told(store: SqlStore) -> None:
    assert await take(store, "one", seconds=-1)

    assert await take(store, "two")
    assert not await take(store, "one")


async def test_a_released_lease_is_free(store: SqlStore) -> None:
    await take(store, "one")

    await store.write(lambda tx: tx.leases.release("worker", "one"))

    assert await take(store, "two")


async def test_nobody_releases_the_lease_of_another(store: SqlStore) -> None:
    await take(store, "one")

    await store.write(lambda tx: tx.leases.release("worker", "two"))

    assert not await take(store, "two")


async def test_of_many_takers_at_once_one_holds_the_lease(store: SqlStore) -> None:
    taken = await asyncio.gather(*(take(store, str(holder)) for holder in range(10)))

    assert taken.count(True) == 1
