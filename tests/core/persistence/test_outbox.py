"""The outbox: in order for each person, told by one relay, never lost (L27, L28, K1)."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.case import Case, ConversationId
from core.persistence.outbox import CLAIM_HOLDS
from core.persistence.store import SqlStore
from core.ports.conversations import Channel
from core.ports.notices import Notice, NoticeState
from core.ports.storage import Transaction
from tests.builders import ANKARA, BERLIN, a_case
from tests.fakes import NOW


async def a_chat_with(store: SqlStore, *cases: Case, chat: str = "5550001") -> ConversationId:
    def work(tx: Transaction) -> ConversationId:
        met = tx.conversations.meet(Channel.TELEGRAM, chat, NOW)
        for case in cases:
            tx.cases.add(replace(case, conversation=met.id))
        return met.id

    return await store.write(work)


async def queue(store: SqlStore, case: Case, *kinds: str, seconds: int = 0) -> None:
    def work(tx: Transaction) -> None:
        for kind in kinds:
            tx.outbox.queue(kind, case.id, due_at=NOW + timedelta(seconds=seconds))

    await store.write(work)


async def claim(store: SqlStore, at: float = 0, limit: int = 10) -> list[Notice]:
    now = NOW + timedelta(seconds=at)
    return await store.write(lambda tx: tx.outbox.claim(now=now, limit=limit))


async def mark(store: SqlStore, notice: Notice, state: NoticeState) -> None:
    await store.write(lambda tx: tx.outbox.mark(notice.id, state, at=NOW))


async def state_of(store: SqlStore, case: Case) -> list[NoticeState]:
    return [one.state for one in await store.read(lambda tx: tx.outbox.of_case(case.id))]


async def test_a_notice_carries_where_and_in_which_language_it_goes(store: SqlStore) -> None:
    case = a_case(language="kk")
    chat = await a_chat_with(store, case)
    await store.write(
        lambda tx: tx.outbox.queue("refused", case.id, due_at=NOW, codes={"ground": "3"})
    )

    (notice,) = await claim(store)

    assert notice == Notice(
        id=notice.id,
        kind="refused",
        case=case.id,
        reference=case.reference,
        conversation=chat,
        language="kk",
        mission=ANKARA,
        due_at=NOW,
        codes={"ground": "3"},
    )


async def test_one_person_gets_one_notice_at_a_time_and_in_order(store: SqlStore) -> None:
    first, second = a_case(), a_case()
    await a_chat_with(store, first, second)
    await queue(store, first, "accepted")
    await queue(store, second, "accepted")
    await queue(store, first, "submitted")

    told = []
    while notices := await claim(store):
        (notice,) = notices
        assert await claim(store) == []
        await mark(store, notice, NoticeState.SENT)
        told.append((notice.case, notice.kind))

    assert told == [
        (first.id, "accepted"),
        (second.id, "accepted"),
        (first.id, "submitted"),
    ]


async def test_many_people_are_told_side_by_side_oldest_notice_first(store: SqlStore) -> None:
    cases = [a_case() for _ in range(4)]
    for number, case in enumerate(cases):
        await a_chat_with(store, case, chat=str(number))
        await queue(store, case, "formed")

    assert [notice.case for notice in await claim(store, limit=3)] == [
        case.id for case in cases[:3]
    ]
    assert [notice.case for notice in await claim(store)] == [cases[3].id]


async def test_people_without_a_chat_do_not_wait_for_each_other(store: SqlStore) -> None:
    cases = [a_case(walk_in=True) for _ in range(2)]
    for case in cases:
        await store.write(lambda tx, case=case: tx.cases.add(case))  # type: ignore[misc]
        await queue(store, case, "formed")

    assert {notice.case for notice in await claim(store)} == {case.id for case in cases}


async def test_a_notice_that_is_not_due_holds_up_those_behind_it(store: SqlStore) -> None:
    case = a_case()
    await a_chat_with(store, case)
    await queue(store, case, "accepted", seconds=10)
    await queue(store, case, "submitted")

    assert await claim(store) == []
    assert [notice.kind for notice in await claim(store, at=10)] == ["accepted"]


async def test_a_notice_never_marked_comes_again_as_possibly_repeated(store: SqlStore) -> None:
    case = a_case()
    await a_chat_with(store, case)
    await queue(store, case, "formed")
    await claim(store)

    assert await claim(store, at=CLAIM_HOLDS.total_seconds() - 1) == []
    (again,) = await claim(store, at=CLAIM_HOLDS.total_seconds())

    assert (again.state, again.attempts) == (NoticeState.POSSIBLY_REPEATED, 1)
    assert await claim(store, at=CLAIM_HOLDS.total_seconds()) == []


async def test_a_repeated_notice_is_never_called_plainly_sent(store: SqlStore) -> None:
    case = a_case()
    await a_chat_with(store, case)
    await queue(store, case, "formed")
    await claim(store)
    (again,) = await claim(store, at=60)

    await mark(store, again, NoticeState.SENT)

    assert await state_of(store, case) == [NoticeState.POSSIBLY_REPEATED]


async def test_a_failed_send_waits_for_its_new_time_and_is_counted(store: SqlStore) -> None:
    case = a_case()
    await a_chat_with(store, case)
    await queue(store, case, "formed")
    (notice,) = await claim(store)

    at = NOW + timedelta(seconds=30)
    await store.write(lambda tx: tx.outbox.retry(notice.id, at=at))

    assert await claim(store, at=29) == []
    (again,) = await claim(store, at=30)
    assert (again.state, again.attempts) == (NoticeState.QUEUED, 1)


async def test_a_recalled_notice_is_not_told_and_lets_the_next_one_pass(store: SqlStore) -> None:
    case = a_case()
    await a_chat_with(store, case)
    await queue(store, case, "accepted", seconds=10)
    await queue(store, case, "withdrawn")

    assert await store.write(lambda tx: tx.outbox.recall(case.id, "accepted")) == 1

    assert [notice.kind for notice in await claim(store, at=20)] == ["withdrawn"]


async def test_a_claimed_notice_cannot_be_recalled(store: SqlStore) -> None:
    case = a_case()
    await a_chat_with(store, case)
    await queue(store, case, "accepted")
    await claim(store)

    assert await store.write(lambda tx: tx.outbox.recall(case.id, "accepted")) == 0


async def test_waiting_notices_are_seen_when_the_person_comes(store: SqlStore) -> None:
    case, other = a_case(), a_case()
    chat = await a_chat_with(store, case)
    await a_chat_with(store, other, chat="5550002")
    for one in (case, other):
        await queue(store, one, "formed")
    for notice in await claim(store):
        await mark(store, notice, NoticeState.WAITING)

    assert await store.write(lambda tx: tx.outbox.seen(chat, at=NOW)) == 1

    assert await state_of(store, case) == [NoticeState.SEEN]
    assert await state_of(store, other) == [NoticeState.WAITING]


@pytest.mark.parametrize("state", [NoticeState.WAITING, NoticeState.UNDELIVERABLE])
async def test_whom_nobody_could_tell_is_listed_at_the_mission(
    store: SqlStore, state: NoticeState
) -> None:
    case = a_case(walk_in=True)
    await store.write(lambda tx: tx.cases.add(case))
    await queue(store, case, "formed")
    (notice,) = await claim(store)
    await mark(store, notice, state)

    ours = await store.read(lambda tx: tx.outbox.by_hand(ANKARA))
    theirs = await store.read(lambda tx: tx.outbox.by_hand(BERLIN))
    await mark(store, notice, NoticeState.TOLD_BY_HAND)

    assert [(one.id, one.state) for one in ours] == [(notice.id, state)]
    assert theirs == []
    assert await store.read(lambda tx: tx.outbox.by_hand(ANKARA)) == []


async def test_two_relays_never_claim_the_same_notice(store: SqlStore) -> None:
    cases = [a_case() for _ in range(30)]
    for number, case in enumerate(cases):
        await a_chat_with(store, case, chat=str(number))
        await queue(store, case, "formed", "handed_over")

    claims = await asyncio.gather(*(claim(store, limit=5) for _ in range(12)))

    claimed = [notice.id for notices in claims for notice in notices]
    assert len(claimed) == len(set(claimed))
    rest = await claim(store, limit=100)
    kinds = {notice.kind for notices in (*claims, rest) for notice in notices}
    assert len(claimed) + len(rest) == len(cases)
    assert kinds == {"formed"}
