"""A declined person comes again, or the consul takes his decline back (para 7; life of a case).

Nothing of the last visit is presumed; only within ten seconds, by the same person, everything
he had judged stands as it was.
"""

from dataclasses import replace
from datetime import datetime

from core.domain.case import Case, CaseId
from core.domain.dossier import Dossier
from core.domain.lifecycle import Step
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.access import case_for_step
from core.usecases.officer import Officer
from core.usecases.take_back import TEN_SECONDS, recall


class ReopenCase:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(self, officer: Officer, case_id: CaseId, version: int) -> Case:
        """The case as *ready*; a notice of the decline that was not sent yet is recalled."""
        now = self.clock.now()

        def work(tx: Transaction) -> Case:
            case = case_for_step(tx, officer, case_id, version, Step.REOPEN)
            recall(tx, case, Step.DECLINE)
            saved = tx.cases.save(case.take(Step.REOPEN, by=officer.actor, at=now))
            tx.cases.save_dossier(case.id, _dossier(tx, case, officer, now))
            return saved

        return await self.store.write(work)


def _dossier(tx: Transaction, case: Case, officer: Officer, now: datetime) -> Dossier:
    dossier = tx.cases.dossier(case.id)
    just_now = case.status_since is not None and now - case.status_since <= TEN_SECONDS
    if just_now and dossier.declined_by == officer.actor:
        return replace(dossier, missing=(), decline_note="", declined_by="")
    return dossier.cleared()
