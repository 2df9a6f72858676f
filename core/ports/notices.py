"""Notices: what people are told, queued with the act and worded when sent (L27, L28)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from core.domain.case import CaseId, ConversationId, MissionNumber


class NoticeState(StrEnum):
    QUEUED = "queued"
    SENT = "sent"
    POSSIBLY_REPEATED = "possibly_repeated"
    WAITING = "waiting"
    SEEN = "seen"
    UNDELIVERABLE = "undeliverable"
    TOLD_BY_HAND = "told_by_hand"
    RECALLED = "recalled"


@dataclass(frozen=True)
class Notice:
    """One thing to tell about one case. `codes` carry grounds and item codes, nothing personal.

    A notice to a closed web page, a walk-in or a blocked chat is *waiting*, then *seen* or
    *told by hand*, and never called delivered (C10).
    """

    id: int
    kind: str
    case: CaseId
    reference: str
    conversation: ConversationId | None
    language: str
    mission: MissionNumber | None
    due_at: datetime
    state: NoticeState = NoticeState.QUEUED
    attempts: int = 0
    codes: Mapping[str, str] = field(default_factory=dict)


class RecipientGone(Exception):
    """The person blocked the chat: not a failure, and not worth another try."""


class TryLater(Exception):
    """The messenger asks for patience; `seconds` says for how long."""

    def __init__(self, seconds: float) -> None:
        super().__init__("try later")
        self.seconds = seconds


class Outbox(Protocol):
    def queue(
        self,
        kind: str,
        case: CaseId,
        *,
        due_at: datetime,
        codes: Mapping[str, str] | None = None,
    ) -> None:
        """Queue a notice in the act's transaction; who gets it follows from the case."""
        ...

    def recall(self, case: CaseId, kind: str) -> int:
        """Take back a notice not yet claimed; returns how many were recalled."""
        ...

    def claim(self, *, now: datetime, limit: int) -> list[Notice]:
        """Notices due, marked as being sent, oldest first and at most one per conversation.

        A notice that was claimed 60 s ago or more and never marked comes again, with
        `state=POSSIBLY_REPEATED`.
        """
        ...

    def mark(self, id_: int, state: NoticeState, *, at: datetime) -> None: ...

    def retry(self, id_: int, *, at: datetime) -> None:
        """Put a failed send back, to be due at `at`."""
        ...

    def seen(self, conversation: ConversationId, *, at: datetime) -> int:
        """The person has opened the chat: what was waiting there is seen."""
        ...

    def by_hand(self, mission: MissionNumber, *, limit: int = 50) -> list[Notice]:
        """Notices waiting or undeliverable in this mission: whom to tell by hand."""
        ...

    def of_case(self, case: CaseId) -> list[Notice]: ...
