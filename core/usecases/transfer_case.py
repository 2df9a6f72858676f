"""A case not yet accepted moves to the mission at whose window its owner stands (B2).

Reference and full document number together prove that the person is there; a wrong pair looks
like an absent case and is throttled. The applicant is told, and both missions by their audit.
"""

from dataclasses import replace
from datetime import datetime

from core.domain.answers import read_document_number
from core.domain.case import Case, MissionNumber
from core.domain.errors import DomainError, NotFound
from core.domain.lifecycle import EDITABLE
from core.domain.reference_number import parse
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.officer import Officer, window_of
from core.usecases.throttling import TRIES, TRIES_FROM_ONE_PLACE, require_calm

NOTICE = "transferred"


class TransferCase:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(
        self, officer: Officer, reference: str, document_number: str, peer: str = ""
    ) -> Case:
        """The case, now of this mission; one that is here already is shown as it is.

        Raises NotFound for a pair that does not fit, Throttled after too many of them.
        """
        now = self.clock.now()

        def work(tx: Transaction) -> Case | None:
            mission = window_of(officer)
            require_calm(tx, _keys(officer, peer), now)
            case = _fitting(tx, reference, document_number, mission)
            if case is None:
                _count_failure(tx, officer, peer, now)  # committed: a refusal here is a value
                return None
            return case if case.mission == mission else _move(tx, officer, case, mission, now)

        found = await self.store.write(work)
        if found is None:
            raise NotFound()
        return found


def _fitting(
    tx: Transaction, reference: str, document_number: str, mission: MissionNumber
) -> Case | None:
    try:
        case = tx.cases.by_reference(str(parse(reference)))
        number = read_document_number(document_number)
    except DomainError:
        return None
    if case is None or case.value("document_number") != number:
        return None
    return case if case.mission == mission or case.status in EDITABLE else None


def _move(
    tx: Transaction, officer: Officer, case: Case, mission: MissionNumber, now: datetime
) -> Case:
    """What the other mission judged is not presumed here."""
    moved = tx.cases.save(replace(case, mission=mission, touched_at=now))
    tx.cases.save_dossier(case.id, tx.cases.dossier(case.id).cleared())
    detail = f"from={case.mission or 0} to={mission}"
    for chain in sorted({int(case.mission or mission), int(mission)}):
        tx.audit.note(
            Act.CASE_TRANSFERRED,
            actor=officer.actor,
            at=now,
            case=case.id,
            chain=chain,
            detail=detail,
        )
    tx.outbox.queue(NOTICE, case.id, due_at=now)
    return moved


def _keys(officer: Officer, peer: str) -> dict[str, int]:
    keys = {f"transfer:{officer.id}": TRIES}
    return {**keys, f"transfer-peer:{peer}": TRIES_FROM_ONE_PLACE} if peer else keys


def _count_failure(tx: Transaction, officer: Officer, peer: str, now: datetime) -> None:
    for what in _keys(officer, peer):
        tx.throttles.hit(what, at=now)
