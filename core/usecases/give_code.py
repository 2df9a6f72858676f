"""A one-time code at the window, by which a case is joined to a chat later (B3, C15)."""

from core.domain.case import CaseId
from core.ports.audit import Act
from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.audit_line import note
from core.usecases.give_join_code import give_join_code
from core.usecases.officer import Officer, window_of


class GiveCode:
    def __init__(self, store: Store, clock: Clock, chance: Chance) -> None:
        self.store = store
        self.clock = clock
        self.chance = chance

    async def __call__(self, officer: Officer, case_id: CaseId) -> str:
        """A new code; it is shown once and stored as a hash only."""
        now = self.clock.now()

        def work(tx: Transaction) -> str:
            case = tx.cases.for_mission(case_id, window_of(officer))
            code = give_join_code(tx, case, chance=self.chance, at=now)
            note(tx, Act.CODE_GIVEN, officer, case, now)
            return code

        return await self.store.write(work)
