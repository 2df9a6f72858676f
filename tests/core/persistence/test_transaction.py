"""One transaction: all of it or nothing, and nobody's change is lost (habit 9; traps 3 and 4)."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy.exc import DBAPIError

from core.domain.case import Case
from core.domain.errors import NotFound, Stale
from core.persistence.store import SqlStore
from core.ports.audit import SERVICE_CHAIN, Act
from core.ports.conversations import Channel
from core.ports.storage import Transaction
from tests.builders import CONSUL, a_case, accepted, answers
from tests.fakes import NOW


class Crash(Exception):
    """What no work expects."""


async def test_what_the_work_wrote_is_there_after_it(store: SqlStore) -> None:
    case = a_case()

    await store.write(lambda tx: tx.cases.add(case))

    assert await store.read(lambda tx: tx.cases.get(case.id)) == case


async def test_an_exception_undoes_row_notice_and_audit_line(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))

    def accept_and_crash(tx: Transaction) -> None:
        tx.cases.save(accepted(case))
        tx.audit.note(Act.CASE_VIEWED, actor=CONSUL, at=NOW)
        raise Crash

    with pytest.raises(Crash):
        await store.write(accept_and_crash)

    assert await store.read(lambda tx: tx.cases.get(case.id)) == case
    assert await store.read(lambda tx: tx.outbox.of_case(case.id)) == []
    assert await store.read(lambda tx: tx.audit.heads()) == []


async def test_nothing_written_on_a_view_is_kept(store: SqlStore) -> None:
    case = a_case()

    with pytest.raises(DBAPIError):
        await store.read(lambda tx: tx.cases.add(case))

    with pytest.raises(NotFound):
        await store.read(lambda tx: tx.cases.get(case.id))


async def test_a_note_on_a_view_leaves_no_audit_line(store: SqlStore) -> None:
    await store.read(lambda tx: tx.audit.note(Act.CASE_VIEWED, actor=CONSUL, at=NOW))

    assert await store.read(lambda tx: tx.audit.lines(SERVICE_CHAIN)) == []


async def test_store_works_on_after_a_crash_of_the_work(store: SqlStore) -> None:
    def crash(tx: Transaction) -> None:
        raise Crash

    for _ in range(30):  # more than there are connections
        with pytest.raises(Crash):
            await store.write(crash)

    assert await store.write(lambda tx: tx.cases.add(a_case()))


async def test_of_two_writers_of_one_case_the_second_is_stale(store: SqlStore) -> None:
    case = await store.write(lambda tx: tx.cases.add(a_case()))

    def save(purpose: str) -> Case:
        return replace(case, answers=answers(purpose=purpose))

    outcomes = await asyncio.gather(
        store.write(lambda tx: tx.cases.save(save("tax"))),
        store.write(lambda tx: tx.cases.save(save("study"))),
        return_exceptions=True,
    )

    stale = [one for one in outcomes if isinstance(one, Stale)]
    (won,) = [one for one in outcomes if isinstance(one, Case)]
    assert len(stale) == 1
    assert await store.read(lambda tx: tx.cases.get(case.id)) == won


async def test_a_hundred_increments_at_once_lose_nothing(store: SqlStore) -> None:
    def increment(tx: Transaction) -> None:
        met = tx.conversations.meet(Channel.TELEGRAM, "5550001", NOW)
        tx.conversations.save(replace(met, last_number=met.last_number + 1))

    await asyncio.gather(*(store.write(increment) for _ in range(100)))

    met = await store.write(lambda tx: tx.conversations.meet(Channel.TELEGRAM, "5550001", NOW))
    assert met.last_number == 100


async def test_a_hundred_acts_at_once_make_one_unbroken_chain(store: SqlStore) -> None:
    def note(tx: Transaction) -> None:
        tx.audit.note(Act.CASE_VIEWED, actor=CONSUL, at=NOW, chain=84)

    await asyncio.gather(*(store.write(note) for _ in range(100)))

    (head,) = await store.read(lambda tx: tx.audit.heads())
    assert head.number == 100
    assert await store.read(lambda tx: tx.audit.verify()) == []


async def test_acts_in_two_chains_do_not_block_each_other(store: SqlStore) -> None:
    def forwards(tx: Transaction) -> None:
        tx.audit.note(Act.CASE_TRANSFERRED, actor=CONSUL, at=NOW, chain=23)
        tx.audit.note(Act.CASE_TRANSFERRED, actor=CONSUL, at=NOW, chain=84)

    def backwards(tx: Transaction) -> None:
        tx.audit.note(Act.CASE_TRANSFERRED, actor=CONSUL, at=NOW, chain=84)
        tx.audit.note(Act.CASE_TRANSFERRED, actor=CONSUL, at=NOW, chain=23)

    works = (forwards, backwards) * 20
    await asyncio.gather(*(store.write(work) for work in works))

    heads = await store.read(lambda tx: tx.audit.heads())
    assert [(head.chain, head.number) for head in heads] == [(23, 40), (84, 40)]
