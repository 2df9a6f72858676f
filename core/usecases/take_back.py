"""*Accept* is taken back within ten seconds by the same person; nobody has been told yet (B6)."""

from dataclasses import replace
from datetime import timedelta

from core.domain.case import Case, CaseId
from core.domain.errors import DomainError
from core.domain.events import NOTICE_OF
from core.domain.lifecycle import TAKE_BACK_SECONDS, Step
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.access import case_for_step
from core.usecases.officer import Officer


class TooLate(DomainError):
    """The ten seconds are over, or the person is being told already."""

    code = "take_back_too_late"

    def __init__(self, *, seconds: int) -> None:
        super().__init__(seconds=seconds)


class NotYours(DomainError):
    """Only the person who took the step can take it back."""

    code = "take_back_not_yours"


class TakeBackAcceptance:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(self, officer: Officer, case_id: CaseId, version: int) -> Case:
        """The case as *ready* again; its notice is recalled. Raises TooLate or NotYours."""
        now = self.clock.now()

        def work(tx: Transaction) -> Case:
            case = case_for_step(tx, officer, case_id, version, Step.TAKE_BACK)
            if case.accepted_by != officer.id:
                raise NotYours()
            if case.accepted_at is None or now - case.accepted_at > TEN_SECONDS:
                raise TooLate(seconds=TAKE_BACK_SECONDS)
            if not recall(tx, case, Step.ACCEPT):  # the relay has begun to tell it
                raise TooLate(seconds=TAKE_BACK_SECONDS)
            dossier = tx.cases.dossier(case.id)
            tx.cases.save_dossier(case.id, replace(dossier, consents_signed_at=None))
            return tx.cases.save(_as_before(case.take(Step.TAKE_BACK, by=officer.actor, at=now)))

        return await self.store.write(work)


TEN_SECONDS = timedelta(seconds=TAKE_BACK_SECONDS)


def recall(tx: Transaction, case: Case, step: Step) -> int:
    """Take the notice of a step out of the queue if nobody has begun to send it; how many."""
    kind = NOTICE_OF[step]
    return 0 if kind is None else tx.outbox.recall(case.id, kind)


def _as_before(case: Case) -> Case:
    return replace(
        case,
        accepted_at=None,
        accepted_on=None,
        accepted_by=None,
        due_on=None,
        due_provisional=False,
    )
