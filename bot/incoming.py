"""What a person sent, as plain values: the same for Telegram and for the web page."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.ports.conversations import Channel


class Sort(StrEnum):
    TEXT = "text"
    COMMAND = "command"
    BUTTON = "button"
    PHOTO = "photo"
    FILE = "file"
    STICKER = "sticker"
    VOICE = "voice"
    CONTACT = "contact"
    FORWARDED = "forwarded"
    EDITED = "edited"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    GROUP = "group"
    EMPTY = "empty"


@dataclass(frozen=True)
class Incoming:
    """One update. `number` is the channel's own and handled once; `message_id` orders the texts.

    For a button, `text` is its data and `message_id` that of the message it hangs on.
    """

    channel: Channel
    chat: str
    number: str
    sort: Sort
    text: str = ""
    message_id: int = 0
    sent_at: datetime | None = None
    client_language: str | None = None
    callback_id: str | None = None
