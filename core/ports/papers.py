"""Papers: printed certificates and refusal notices, copy by copy (B9, para 11)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from core.domain.case import CaseId, MissionNumber


class PaperSort(StrEnum):
    CERTIFICATE = "certificate"
    REFUSAL_NOTICE = "refusal_notice"


class PaperState(StrEnum):
    PRINTING = "printing"
    PRINTED_WELL = "printed_well"
    SPOILED = "spoiled"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True)
class Paper:
    """One sheet. `serial` never repeats; it stands on the receipt, not on the paper itself."""

    id: UUID
    case: CaseId
    mission: MissionNumber
    sort: PaperSort
    serial: str
    copy: int
    state: PaperState
    printed_by: str
    printed_at: datetime
    version: int = 0
    settled_at: datetime | None = None
    reason: str = ""
    handed_over_by: str = ""
    handed_over_at: datetime | None = None


class Papers(Protocol):
    def add(self, paper: Paper) -> None: ...

    def get(self, id_: UUID) -> Paper: ...

    def save(self, paper: Paper) -> Paper: ...

    def of_case(self, case: CaseId) -> list[Paper]: ...
