"""The web chat's rows and the one-time links (C8, 4-house.md "The web chat is a transport")."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from core.domain.case import CaseId, ConversationId


@dataclass(frozen=True)
class WebMessage:
    """A bubble of the web chat. `number` orders them; `change` grows with each edit or deletion.

    `payload` is JSON values: who, text, keyboard; encrypted in the store.
    """

    conversation: ConversationId
    number: int
    change: int
    at: datetime
    payload: Mapping[str, object]
    gone: bool = False


class WebMessages(Protocol):
    def add(self, conversation: ConversationId, payload: Mapping[str, object], at: datetime) -> int:
        """Append a message; returns its number (1, 2, ... within the conversation)."""
        ...

    def get(self, conversation: ConversationId, number: int) -> WebMessage | None: ...

    def change(
        self,
        conversation: ConversationId,
        number: int,
        payload: Mapping[str, object] | None,
        at: datetime,
    ) -> bool:
        """Edit a message, or take its content away with None; False if there is none."""
        ...

    def since(
        self, conversation: ConversationId, change: int, limit: int = 200
    ) -> list[WebMessage]:
        """Everything new or changed after this change number, in order of change."""
        ...

    def latest(self, conversation: ConversationId, limit: int) -> list[WebMessage]:
        """What was added or changed last, in order of change."""
        ...

    def erase_of(self, conversation: ConversationId) -> int: ...

    def erase_before(self, at: datetime, limit: int) -> int:
        """Erase messages older than `at` of conversations whose cases all ended before it."""
        ...


@dataclass(frozen=True)
class OneTimeLink:
    """A link that opens once and until `expires_at`; the token itself is not stored."""

    kind: str
    case: CaseId | None
    conversation: ConversationId | None
    language: str
    expires_at: datetime
    payload: Mapping[str, object]


class Links(Protocol):
    def add(self, token: str, link: OneTimeLink) -> None: ...

    def take(self, token: str, *, now: datetime) -> OneTimeLink | None:
        """The link, used up by this call; None if absent, used or expired."""
        ...

    def peek(self, token: str, *, now: datetime) -> OneTimeLink | None: ...

    def forget_before(self, at: datetime) -> int: ...


class ResumeCodes(Protocol):
    """Codes by which a web conversation is taken up again on another device (C15)."""

    def set(self, conversation: ConversationId, code: str, at: datetime) -> None: ...

    def find(self, code: str) -> ConversationId | None: ...
