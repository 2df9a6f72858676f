"""The audit line of an act on a case, in the chain of its mission and in the act's transaction."""

from datetime import datetime

from core.domain.case import Case
from core.ports.audit import SERVICE_CHAIN, Act
from core.ports.storage import Transaction
from core.usecases.officer import Officer


def note(
    tx: Transaction, act: Act, officer: Officer, case: Case, at: datetime, detail: str = ""
) -> None:
    """Write the line. `detail` holds codes only."""
    chain = SERVICE_CHAIN if case.mission is None else int(case.mission)
    tx.audit.note(act, actor=officer.actor, at=at, case=case.id, chain=chain, detail=detail)


def note_service(
    tx: Transaction, act: Act, officer: Officer, at: datetime, detail: str = ""
) -> None:
    """The line of an act on no case: in the officer's mission, or the service's own chain."""
    chain = SERVICE_CHAIN if officer.mission is None else int(officer.mission)
    tx.audit.note(act, actor=officer.actor, at=at, chain=chain, detail=detail)
