"""A case: one applicant's matter, from the first answer to the paper in the hand.

Values keep their source; a changed case is a new value, and every step leaves an event.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID

from core.domain.events import Event
from core.domain.lifecycle import EDITABLE, Status, Step, status_after

CaseId = NewType("CaseId", UUID)
ConversationId = NewType("ConversationId", UUID)
MissionNumber = NewType("MissionNumber", int)
UserId = NewType("UserId", UUID)


class Source(StrEnum):
    """Where a value comes from (para 8; 1-product.md B4)."""

    DECLARED = "declared"
    SUGGESTED = "suggested"
    MRZ = "mrz"
    VISUAL = "visual"
    TRANSLATION = "translation"
    CORRECTED = "corrected"


@dataclass(frozen=True)
class Answer:
    """One value of the form in its canonical spelling. An empty value was left empty on purpose."""

    value: str
    source: Source = Source.DECLARED
    confirmed: bool = True


Answers = Mapping[str, Answer]


@dataclass(frozen=True)
class Case:
    """What the store keeps of one case; `version` is that of the row it was read from."""

    id: CaseId
    reference: str
    edition: str
    status: Status
    language: str
    created_at: datetime
    touched_at: datetime
    version: int = 0
    mission: MissionNumber | None = None
    conversation: ConversationId | None = None
    walk_in: bool = False
    filled_in_by: str = "self"
    answers: Answers = field(default_factory=dict)
    accepted_at: datetime | None = None
    accepted_on: date | None = None
    accepted_by: UserId | None = None
    due_on: date | None = None
    due_provisional: bool = False
    status_since: datetime | None = None
    status_by: str = ""
    events: tuple[Event, ...] = ()

    def value(self, key: str) -> str:
        """The canonical value of an answer, or an empty string."""
        answer = self.answers.get(key)
        return answer.value if answer else ""

    @property
    def editable(self) -> bool:
        return self.status in EDITABLE

    def take(self, step: Step, *, by: str, at: datetime, **codes: str) -> "Case":
        """The case after a step, with the event that store and audit will write."""
        after = status_after(self.status, step)
        event = Event(step=step, case=self.id, status=after, actor=by, at=at, codes=codes)
        return replace(
            self,
            status=after,
            status_since=at,
            status_by=by,
            touched_at=at,
            events=(*self.events, event),
        )

    def answered(self, changes: Mapping[str, Answer | None], *, at: datetime) -> "Case":
        """The case with some answers changed; None takes an answer away."""
        kept = {key: value for key, value in self.answers.items() if key not in changes}
        given = {key: value for key, value in changes.items() if value is not None}
        return replace(self, answers={**kept, **given}, touched_at=at)
