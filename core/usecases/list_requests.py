"""The operator's desk (G1): requests of all missions, the soonest deadline first."""

from dataclasses import dataclass
from datetime import date

from core.ports.clock import Clock
from core.ports.requests import RegistryRequest
from core.ports.staff import Role
from core.ports.storage import Store, Transaction
from core.usecases.answer_request import WITH_OPERATOR
from core.usecases.officer import Officer, require_role
from core.usecases.services import astana_day

MOST = 100
ANSWERED = 20


@dataclass(frozen=True, repr=False)
class RequestRow:
    request: RegistryRequest
    due_on: date | None
    late: bool


@dataclass(frozen=True, repr=False)
class RequestsView:
    """`waiting` for the operator; `answered` are the latest ones, newest first."""

    waiting: list[RequestRow]
    answered: list[RequestRow]


class ListRequests:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(self, officer: Officer) -> RequestsView:
        require_role(officer, Role.OPERATOR)
        today = astana_day(self.clock.now())
        return await self.store.read(lambda tx: _view(tx, today))


def _view(tx: Transaction, today: date) -> RequestsView:
    live = [one for one in tx.requests.live(limit=MOST) if one.state in WITH_OPERATOR]
    waiting = [_row(tx, request, today) for request in live]
    return RequestsView(
        waiting=sorted(waiting, key=lambda row: row.due_on or date.max),
        answered=[_row(tx, request, today) for request in tx.requests.answered(limit=ANSWERED)],
    )


def _row(tx: Transaction, request: RegistryRequest, today: date) -> RequestRow:
    due_on = tx.cases.get(request.case).due_on
    return RequestRow(request, due_on, late=due_on is not None and due_on < today)
