"""What every act at the window shares: when it may happen, and how it is kept (B4).

Case and dossier are written together, so that the version of the case is the version of
everything the consul saw.
"""

from dataclasses import replace
from datetime import datetime

from core.domain.case import Case, CaseId
from core.domain.dossier import Dossier
from core.domain.errors import DomainError
from core.domain.lifecycle import Status
from core.ports.audit import Act
from core.ports.storage import Transaction
from core.usecases.access import case_to_act
from core.usecases.audit_line import note
from core.usecases.officer import Officer

BEFORE_CONFIRMING = frozenset({Status.READY, Status.ACCEPTED, Status.RETURNED})
BEFORE_ACCEPTING = frozenset({Status.READY})


class NotAtWindow(DomainError):
    """The case is not where papers are compared: not complete yet, or confirmed already."""

    code = "not_at_window"

    def __init__(self, *, status: Status) -> None:
        super().__init__(status=status)


def case_at_window(
    tx: Transaction,
    officer: Officer,
    id_: CaseId,
    version: int,
    statuses: frozenset[Status] = BEFORE_CONFIRMING,
) -> Case:
    """The case as it was shown, in one of these statuses; NotFound, Stale or NotAtWindow."""
    case = case_to_act(tx, officer, id_, version)
    if case.status not in statuses:
        raise NotAtWindow(status=case.status)
    return case


def keep(
    tx: Transaction,
    officer: Officer,
    case: Case,
    dossier: Dossier,
    at: datetime,
    act: Act,
    detail: str,
) -> Case:
    """Write case and dossier with the line of the act; returns the case in its new version."""
    saved = tx.cases.save(replace(case, touched_at=at))
    tx.cases.save_dossier(case.id, dossier)
    note(tx, act, officer, saved, at, detail)
    return saved
