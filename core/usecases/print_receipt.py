"""The receipt that stays at the mission when a paper is handed over (B9): serial, copy, who took it."""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from core.domain.case import Case, CaseId
from core.domain.errors import NotFound
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.papers import Paper, PaperState
from core.ports.printing import Printer, ReceiptValues
from core.ports.storage import Store, Transaction
from core.ports.wording import Wording
from core.usecases.audit_line import note
from core.usecases.hand_over import PaperNotReady
from core.usecases.officer import Officer, window_of
from core.usecases.print_decline_note import RUSSIAN, named
from core.usecases.services import Rules

PRINTABLE = frozenset({PaperState.PRINTED_WELL, PaperState.HANDED_OVER})


@dataclass(frozen=True)
class PrintReceipt:
    store: Store
    clock: Clock
    rules: Rules
    printer: Printer
    wording: Wording

    async def __call__(self, officer: Officer, case_id: CaseId, paper_id: UUID) -> bytes:
        """The PDF; before the hand-over its day is a line to fill in. PaperNotReady, NotFound."""
        now = self.clock.now()
        values = await self.store.write(
            lambda tx: self._values(tx, officer, case_id, paper_id, now)
        )
        return await asyncio.to_thread(self.printer.receipt, values)

    def _values(
        self, tx: Transaction, officer: Officer, case_id: CaseId, paper_id: UUID, now: datetime
    ) -> ReceiptValues:
        case = tx.cases.for_mission(case_id, window_of(officer))
        paper = tx.papers.get(paper_id)
        if paper.case != case.id:
            raise NotFound()
        if paper.state not in PRINTABLE:
            raise PaperNotReady(state=paper.state)
        note(tx, Act.FORM_PRINTED, officer, case, now, f"receipt serial={paper.serial}")
        return self._receipt(case, paper, officer)

    def _receipt(self, case: Case, paper: Paper, officer: Officer) -> ReceiptValues:
        kind = self.wording.document_kind_ru(case.value("document_kind"))
        handed_over = paper.handed_over_at
        return ReceiptValues(
            mission=self.wording.mission_name(paper.mission, RUSSIAN),
            sort=paper.sort,
            serial=paper.serial,
            copy=paper.copy,
            reference=case.reference,
            received_by=named(case),
            identity_document=f"{kind} {case.value('document_number')}".strip(),
            identity_checked=handed_over is not None,
            consul=officer.name,
            handed_over_on=self.rules.day_at(paper.mission, handed_over) if handed_over else "",
        )
