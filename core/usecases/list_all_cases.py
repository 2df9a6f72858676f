"""Every case of every mission for the auditor, newest first (B1, B15): read only."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.case import Case, CaseId
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.staff import Role
from core.ports.storage import Store, Transaction
from core.usecases.audit_line import note_service
from core.usecases.officer import Officer, require_role

PAGE = 50
Place = tuple[datetime, CaseId]


@dataclass(frozen=True)
class AllCases:
    """One page; `next` is the place after its last row, None on the last page."""

    cases: list[Case]
    next: Place | None


class ListAllCases:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(self, officer: Officer, after: Place | None = None) -> AllCases:
        """One page; that a list of all was read leaves a line too."""
        require_role(officer, Role.AUDITOR)
        now = self.clock.now()

        def work(tx: Transaction) -> AllCases:
            note_service(tx, Act.CASE_FOUND, officer, now, "all")
            found = tx.cases.all_for_auditor(after=after, limit=PAGE + 1)
            page = found[:PAGE]
            last = (page[-1].created_at, page[-1].id) if len(found) > PAGE else None
            return AllCases(page, last)

        return await self.store.write(work)
