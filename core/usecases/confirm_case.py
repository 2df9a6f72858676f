"""A named, freshly authenticated consul confirms exactly the shown content (para 14; B7).

Content, salt and request are kept; the audit gets the salted commitment. It cannot be taken
back. Handing the request to the registry comes after the commit and may wait (B8, K5).
"""

from datetime import datetime
from uuid import UUID

from core.domain.case import Case, CaseId
from core.domain.commitment import commit
from core.domain.lifecycle import Step
from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.passwords import Passwords
from core.ports.requests import Registry, RegistryRequest, RequestState
from core.ports.storage import Store, Transaction
from core.usecases.access import case_for_step
from core.usecases.hand_to_registry import hand_to_registry
from core.usecases.officer import Officer
from core.usecases.services import Rules, mission_number
from core.usecases.verify_password import VerifyPassword
from core.usecases.window_state import require_closed, window_state


class ConfirmCase:
    def __init__(
        self,
        store: Store,
        clock: Clock,
        chance: Chance,
        rules: Rules,
        passwords: Passwords,
        registry: Registry,
    ) -> None:
        self.store = store
        self.clock = clock
        self.chance = chance
        self.rules = rules
        self.registry = registry
        self.verify_password = VerifyPassword(store, clock, passwords)

    async def __call__(
        self, officer: Officer, case_id: CaseId, version: int, password: str
    ) -> RegistryRequest:
        """The request, *queued* if the registry is down. The version is that of the page.

        Raises PasswordWrong, Throttled, Stale, PointsOpen or StepNotAllowed.
        """
        await self.verify_password(officer, password)
        now = self.clock.now()
        request = await self.store.write(
            lambda tx: self._confirm(tx, officer, case_id, version, now)
        )
        return await hand_to_registry(self.store, self.registry, request)

    def _confirm(
        self, tx: Transaction, officer: Officer, case_id: CaseId, version: int, now: datetime
    ) -> RegistryRequest:
        case = case_for_step(tx, officer, case_id, version, Step.CONFIRM)
        state = window_state(tx, self.rules, case, now)
        require_closed(state.open_values)
        attempt = len(tx.requests.of_case(case.id)) + 1
        request = self._request(case, officer, state.content, attempt, now)
        tx.requests.add(request)
        tx.cases.save(_confirmed(case, officer, request, now))
        return request

    def _request(
        self,
        case: Case,
        officer: Officer,
        content: dict[str, tuple[str, str]],
        attempt: int,
        now: datetime,
    ) -> RegistryRequest:
        salt = self.chance.token()
        return RegistryRequest(
            id=UUID(int=self.chance.number_below(2**128), version=4),
            case=case.id,
            reference=case.reference,
            mission=mission_number(case),
            attempt=attempt,
            state=RequestState.QUEUED,
            confirmed_by=officer.actor,
            confirmed_at=now,
            content=content,
            salt=salt,
            commitment=commit(content, salt),
        )


def _confirmed(case: Case, officer: Officer, request: RegistryRequest, now: datetime) -> Case:
    return case.take(
        Step.CONFIRM,
        by=officer.actor,
        at=now,
        attempt=str(request.attempt),
        commitment=request.commitment,
    )
