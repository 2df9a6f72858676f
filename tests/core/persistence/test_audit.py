"""The audit cannot be edited unseen: every kind of tampering is named with its line (S4)."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import pytest
from sqlalchemy import ColumnElement, Connection, delete, select, update

from core.adapters.crypto import open_vault
from core.persistence import audit_lines, migrate
from core.persistence.audit_heads import HeadsWrong, export_heads, read_heads
from core.persistence.store import SqlStore, open_store
from core.persistence.tables import audit, audit_heads
from core.ports.audit import SERVICE_CHAIN, Act, AuditHead, AuditLine, Finding
from core.ports.storage import Transaction
from tests.builders import CONSUL, KEYS, NEW_KEYS, OTHER_KEYS, a_case
from tests.fakes import NOW

CHAIN, OTHER_CHAIN, LINES = 84, 23, 8


@dataclass
class Book:
    """A database with two chains, closed, so that it can be tampered with."""

    url: str
    exported: list[AuditHead]

    async def tamper(self, how: Callable[[Connection], object]) -> None:
        await migrate.on_connection(self.url, how)

    async def findings(self, *, with_export: bool = True) -> list[Finding]:
        store = await open_store(self.url, open_vault(KEYS), beside=True)
        known = self.exported if with_export else None
        try:
            return await store.read(lambda tx: tx.audit.verify(known))
        finally:
            await store.close()


def note(tx: Transaction, chain: int, number: int) -> None:
    tx.audit.note(Act.CASE_VIEWED, actor=CONSUL, at=NOW, chain=chain, detail=f"line={number}")


@pytest.fixture
async def book(database_url: str) -> AsyncIterator[Book]:
    store = await open_store(database_url, open_vault(KEYS))
    for number in range(1, LINES + 1):
        await store.write(lambda tx, n=number: note(tx, CHAIN, n))  # type: ignore[misc]
        await store.write(lambda tx, n=number: note(tx, OTHER_CHAIN, n))  # type: ignore[misc]
    heads = await store.read(lambda tx: tx.audit.heads())
    await store.close()
    yield Book(database_url, heads)


def line(number: int) -> ColumnElement[bool]:
    return (audit.c.chain == CHAIN) & (audit.c.number == number)


async def test_an_untouched_book_has_no_finding(book: Book) -> None:
    assert await book.findings() == []
    assert await book.findings(with_export=False) == []


@pytest.mark.parametrize(
    "change",
    [
        {"act": Act.CASE_FOUND.value},
        {"actor": "user:somebody else"},
        {"detail": "line=9"},
        {"commitment": "c0ffee"},
        {"at": NOW.replace(year=2025)},
        {"case_id": a_case().id},
        {"mac": "00" * 32},
        {"key_id": "k9"},
    ],
    ids=lambda change: next(iter(change)),
)
async def test_a_changed_line_is_named(book: Book, change: dict[str, object]) -> None:
    await book.tamper(lambda c: c.execute(update(audit).where(line(4)).values(**change)))

    findings = await book.findings(with_export=False)

    assert Finding(CHAIN, 4, "changed") in findings
    assert {finding.chain for finding in findings} == {CHAIN}


async def test_a_removed_line_is_named(book: Book) -> None:
    await book.tamper(lambda c: c.execute(delete(audit).where(line(4))))

    assert await book.findings(with_export=False) == [Finding(CHAIN, 4, "removed")]


async def test_a_removed_line_whose_gap_was_closed_is_named(book: Book) -> None:
    def close_up(connection: Connection) -> None:
        connection.execute(delete(audit).where(line(4)))
        for number in range(5, LINES + 1):
            connection.execute(update(audit).where(line(number)).values(number=number - 1))

    await book.tamper(close_up)

    assert await book.findings(with_export=False) == [
        Finding(CHAIN, 4, "recomputed"),
        Finding(CHAIN, LINES, "cut"),
    ]


@pytest.mark.parametrize(("one", "other"), [(3, 4), (2, 6)])
async def test_swapped_lines_are_named(book: Book, one: int, other: int) -> None:
    def swap(connection: Connection) -> None:
        for before, after in ((one, 999), (other, one), (999, other)):
            connection.execute(update(audit).where(line(before)).values(number=after))

    await book.tamper(swap)

    findings = await book.findings(with_export=False)

    assert {Finding(CHAIN, one, "swapped"), Finding(CHAIN, other, "swapped")} <= {*findings}


async def test_a_cut_tail_is_named(book: Book) -> None:
    await book.tamper(
        lambda c: c.execute(delete(audit).where(audit.c.chain == CHAIN, audit.c.number > 6))
    )

    assert await book.findings(with_export=False) == [Finding(CHAIN, 7, "cut")]


def cut_with_head(connection: Connection) -> None:
    """Cut the tail, and set the head back so that the rows agree with each other."""
    connection.execute(delete(audit).where(audit.c.chain == CHAIN, audit.c.number > 6))
    mac = connection.execute(select(audit.c.mac).where(line(6))).scalar_one()
    head = update(audit_heads).where(audit_heads.c.chain == CHAIN)
    connection.execute(head.values(number=6, mac=mac))


async def test_a_cut_tail_hidden_in_the_head_row_is_named_by_an_exported_head(book: Book) -> None:
    await book.tamper(cut_with_head)

    assert await book.findings() == [Finding(CHAIN, 7, "cut")]


async def test_a_chain_taken_away_whole_is_named_by_an_exported_head(book: Book) -> None:
    def take_away(connection: Connection) -> None:
        connection.execute(delete(audit).where(audit.c.chain == CHAIN))
        connection.execute(delete(audit_heads).where(audit_heads.c.chain == CHAIN))

    await book.tamper(take_away)

    assert await book.findings() == [Finding(CHAIN, 1, "cut")]


async def test_a_chain_recomputed_without_the_key_is_named_from_its_first_line(book: Book) -> None:
    forger = open_vault(OTHER_KEYS)

    def recompute(connection: Connection) -> None:
        rows = connection.execute(
            select(audit)
            .where(audit.c.chain == CHAIN, audit.c.number >= 4)
            .order_by(audit.c.number)
        ).all()
        previous = connection.execute(select(audit.c.mac).where(line(3))).scalar_one()
        for row in rows:
            old = audit_lines.from_row(row)
            detail = "line=0" if old.number == 4 else old.detail
            entry = audit_lines.Entry(CHAIN, old.at, old.act, old.actor, None, detail, "")
            new: AuditLine = audit_lines.signed(forger, entry, old.number, previous)
            values = {"detail": detail, "mac": new.mac}
            connection.execute(update(audit).where(line(old.number)).values(**values))
            previous = new.mac
        head = update(audit_heads).where(audit_heads.c.chain == CHAIN)
        connection.execute(head.values(mac=previous))

    await book.tamper(recompute)

    assert await book.findings(with_export=False) == [Finding(CHAIN, 4, "recomputed")]


async def test_a_head_row_that_points_elsewhere_is_named(book: Book) -> None:
    head = update(audit_heads).where(audit_heads.c.chain == CHAIN)
    await book.tamper(lambda c: c.execute(head.values(mac="00" * 32)))

    assert await book.findings(with_export=False) == [Finding(CHAIN, LINES, "head_changed")]


async def test_a_line_added_by_hand_is_named(book: Book) -> None:
    def add(connection: Connection) -> None:
        row = connection.execute(select(audit).where(line(LINES))).one()._asdict()
        connection.execute(audit.insert().values(**{**row, "number": LINES + 1}))

    await book.tamper(add)

    assert Finding(CHAIN, LINES + 1, "changed") in await book.findings(with_export=False)


async def test_lines_under_an_old_key_still_hold_and_new_ones_follow_them(book: Book) -> None:
    store = await open_store(book.url, open_vault(NEW_KEYS))
    await store.write(lambda tx: note(tx, CHAIN, LINES + 1))

    findings = await store.read(lambda tx: tx.audit.verify(book.exported))
    lines = await store.read(lambda tx: tx.audit.lines(CHAIN))
    await store.close()

    assert findings == []
    assert [one.key_id for one in lines] == ["k1"] * LINES + ["k2"]


async def test_lines_are_read_in_order_and_in_pages(book: Book) -> None:
    store = await open_store(book.url, open_vault(KEYS), beside=True)

    page = await store.read(lambda tx: tx.audit.lines(CHAIN, after=2, limit=3))
    await store.close()

    assert [(one.number, one.detail) for one in page] == [
        (3, "line=3"),
        (4, "line=4"),
        (5, "line=5"),
    ]


async def test_lines_of_one_act_keep_their_order(store: SqlStore) -> None:
    def work(tx: Transaction) -> None:
        for number in range(3):
            note(tx, SERVICE_CHAIN, number)

    await store.write(work)

    lines = await store.read(lambda tx: tx.audit.lines(SERVICE_CHAIN))
    assert [one.detail for one in lines] == ["line=0", "line=1", "line=2"]


HEADS = [AuditHead(0, 3, "aa"), AuditHead(84, 8, "bb")]


def test_exported_heads_come_back() -> None:
    assert read_heads(export_heads(HEADS, open_vault(KEYS)), open_vault(NEW_KEYS)) == HEADS


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"heads": [{}], "key": "k1", "mac": ""}',
        export_heads(HEADS, open_vault(KEYS)).replace('"number": 8', '"number": 7'),
        export_heads(HEADS, open_vault(OTHER_KEYS)),
    ],
)
def test_a_changed_or_foreign_file_of_heads_is_refused(text: str) -> None:
    with pytest.raises(HeadsWrong, match="audit heads"):
        read_heads(text, open_vault(KEYS))
