"""Each update is handled once, and passport messages leave the messenger in time (L5, L6, L9)."""

import asyncio
from datetime import timedelta

import pytest

from core.domain.errors import Stale
from core.persistence.store import SqlStore
from core.ports.conversations import Channel, Deletion
from core.ports.storage import Transaction
from tests.fakes import NOW

TELEGRAM = Channel.TELEGRAM


async def known(store: SqlStore, number: str, channel: Channel = TELEGRAM) -> bool:
    return await store.read(lambda tx: tx.updates.known(channel, number))


async def test_a_handled_number_is_known_on_its_channel_only(store: SqlStore) -> None:
    await store.write(lambda tx: tx.updates.handled(TELEGRAM, "17", NOW))

    assert await known(store, "17")
    assert not await known(store, "18")
    assert not await known(store, "17", Channel.WEB)


async def test_of_two_handlers_of_one_update_only_one_commits(store: SqlStore) -> None:
    def handle(tx: Transaction) -> str:
        tx.updates.handled(TELEGRAM, "17", NOW)
        return "handled"

    outcomes = await asyncio.gather(
        *(store.write(handle) for _ in range(5)), return_exceptions=True
    )

    assert outcomes.count("handled") == 1
    assert sum(isinstance(one, Stale) for one in outcomes) == 4


async def test_an_effect_that_was_undone_leaves_its_number_unknown(store: SqlStore) -> None:
    def crash(tx: Transaction) -> None:
        tx.updates.handled(TELEGRAM, "17", NOW)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await store.write(crash)

    assert not await known(store, "17")


async def test_failures_are_counted_and_the_update_may_still_succeed(store: SqlStore) -> None:
    counts = [await store.write(lambda tx: tx.updates.failed(TELEGRAM, "17", NOW)) for _ in "abc"]

    assert counts == [1, 2, 3]
    assert not await known(store, "17")
    await store.write(lambda tx: tx.updates.handled(TELEGRAM, "17", NOW))
    assert await known(store, "17")


@pytest.mark.parametrize("failures", [0, 5])
async def test_a_parked_update_is_not_tried_again_and_is_counted(
    store: SqlStore, failures: int
) -> None:
    for _ in range(failures):
        await store.write(lambda tx: tx.updates.failed(TELEGRAM, "17", NOW))

    await store.write(lambda tx: tx.updates.park(TELEGRAM, "17", "A1B2", NOW))

    assert await known(store, "17")
    assert await store.read(lambda tx: tx.updates.parked_count()) == 1


async def test_old_numbers_are_forgotten(store: SqlStore) -> None:
    await store.write(lambda tx: tx.updates.handled(TELEGRAM, "old", NOW - timedelta(days=8)))
    await store.write(lambda tx: tx.updates.handled(TELEGRAM, "new", NOW))

    before = NOW - timedelta(days=7)
    assert await store.write(lambda tx: tx.updates.forget_before(before)) == 1

    assert not await known(store, "old")
    assert await known(store, "new")


async def test_deletions_come_when_due_and_go_when_done(store: SqlStore) -> None:
    met = await store.write(lambda tx: tx.conversations.meet(TELEGRAM, "5550001", NOW))
    early = Deletion(met.id, 5, NOW)
    late = Deletion(met.id, 4, NOW + timedelta(hours=24))

    def add(tx: Transaction) -> None:
        for deletion in (late, early, early):
            tx.deletions.add(deletion)

    await store.write(add)

    assert await store.read(lambda tx: tx.deletions.due(NOW, 10)) == [early]
    assert await store.read(lambda tx: tx.deletions.of(met.id)) == [late, early]
    await store.write(lambda tx: tx.deletions.drop([early]))
    assert await store.read(lambda tx: tx.deletions.of(met.id)) == [late]
