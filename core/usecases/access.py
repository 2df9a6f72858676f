"""How a use case comes to a case: id and mission together, and the version that was seen (B1, K6).

Absent and foreign look the same; a stale version stops the act before anything is written.
"""

from uuid import UUID

from core.domain.case import Case, CaseId
from core.domain.errors import Stale
from core.domain.lifecycle import Step, status_after
from core.ports.requests import RegistryRequest
from core.ports.staff import Role
from core.ports.storage import Transaction
from core.usecases.officer import Officer, window_of


def case_to_read(tx: Transaction, officer: Officer, id_: CaseId) -> Case:
    """The case for its own mission, or for the auditor, who reads every mission's."""
    if officer.role is Role.AUDITOR:
        return tx.cases.get(id_)
    return tx.cases.for_mission(id_, window_of(officer))


def case_to_act(tx: Transaction, officer: Officer, id_: CaseId, version: int) -> Case:
    """The case of the officer's mission, unchanged since it was shown; NotFound or Stale."""
    case = tx.cases.for_mission(id_, window_of(officer))
    if case.version != version:
        raise Stale()
    return case


def case_for_step(tx: Transaction, officer: Officer, id_: CaseId, version: int, step: Step) -> Case:
    """Like `case_to_act`, and StepNotAllowed unless the step can be taken now."""
    case = case_to_act(tx, officer, id_, version)
    status_after(case.status, step)
    return case


def request_to_act(tx: Transaction, id_: UUID, version: int) -> RegistryRequest:
    """The request, unchanged since it was shown; NotFound or Stale."""
    request = tx.requests.get(id_)
    if request.version != version:
        raise Stale()
    return request
