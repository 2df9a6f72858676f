"""Requests (заявки): what is confirmed and sent to IIS PSC, attempt by attempt (paras 8-10, 14)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from core.domain.case import CaseId, MissionNumber


class RequestState(StrEnum):
    QUEUED = "queued"
    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    IN_EXECUTION = "in_execution"
    FORMED = "formed"
    REFUSED = "refused"
    RETURNED = "returned"


LIVE = frozenset(
    {
        RequestState.QUEUED,
        RequestState.SENT,
        RequestState.ACKNOWLEDGED,
        RequestState.IN_EXECUTION,
    }
)


@dataclass(frozen=True)
class RegistryRequest:
    """One attempt. `content` is exactly what the consul confirmed: field -> (value, source).

    `commitment` is the salted hash of the content written into the audit; the salt lies with
    the content and goes with it. `iin` is kept encrypted and found by keyed hash only.
    """

    id: UUID
    case: CaseId
    reference: str
    mission: MissionNumber
    attempt: int
    state: RequestState
    confirmed_by: str
    confirmed_at: datetime
    content: Mapping[str, tuple[str, str]]
    salt: str
    commitment: str
    version: int = 0
    answered_by: str = ""
    answered_at: datetime | None = None
    formed_on: date | None = None
    iin: str = ""
    test_number: bool = False
    ground: int | None = None
    explanation: str = ""
    registry_values: Mapping[str, str] = field(default_factory=dict)


class Requests(Protocol):
    def add(self, request: RegistryRequest) -> None:
        """Store a new attempt; the database allows one live request per case."""
        ...

    def get(self, id_: UUID) -> RegistryRequest: ...

    def save(self, request: RegistryRequest) -> RegistryRequest:
        """Write if nobody wrote since it was read, else Stale."""
        ...

    def of_case(self, case: CaseId) -> list[RegistryRequest]:
        """All attempts, oldest first."""
        ...

    def live(self, *, after: datetime | None = None, limit: int = 50) -> list[RegistryRequest]:
        """Requests waiting for the operator, oldest first."""
        ...

    def answered(self, *, limit: int = 20) -> list[RegistryRequest]: ...

    def iin_taken(self, iin: str) -> bool:
        """Whether another case of the service already has this number."""
        ...


class Registry(Protocol):
    """The gateway G1-G3: how a confirmed request reaches the Ministry."""

    async def submit(self, request: RegistryRequest) -> RequestState:
        """Hand the request on; returns where it now is. RegistryDown when it must wait."""
        ...


class RegistryDown(Exception):
    """The registry cannot be reached: the case waits and the page says so."""
