"""The web chat's rows and what opens once: numbers, changes, links, codes (C8, C15)."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from core.domain.case import ConversationId
from core.domain.errors import NotFound
from core.domain.lifecycle import Status
from core.persistence.store import SqlStore
from core.ports.conversations import Channel
from core.ports.storage import Transaction
from core.ports.web import OneTimeLink, WebMessage
from tests.builders import a_case, a_conversation_id
from tests.fakes import NOW


async def chat(store: SqlStore, name: str = "browser") -> ConversationId:
    return (await store.write(lambda tx: tx.conversations.meet(Channel.WEB, name, NOW))).id


async def say(store: SqlStore, to: ConversationId, text: str, at: datetime = NOW) -> int:
    return await store.write(lambda tx: tx.messages.add(to, {"text": text}, at))


async def test_messages_are_numbered_within_their_conversation(store: SqlStore) -> None:
    one, other = await chat(store), await chat(store, "another")

    numbers = [await say(store, to, "hello") for to in (one, one, other)]

    assert numbers == [1, 2, 1]
    assert await store.read(lambda tx: tx.messages.get(one, 2)) == WebMessage(
        conversation=one, number=2, change=2, at=NOW, payload={"text": "hello"}
    )


async def test_messages_said_at_once_get_numbers_without_gap_or_double(store: SqlStore) -> None:
    one = await chat(store)

    numbers = await asyncio.gather(*(say(store, one, str(number)) for number in range(20)))

    assert sorted(numbers) == list(range(1, 21))


async def test_page_reads_what_is_new_or_changed_in_order_of_change(store: SqlStore) -> None:
    one = await chat(store)
    for text in ("a", "b", "c"):
        await say(store, one, text)

    await store.write(lambda tx: tx.messages.change(one, 1, {"text": "A"}, NOW))
    await store.write(lambda tx: tx.messages.change(one, 2, None, NOW))

    new = await store.read(lambda tx: tx.messages.since(one, 2))
    assert [(each.number, each.change, each.payload, each.gone) for each in new] == [
        (3, 3, {"text": "c"}, False),
        (1, 4, {"text": "A"}, False),
        (2, 5, {}, True),
    ]
    assert [each.number for each in await store.read(lambda tx: tx.messages.since(one, 2, 1))] == [
        3
    ]


async def test_message_that_is_gone_or_was_never_there_is_not_changed(store: SqlStore) -> None:
    one = await chat(store)
    await say(store, one, "a")
    await store.write(lambda tx: tx.messages.change(one, 1, None, NOW))

    def change(tx: Transaction) -> list[bool]:
        return [
            tx.messages.change(one, 1, {"text": "again"}, NOW),
            tx.messages.change(one, 9, {"text": "again"}, NOW),
            tx.messages.change(a_conversation_id(), 1, {"text": "again"}, NOW),
        ]

    assert await store.write(change) == [False, False, False]
    assert await store.read(lambda tx: tx.messages.get(one, 9)) is None


async def test_message_to_no_conversation_is_not_found(store: SqlStore) -> None:
    with pytest.raises(NotFound):
        await say(store, a_conversation_id(), "hello")


async def test_numbers_go_on_after_the_messages_were_erased(store: SqlStore) -> None:
    one = await chat(store)
    await say(store, one, "a")
    await say(store, one, "b")

    assert await store.write(lambda tx: tx.messages.erase_of(one)) == 2

    assert await say(store, one, "c") == 3
    (left,) = await store.read(lambda tx: tx.messages.since(one, 2))
    assert left.change == 3


async def test_old_messages_are_erased_a_few_at_a_time(store: SqlStore) -> None:
    one = await chat(store)
    for day in range(4):
        await say(store, one, str(day), NOW - timedelta(days=30 - day))

    before = NOW - timedelta(days=27)
    erased = [await store.write(lambda tx: tx.messages.erase_before(before, 2)) for _ in "abc"]

    assert erased == [2, 1, 0]
    (left,) = await store.read(lambda tx: tx.messages.since(one, 0))
    assert left.payload == {"text": "3"}


async def test_messages_of_a_case_that_goes_on_are_kept_however_old(store: SqlStore) -> None:
    """30 days run from the end of the case, not from the message."""
    one = await chat(store)
    await say(store, one, "old", NOW - timedelta(days=90))
    case = await store.write(lambda tx: tx.cases.add(a_case(Status.ACCEPTED, conversation=one)))
    before = NOW - timedelta(days=30)

    assert await store.write(lambda tx: tx.messages.erase_before(before, 10)) == 0
    ended = replace(case, status=Status.HANDED_OVER, status_since=NOW - timedelta(days=31))
    await store.write(lambda tx: tx.cases.save(ended))
    assert await store.write(lambda tx: tx.messages.erase_before(before, 10)) == 1


async def a_link(store: SqlStore, token: str = "token") -> OneTimeLink:
    case = await store.write(lambda tx: tx.cases.add(a_case()))
    at = NOW + timedelta(hours=24)
    link = OneTimeLink("form", case.id, await chat(store), "kk", at, {"paper": "form"})
    await store.write(lambda tx: tx.links.add(token, link))
    return link


async def test_a_link_opens_once(store: SqlStore) -> None:
    link = await a_link(store)

    assert await store.read(lambda tx: tx.links.peek("token", now=NOW)) == link
    assert await store.write(lambda tx: tx.links.take("token", now=NOW)) == link
    assert await store.write(lambda tx: tx.links.take("token", now=NOW)) is None
    assert await store.read(lambda tx: tx.links.peek("token", now=NOW)) is None


async def test_of_many_takers_of_one_link_one_gets_it(store: SqlStore) -> None:
    await a_link(store)

    taken = await asyncio.gather(
        *(store.write(lambda tx: tx.links.take("token", now=NOW)) for _ in range(10))
    )

    assert sum(link is not None for link in taken) == 1


async def test_an_expired_or_unknown_link_does_not_open(store: SqlStore) -> None:
    link = await a_link(store)

    def take(tx: Transaction) -> list[OneTimeLink | None]:
        late = link.expires_at
        return [tx.links.take("token", now=late), tx.links.take("another", now=NOW)]

    assert await store.write(take) == [None, None]


async def test_expired_links_are_forgotten(store: SqlStore) -> None:
    link = await a_link(store)

    after = link.expires_at + timedelta(seconds=1)

    assert await store.write(lambda tx: tx.links.forget_before(link.expires_at)) == 0
    assert await store.write(lambda tx: tx.links.forget_before(after)) == 1


async def test_a_new_resume_code_takes_the_place_of_the_old_one(store: SqlStore) -> None:
    one = await chat(store)

    await store.write(lambda tx: tx.resume_codes.set(one, "first", NOW))
    assert await store.read(lambda tx: tx.resume_codes.find("first")) == one
    await store.write(lambda tx: tx.resume_codes.set(one, "second", NOW))

    assert await store.read(lambda tx: tx.resume_codes.find("first")) is None
    assert await store.read(lambda tx: tx.resume_codes.find("second")) == one
