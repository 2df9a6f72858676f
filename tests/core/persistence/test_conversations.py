"""Conversations: one for each chat, met once, erased whole (C2; 4-house.md)."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from core.adapters.crypto import open_vault
from core.domain.errors import NotFound, Stale
from core.persistence.store import SqlStore, open_store
from core.ports.conversations import Channel, Conversation, Deletion
from core.ports.storage import Transaction
from core.ports.web import OneTimeLink
from tests.builders import KEYS, NEW_KEYS, a_case, a_consent, a_conversation_id
from tests.fakes import NOW

CHAT = "5550001"


async def meet(store: SqlStore, chat: str = CHAT) -> Conversation:
    return await store.write(lambda tx: tx.conversations.meet(Channel.TELEGRAM, chat, NOW))


async def test_a_chat_is_met_as_the_same_conversation(store: SqlStore) -> None:
    first = await meet(store)

    assert await meet(store) == first
    assert (first.outside_id, first.consented, first.version) == (CHAT, False, 0)


async def test_the_same_id_on_another_channel_is_another_conversation(store: SqlStore) -> None:
    telegram = await meet(store)
    web = await store.write(lambda tx: tx.conversations.meet(Channel.WEB, CHAT, NOW))

    assert web.id != telegram.id


async def test_first_messages_at_once_start_one_conversation(store: SqlStore) -> None:
    met = await asyncio.gather(*(meet(store) for _ in range(10)))

    assert len({conversation.id for conversation in met}) == 1


async def test_everything_the_chat_remembers_comes_back(store: SqlStore) -> None:
    new = await meet(store)
    said = replace(
        new,
        last_message_at=NOW + timedelta(minutes=1),
        language="kk",
        current_case=a_case().id,
        consented=True,
        blocked=True,
        last_number=2**40,
        state={"step": "names", "list": [1, {"ә": None}]},
    )

    saved = await store.write(lambda tx: tx.conversations.save(said))

    assert saved == replace(said, version=1)
    assert await store.read(lambda tx: tx.conversations.get(new.id)) == saved
    assert await store.read(lambda tx: tx.conversations.find(Channel.TELEGRAM, CHAT)) == saved


async def test_looking_for_a_chat_starts_none(store: SqlStore) -> None:
    assert await store.write(lambda tx: tx.conversations.find(Channel.TELEGRAM, CHAT)) is None
    assert await store.read(lambda tx: tx.conversations.find(Channel.TELEGRAM, CHAT)) is None


async def test_conversation_somebody_wrote_since_is_stale(store: SqlStore) -> None:
    met = await meet(store)
    await store.write(lambda tx: tx.conversations.save(met))

    with pytest.raises(Stale):
        await store.write(lambda tx: tx.conversations.save(met))


async def test_conversation_that_is_not_there_is_not_found(store: SqlStore) -> None:
    with pytest.raises(NotFound):
        await store.read(lambda tx: tx.conversations.get(a_conversation_id()))


async def test_chat_met_under_the_old_key_is_known_under_the_new_one(database_url: str) -> None:
    old = await open_store(database_url, open_vault(KEYS))
    met = await meet(old)
    await old.close()

    new = await open_store(database_url, open_vault(NEW_KEYS))
    assert await meet(new) == met
    await new.close()


async def test_erased_conversation_leaves_the_case_and_the_update_numbers_only(
    store: SqlStore,
) -> None:
    met = await meet(store)
    case = a_case(conversation=met.id)
    later = NOW + timedelta(days=1)

    def fill(tx: Transaction) -> None:
        tx.cases.add(case)
        tx.updates.handled(Channel.TELEGRAM, "17", NOW)
        tx.deletions.add(Deletion(met.id, 5, NOW))
        tx.messages.add(met.id, {"text": "hello"}, NOW)
        tx.links.add("token", OneTimeLink("form", None, met.id, "en", later, {}))
        tx.resume_codes.set(met.id, "code", NOW)
        tx.consents.add(str(met.id), a_consent())

    await store.write(fill)
    await store.write(lambda tx: tx.conversations.erase(met.id))

    def left(tx: Transaction) -> list[object]:
        return [
            tx.conversations.find(Channel.TELEGRAM, CHAT),
            tx.deletions.of(met.id),
            tx.messages.since(met.id, 0),
            tx.links.peek("token", now=NOW),
            tx.resume_codes.find("code"),
            tx.consents.of(str(met.id)),
        ]

    assert await store.read(left) == [None, [], [], None, None, []]
    assert (await store.read(lambda tx: tx.cases.get(case.id))).conversation is None
    assert await store.read(lambda tx: tx.updates.known(Channel.TELEGRAM, "17"))


async def test_conversations_without_consent_are_found_by_age(store: SqlStore) -> None:
    old, consented, fresh = [await meet(store, chat) for chat in ("1", "2", "3")]
    await store.write(lambda tx: tx.conversations.save(replace(consented, consented=True)))
    at = NOW + timedelta(hours=25)
    await store.write(lambda tx: tx.conversations.save(replace(fresh, last_message_at=at)))

    found = await store.read(
        lambda tx: tx.conversations.unconsented_before(NOW + timedelta(hours=1), 10)
    )

    assert found == [old.id]


async def test_cases_of_a_conversation_come_in_the_order_of_their_making(store: SqlStore) -> None:
    met = await meet(store)
    cases = [a_case(conversation=met.id) for _ in range(3)]
    for case in cases[::-1]:
        await store.write(lambda tx, case=case: tx.cases.add(case))  # type: ignore[misc]
    await store.write(lambda tx: tx.cases.add(a_case()))

    assert await store.read(lambda tx: tx.cases.of_conversation(met.id)) == cases
