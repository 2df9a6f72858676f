"""What a browser sends becomes an update of aiogram, so that the same routers handle it."""

from dataclasses import dataclass
from datetime import datetime

from aiogram.types import CallbackQuery, Chat, Message, Update, User

PERSON = 1
"""One conversation has one person; the number means nothing outside it."""


@dataclass(frozen=True)
class Sent:
    """One message of a browser. `number` is the browser's own and handled once.

    `on` is the bubble whose button was tapped; for a text, the screen that was being answered.
    """

    number: int
    text: str = ""
    data: str = ""
    on: int = 0
    language: str = ""


def update_of(sent: Sent, chat: int, at: datetime) -> Update:
    """The update that Telegram would have brought for the same tap or text."""
    person = User(id=PERSON, is_bot=False, first_name="-", language_code=sent.language or None)
    place = Chat(id=chat, type="private")
    if sent.data:
        hangs_on = Message(message_id=sent.on, date=at, chat=place, text="-")
        query = CallbackQuery(
            id=str(sent.number),
            from_user=person,
            chat_instance="-",
            message=hangs_on,
            data=sent.data,
        )
        return Update(update_id=sent.number, callback_query=query)
    message = Message(message_id=sent.on, date=at, chat=place, from_user=person, text=sent.text)
    return Update(update_id=sent.number, message=message)
