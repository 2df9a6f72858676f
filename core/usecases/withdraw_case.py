"""The applicant takes the application back: before *accepted* it is erased at once (C2)."""

from datetime import datetime

from core.domain.case import Case, CaseId, ConversationId
from core.domain.errors import NotFound, Stale
from core.domain.lifecycle import EDITABLE, Step
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.access import case_for_step
from core.usecases.officer import Officer


def withdraw_case(tx: Transaction, case: Case, *, by: str, at: datetime) -> Case:
    """Withdraw; answers that the law does not make us keep go in the same transaction.

    StepNotAllowed once the request is with the operator: the order says nothing of that.
    """
    erased = case.status in EDITABLE
    withdrawn = tx.cases.save(case.take(Step.WITHDRAW, by=by, at=at))
    if erased:
        tx.cases.erase(case.id)
    return withdrawn


class WithdrawCase:
    """The same at the window: the person says so to the consul (B6)."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(
        self, who: Officer | ConversationId, case_id: CaseId, version: int
    ) -> Case:
        """The withdrawn case. NotFound for another's case, Stale, StepNotAllowed."""
        now = self.clock.now()

        def work(tx: Transaction) -> Case:
            if isinstance(who, Officer):
                case = case_for_step(tx, who, case_id, version, Step.WITHDRAW)
                return withdraw_case(tx, case, by=who.actor, at=now)
            case = _own_case(tx, who, case_id, version)
            return withdraw_case(tx, case, by=f"conversation:{who}", at=now)

        return await self.store.write(work)


def _own_case(tx: Transaction, who: ConversationId, id_: CaseId, version: int) -> Case:
    case = tx.cases.get(id_)
    if case.conversation != who:
        raise NotFound()
    if case.version != version:
        raise Stale()
    return case
