"""The paper is handed over in person, the identity checked again: an act of its own (para 11; L24)."""

from dataclasses import replace
from uuid import UUID

from core.domain.case import Case, CaseId
from core.domain.errors import DomainError, NotFound
from core.domain.lifecycle import Step
from core.ports.clock import Clock
from core.ports.papers import PaperState
from core.ports.storage import Store, Transaction
from core.usecases.access import case_for_step
from core.usecases.officer import Officer


class IdentityNotChecked(DomainError):
    """The consul has not said that he compared the person with the document."""

    code = "identity_not_checked"


class PaperNotReady(DomainError):
    """The sheet was not printed well, or is out of the house already."""

    code = "paper_not_ready"

    def __init__(self, *, state: PaperState) -> None:
        super().__init__(state=state)


class HandOver:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(
        self,
        officer: Officer,
        case_id: CaseId,
        version: int,
        paper_id: UUID,
        identity_checked: bool,
    ) -> Case:
        """The ended case. Raises IdentityNotChecked, PaperNotReady, Stale or NotFound."""
        if not identity_checked:
            raise IdentityNotChecked()
        now = self.clock.now()

        def work(tx: Transaction) -> Case:
            case = case_for_step(tx, officer, case_id, version, Step.HAND_OVER)
            paper = tx.papers.get(paper_id)
            if paper.case != case.id:
                raise NotFound()
            if paper.state is not PaperState.PRINTED_WELL:
                raise PaperNotReady(state=paper.state)
            tx.papers.save(
                replace(
                    paper,
                    state=PaperState.HANDED_OVER,
                    handed_over_by=officer.actor,
                    handed_over_at=now,
                )
            )
            step = case.take(Step.HAND_OVER, by=officer.actor, at=now, serial=paper.serial)
            return tx.cases.save(step)

        return await self.store.write(work)
