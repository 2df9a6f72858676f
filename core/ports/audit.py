"""The audit: who did and who saw what, in append-only chains (B15, L34, S4)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from core.domain.case import CaseId

SERVICE_CHAIN = 0
"""The chain of what belongs to no mission; a mission's chain has the mission's number."""


class Act(StrEnum):
    """Every act that leaves a line. Of an applicant: consent, ready, withdraw, erase."""

    CONSENT_GIVEN = "applicant:consent:given"
    CONSENT_WITHDRAWN = "applicant:consent:withdrawn"
    CASE_COMPLETED = "applicant:case:completed"
    CASE_WITHDRAWN = "case:withdrawn"
    CASE_REOPENED = "case:reopened"
    CASE_LAPSED = "case:lapsed"
    CASE_ERASED = "case:erased"
    CASE_VIEWED = "staff:case:viewed"
    CASE_FOUND = "staff:case:searched"
    CASE_TRANSFERRED = "staff:case:transferred"
    WALK_IN_CREATED = "staff:case:walk_in"
    WINDOW_RECORDED = "staff:case:window_recorded"
    PAPER_JUDGED = "staff:paper:judged"
    CASE_ACCEPTED = "staff:case:accepted"
    CASE_TAKEN_BACK = "staff:case:taken_back"
    CASE_DECLINED = "staff:case:declined"
    CASE_CONFIRMED = "staff:case:confirmed"
    REQUEST_VIEWED = "operator:request:viewed"
    IIN_FORMED = "operator:request:formed"
    REQUEST_REFUSED = "operator:request:refused"
    REQUEST_RETURNED = "operator:request:returned"
    PAPER_PRINTED = "staff:paper:printed"
    PAPER_SPOILED = "staff:paper:spoiled"
    PAPER_HANDED_OVER = "staff:paper:handed_over"
    FORM_PRINTED = "staff:form:printed"
    TOLD_BY_HAND = "staff:notice:told_by_hand"
    CODE_GIVEN = "staff:code:given"
    SIGNED_IN = "staff:session:signed_in"
    SIGN_IN_FAILED = "staff:session:failed"
    SIGNED_OUT = "staff:session:signed_out"
    LOCKED = "staff:session:locked"
    USER_ADDED = "admin:user:added"
    TERM_EXTENDED = "admin:term:extended"
    MISSION_SET = "admin:mission:set"
    AUDIT_READ = "auditor:audit:read"


@dataclass(frozen=True)
class AuditLine:
    """One line of one chain: ids and codes only. `mac` covers all of it and the line before."""

    chain: int
    number: int
    at: datetime
    act: str
    actor: str
    case: CaseId | None
    detail: str
    commitment: str
    key_id: str
    mac: str


@dataclass(frozen=True)
class AuditHead:
    chain: int
    number: int
    mac: str


@dataclass(frozen=True)
class Finding:
    """What is wrong with a chain and at which line; an intact chain has no finding."""

    chain: int
    number: int
    wrong: str


class Audit(Protocol):
    def note(
        self,
        act: Act,
        *,
        actor: str,
        at: datetime,
        case: CaseId | None = None,
        chain: int = SERVICE_CHAIN,
        detail: str = "",
        commitment: str = "",
    ) -> None:
        """Write a line with this transaction. `detail` holds codes, never words or names."""
        ...

    def heads(self) -> list[AuditHead]: ...

    def lines(self, chain: int, *, after: int = 0, limit: int = 100) -> list[AuditLine]: ...

    def of_case(self, case: CaseId) -> list[AuditLine]: ...

    def verify(self, exported: list[AuditHead] | None = None) -> list[Finding]:
        """Go through every chain with the key; with an exported head, see a cut tail too."""
        ...
