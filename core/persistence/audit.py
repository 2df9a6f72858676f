"""The audit: lines gathered while a transaction works, chained by its last statements (B15, S4).

The head row of a chain is locked last, so two acts of one mission wait for each other only there.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby

from sqlalchemy import bindparam, insert, select, update

from core.domain.case import CaseId, MissionNumber
from core.domain.events import Event
from core.persistence import audit_check
from core.persistence.audit_lines import Entry, entry_of, from_row, signed
from core.persistence.tables import audit, audit_heads
from core.persistence.work import Work, lockable, upsert
from core.ports.audit import SERVICE_CHAIN, Act, AuditHead, AuditLine, Finding

BATCH = 1000
HEAD = lockable(select(audit_heads).where(audit_heads.c.chain == bindparam("of_chain")))
MOVE_HEAD = update(audit_heads).where(audit_heads.c.chain == bindparam("of_chain"))
APPEND = insert(audit)


class SqlAudit:
    def __init__(self, work: Work) -> None:
        self._work = work
        self._gathered: list[Entry] = []

    def note(
        self,
        act: Act,
        *,
        actor: str,
        at: datetime,
        case: CaseId | None = None,
        chain: int = SERVICE_CHAIN,
        detail: str = "",
        commitment: str = "",
    ) -> None:
        self._gathered.append(Entry(chain, at, act.value, actor, case, detail, commitment))

    def of_event(self, event: Event, mission: MissionNumber | None) -> None:
        """The line of a step, in the chain of the case's mission."""
        self._gathered.append(entry_of(event, mission or SERVICE_CHAIN))

    def write_gathered(self) -> None:
        """Append what was noted. The transaction calls it last, just before its commit."""
        gathered = sorted(self._gathered, key=lambda entry: entry.chain)  # one order: no deadlock
        self._gathered = []
        for chain, entries in groupby(gathered, key=lambda entry: entry.chain):
            self._append(self._locked_head(chain), entries)

    def heads(self) -> list[AuditHead]:
        rows = self._work.connection.execute(select(audit_heads).order_by(audit_heads.c.chain))
        return [AuditHead(row.chain, row.number, row.mac) for row in rows]

    def lines(self, chain: int, *, after: int = 0, limit: int = 100) -> list[AuditLine]:
        query = select(audit).where(audit.c.chain == chain, audit.c.number > after)
        rows = self._work.connection.execute(query.order_by(audit.c.number).limit(limit))
        return [from_row(row) for row in rows]

    def of_case(self, case: CaseId) -> list[AuditLine]:
        """All committed lines of a case, in order of time."""
        query = select(audit).where(audit.c.case_id == case)
        rows = self._work.connection.execute(
            query.order_by(audit.c.at, audit.c.chain, audit.c.number)
        )
        return [from_row(row) for row in rows]

    def verify(self, exported: list[AuditHead] | None = None) -> list[Finding]:
        heads = {head.chain: head for head in self.heads()}
        known = {head.chain: head for head in exported or []}
        chains = self._work.connection.scalars(select(audit.c.chain).distinct())
        return [
            finding
            for chain in sorted({*chains, *heads, *known})
            for finding in audit_check.check_chain(
                self._work.vault, chain, self._all_of(chain), heads.get(chain), known.get(chain)
            )
        ]

    def _all_of(self, chain: int) -> Iterator[AuditLine]:
        after = -(2**62)  # a forged number below zero must not hide
        while batch := self.lines(chain, after=after, limit=BATCH):
            yield from batch
            after = batch[-1].number

    def _locked_head(self, chain: int) -> AuditHead:
        query = HEAD[self._work.writing]
        row = self._work.run(query, of_chain=chain).first()
        if row is None:
            started = upsert(self._work.dialect, audit_heads).values(chain=chain, number=0, mac="")
            self._work.connection.execute(started.on_conflict_do_nothing())
            row = self._work.run(query, of_chain=chain).one()
        return AuditHead(chain, row.number, row.mac)

    def _append(self, head: AuditHead, entries: Iterable[Entry]) -> None:
        lines: list[AuditLine] = []
        for number, entry in enumerate(entries, start=head.number + 1):
            previous = lines[-1].mac if lines else head.mac
            lines.append(signed(self._work.vault, entry, number, previous))
        rows = [{**vars(line), "case_id": line.case} for line in lines]
        for row in rows:
            del row["case"]
        self._work.connection.execute(APPEND, rows)
        last = lines[-1]
        self._work.run(MOVE_HEAD, of_chain=head.chain, number=last.number, mac=last.mac)
