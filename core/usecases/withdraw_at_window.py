"""The person takes the application back at the window and the consul records it (life of a case)."""

from core.domain.case import Case, CaseId
from core.domain.lifecycle import EDITABLE, Step
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.access import case_for_step
from core.usecases.lapse_cases import forget_in_chat
from core.usecases.officer import Officer
from core.usecases.withdraw_case import withdraw_case


class WithdrawAtWindow:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(self, officer: Officer, case_id: CaseId, version: int) -> Case:
        """The withdrawn case. StepNotAllowed while the request is with the operator."""
        now = self.clock.now()

        def work(tx: Transaction) -> Case:
            case = case_for_step(tx, officer, case_id, version, Step.WITHDRAW)
            withdrawn = withdraw_case(tx, case, by=officer.actor, at=now)
            if case.status in EDITABLE:
                forget_in_chat(tx, withdrawn)
            return withdrawn

        return await self.store.write(work)
