"""What every answer of the operator shares (paras 10, 12; B9): who may give it, to which request.

The request, the status of the case, audit and notice are one transaction.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from core.domain.errors import DomainError
from core.domain.lifecycle import Step
from core.ports.requests import LIVE, RegistryRequest, RequestState
from core.ports.staff import Role
from core.ports.storage import Transaction
from core.usecases.access import request_to_act
from core.usecases.officer import Officer, require_role

WITH_OPERATOR = LIVE - {RequestState.QUEUED}
"""A queued request has not reached the registry yet."""


class SamePerson(DomainError):
    """Who has confirmed any attempt of a case cannot answer it for the registry (B9)."""

    code = "same_person"


class NotWithOperator(DomainError):
    """The request is answered already, or has not arrived."""

    code = "not_with_operator"

    def __init__(self, *, state: RequestState) -> None:
        super().__init__(state=state)


def request_to_answer(
    tx: Transaction, officer: Officer, id_: UUID, version: int
) -> RegistryRequest:
    """The request as it was shown; NotFound, Stale, NotWithOperator or SamePerson."""
    require_role(officer, Role.OPERATOR)
    request = request_to_act(tx, id_, version)
    if request.state not in WITH_OPERATOR:
        raise NotWithOperator(state=request.state)
    attempts = tx.requests.of_case(request.case)
    if officer.actor in {attempt.confirmed_by for attempt in attempts}:
        raise SamePerson()
    return request


def answer(
    tx: Transaction,
    officer: Officer,
    request: RegistryRequest,
    step: Step,
    at: datetime,
    codes: Mapping[str, str],
) -> RegistryRequest:
    """Write the answered request, and take the case its step further."""
    case = tx.cases.get(request.case)
    tx.cases.save(case.take(step, by=officer.actor, at=at, **codes))
    return tx.requests.save(replace(request, answered_by=officer.actor, answered_at=at))
