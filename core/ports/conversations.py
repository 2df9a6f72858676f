"""Conversations: one chat of one person on one channel, with many cases and one current."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from core.domain.case import CaseId, ConversationId


class Channel(StrEnum):
    TELEGRAM = "telegram"
    WEB = "web"


@dataclass(frozen=True)
class Conversation:
    """`state` is what the chat itself must remember (open step, check answers), JSON values only.

    `outside_id` is the chat's id on its channel; the store keeps its keyed hash and, encrypted,
    the id itself (it is needed to push). Before consent nothing else is kept of a person (C2).
    """

    id: ConversationId
    channel: Channel
    outside_id: str
    version: int
    started_at: datetime
    last_message_at: datetime
    language: str | None = None
    current_case: CaseId | None = None
    consented: bool = False
    blocked: bool = False
    last_number: int = 0
    state: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Deletion:
    """A message with passport data that must leave the messenger by `due_at` (L9)."""

    conversation: ConversationId
    message_id: int
    due_at: datetime


class Conversations(Protocol):
    def meet(self, channel: Channel, outside_id: str, at: datetime) -> Conversation:
        """The conversation with this chat, its row locked until commit; started if new."""
        ...

    def find(self, channel: Channel, outside_id: str) -> Conversation | None:
        """The conversation with this chat, if there is one; nothing is locked or started."""
        ...

    def get(self, id_: ConversationId) -> Conversation:
        """The conversation, its row locked until commit; NotFound."""
        ...

    def save(self, conversation: Conversation) -> Conversation:
        """Write if nobody wrote since it was read, else Stale."""
        ...

    def erase(self, id_: ConversationId) -> None:
        """Erase everything of a conversation except its update numbers (cases are kept apart)."""
        ...

    def unconsented_before(self, at: datetime, limit: int) -> list[ConversationId]:
        """Conversations without consent whose last message is older than `at`."""
        ...


class Updates(Protocol):
    """The numbers of updates that were handled: each is handled once (L5, L6)."""

    def known(self, channel: Channel, number: str) -> bool: ...

    def handled(self, channel: Channel, number: str, at: datetime) -> None:
        """Record the number in the transaction of its effect."""
        ...

    def failed(self, channel: Channel, number: str, at: datetime) -> int:
        """Count one more failure of this update; returns how many there were."""
        ...

    def park(self, channel: Channel, number: str, reference: str, at: datetime) -> None:
        """Give up on an update that always crashes; an alarm counts the parked ones."""
        ...

    def parked_count(self) -> int: ...

    def forget_before(self, at: datetime) -> int: ...


class Deletions(Protocol):
    def add(self, deletion: Deletion) -> None: ...

    def due(self, at: datetime, limit: int) -> list[Deletion]: ...

    def of(self, conversation: ConversationId) -> list[Deletion]: ...

    def drop(self, deletions: list[Deletion]) -> None: ...
