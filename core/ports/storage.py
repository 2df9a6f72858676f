"""The door to the store: one transaction at a time, all of it or nothing.

The work of a transaction is a plain function, so nothing slow can be awaited while the
transaction is open (4-house.md, "The order of one update"), and it runs in one hop of a
thread on SQLite.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol, TypeVar

from core.domain.case import Case, CaseId, ConversationId, MissionNumber
from core.domain.dossier import Dossier
from core.ports.audit import Audit
from core.ports.conversations import Conversations, Deletions, Updates
from core.ports.notices import Outbox
from core.ports.papers import Papers
from core.ports.requests import Requests
from core.ports.settings import Consents, Extensions, MissionSettingsBook
from core.ports.staff import Sessions, Throttles, Users
from core.ports.web import Links, ResumeCodes, WebMessages

T = TypeVar("T")


class Lane(StrEnum):
    """The lists of *Today* (B2); derived from status and papers, never stored."""

    EXPECTED = "expected"
    ACCEPTED = "accepted"
    AT_THE_MINISTRY = "at_the_ministry"
    RETURNED = "returned"
    TO_PRINT = "to_print"
    TO_HAND_OVER = "to_hand_over"
    OVERDUE = "overdue"
    UNCOLLECTED = "uncollected"
    ENDED = "ended"


@dataclass(frozen=True)
class CaseRow:
    """One line of a list: the case, and what a list shows of its papers."""

    case: Case
    printed: bool = False
    attempt: int = 0


class Cases(Protocol):
    def add(self, case: Case) -> Case:
        """Store a new case; its reference must never have been used (else ReferenceTaken)."""
        ...

    def get(self, id_: CaseId) -> Case:
        """For the applicant's own conversation and the worker; NotFound."""
        ...

    def for_mission(self, id_: CaseId, mission: MissionNumber) -> Case:
        """The only way to a case in the back office of a mission: id and mission together."""
        ...

    def by_reference(self, reference: str, mission: MissionNumber | None = None) -> Case | None:
        """By the reference in its canonical spelling; with a mission, only that mission's."""
        ...

    def of_conversation(self, conversation: ConversationId) -> list[Case]: ...

    def save(self, case: Case) -> Case:
        """Write if nobody wrote since it was read (else Stale): row, search hashes, audit, notices.

        For each event of the case one audit line and the notice of events.NOTICE_OF are
        written in the same transaction. Returns the case with its new version, no events.
        """
        ...

    def dossier(self, id_: CaseId) -> Dossier: ...

    def save_dossier(self, id_: CaseId, dossier: Dossier) -> None:
        """Write what was seen at the window; call together with `save` of the case."""
        ...

    def by_document(
        self, number: str, mission: MissionNumber | None, limit: int = 20
    ) -> list[Case]:
        """Cases with exactly this document number (by keyed hash)."""
        ...

    def by_name(self, words: frozenset[str], mission: MissionNumber, limit: int = 20) -> list[Case]:
        """Cases of the mission that have every one of these whole words in a name."""
        ...

    def lane(
        self,
        mission: MissionNumber,
        lane: Lane,
        *,
        today: date,
        left_before: datetime,
        after: tuple[datetime, CaseId] | None = None,
        limit: int = 50,
    ) -> list[CaseRow]:
        """One list of *Today*, oldest change first, keyset pages.

        A paper that waits since before `left_before` is uncollected.
        """
        ...

    def lane_counts(
        self, mission: MissionNumber, *, today: date, left_before: datetime, cap: int = 99
    ) -> dict[Lane, int]:
        """How many stand in each lane, counted no further than `cap`."""
        ...

    def erase(self, id_: CaseId) -> None:
        """Erase answers, dossier and search hashes; the row keeps reference and status."""
        ...

    def untouched(self, statuses: frozenset[str], before: datetime, limit: int) -> list[Case]:
        """Cases in these statuses not touched since `before`, for lapse by age."""
        ...

    def all_for_auditor(
        self, *, after: tuple[datetime, CaseId] | None, limit: int
    ) -> list[Case]: ...


class Leases(Protocol):
    def take(self, name: str, holder: str, *, seconds: int) -> bool:
        """Take or renew a lease by the database's own clock; False if another holds it."""
        ...

    def release(self, name: str, holder: str) -> None: ...


class Transaction(Protocol):
    """What can be asked of the store inside one transaction."""

    @property
    def cases(self) -> Cases: ...
    @property
    def requests(self) -> Requests: ...
    @property
    def papers(self) -> Papers: ...
    @property
    def conversations(self) -> Conversations: ...
    @property
    def updates(self) -> Updates: ...
    @property
    def deletions(self) -> Deletions: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def audit(self) -> Audit: ...
    @property
    def users(self) -> Users: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def throttles(self) -> Throttles: ...
    @property
    def messages(self) -> WebMessages: ...
    @property
    def links(self) -> Links: ...
    @property
    def resume_codes(self) -> ResumeCodes: ...
    @property
    def missions(self) -> MissionSettingsBook: ...
    @property
    def extensions(self) -> Extensions: ...
    @property
    def consents(self) -> Consents: ...
    @property
    def leases(self) -> Leases: ...


class Store(Protocol):
    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run the work in one writing transaction and commit it; any exception undoes all."""
        ...

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run the work on one consistent view; nothing it writes is kept."""
        ...


class ReferenceTaken(Exception):
    """The drawn reference is used already: draw again."""
