"""The operator opens a request (para 10): the confirmed content, and nothing of the case beyond it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from core.domain.case import Case
from core.domain.errors import NotFound
from core.domain.lifecycle import Status
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.requests import RegistryRequest, RequestState
from core.ports.staff import Role
from core.ports.storage import Store, Transaction
from core.usecases.answer_request import WITH_OPERATOR
from core.usecases.audit_line import note
from core.usecases.officer import Officer, require_role
from core.usecases.open_case import names_of

ANSWERS = frozenset({"form", "refuse", "return"})
RECEIVED = frozenset({RequestState.SENT, RequestState.ACKNOWLEDGED})


@dataclass(frozen=True)
class CaseFacts:
    """What the operator may know of the case: no answers, no dossier, no conversation."""

    reference: str
    mission: int | None
    status: Status
    accepted_on: date | None
    due_on: date | None
    due_provisional: bool


@dataclass(frozen=True)
class Alike:
    """Another case with the same document number: a hint for ground 3 of para 12."""

    reference: str
    status: Status


@dataclass(frozen=True, repr=False)
class RequestView:
    """`earlier` are the attempts before this one; `may` the answers that are open."""

    request: RegistryRequest
    facts: CaseFacts
    earlier: list[RegistryRequest]
    alike: list[Alike]
    may: frozenset[str]
    names: dict[str, str]


class OpenRequest:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(self, officer: Officer, request_id: UUID) -> RequestView:
        """The request, from now on *in execution*; NotFound before it has arrived."""
        require_role(officer, Role.OPERATOR)
        now = self.clock.now()
        return await self.store.write(lambda tx: _open(tx, officer, request_id, now))


def _open(tx: Transaction, officer: Officer, request_id: UUID, now: datetime) -> RequestView:
    request = _taken_up(tx, tx.requests.get(request_id))
    case = tx.cases.get(request.case)
    note(tx, Act.REQUEST_VIEWED, officer, case, now, f"attempt={request.attempt}")
    attempts = tx.requests.of_case(case.id)
    own = officer.actor in {one.confirmed_by for one in attempts}
    waits = request.state in WITH_OPERATOR and not own
    return RequestView(
        request=request,
        facts=_facts(case),
        earlier=[one for one in attempts if one.attempt < request.attempt],
        alike=_alike(tx, request),
        may=ANSWERS if waits else frozenset(),
        names=names_of(tx, {by for one in attempts for by in (one.confirmed_by, one.answered_by)}),
    )


def _taken_up(tx: Transaction, request: RegistryRequest) -> RegistryRequest:
    if request.state is RequestState.QUEUED:
        raise NotFound()
    if request.state not in RECEIVED:
        return request
    return tx.requests.save(replace(request, state=RequestState.IN_EXECUTION))


def _facts(case: Case) -> CaseFacts:
    return CaseFacts(
        reference=case.reference,
        mission=case.mission,
        status=case.status,
        accepted_on=case.accepted_on,
        due_on=case.due_on,
        due_provisional=case.due_provisional,
    )


def _alike(tx: Transaction, request: RegistryRequest) -> list[Alike]:
    number, _ = request.content.get("document_number", ("", ""))
    if not number:
        return []
    same = tx.cases.by_document(number, None)
    return [Alike(case.reference, case.status) for case in same if case.id != request.case]
