"""The web page as a transport of aiogram: what the bot sends becomes rows of one conversation.

The same routers and the same delivery serve Telegram and the page; files are made anew when
they are asked for and never stored (4-house.md).
"""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    DeleteMessages,
    EditMessageText,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.types import Chat, InlineKeyboardMarkup, Message

from bot.webchat.bubbles import Payload
from core.domain.case import ConversationId
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction

TOKEN = "1:web"  # noqa: S105 - aiogram wants a token of this shape; nothing is signed with it


class WebSession(BaseSession):
    """Writes the bot's calls into the rows of one conversation."""

    def __init__(self, store: Store, clock: Clock, conversation: ConversationId, chat: int) -> None:
        super().__init__()
        self._store = store
        self._clock = clock
        self._conversation = conversation
        self._chat = chat

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ASYNC109 - the name is aiogram's
    ) -> Any:
        """One Bot API call as one change of rows."""
        match method:
            case SendMessage():
                return await self._add(self._payload(method.text, method.reply_markup))
            case SendPhoto():
                return await self._add({"who": "service", "text": "", "qr": method.caption or ""})
            case EditMessageText():
                payload = self._payload(method.text or "", method.reply_markup)
                number = method.message_id or 0
                await self._change(number, payload)
                return self._message(number)
            case DeleteMessage():
                await self._change(method.message_id, None)
            case DeleteMessages():
                for number in method.message_ids:
                    await self._change(number, None)
            case AnswerCallbackQuery():
                pass
            case _:
                raise UnsupportedByThePage(type(method).__name__)
        return True

    def _payload(self, text: str, markup: object) -> Payload:
        return {"who": "service", "text": unescaped(text), "rows": rows_of(markup)}

    async def _add(self, payload: Payload) -> Message:
        at = self._clock.now()
        number = await self._store.write(
            lambda tx: tx.messages.add(self._conversation, payload, at)
        )
        return self._message(number)

    async def _change(self, number: int, payload: Payload | None) -> None:
        at = self._clock.now()

        def change(tx: Transaction) -> bool:
            return tx.messages.change(self._conversation, number, payload, at)

        await self._store.write(change)

    def _message(self, number: int) -> Message:
        chat = Chat(id=self._chat, type="private")
        return Message(message_id=number, date=self._clock.now(), chat=chat)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109 - the name is aiogram's
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        """The page has no files to fetch."""
        nothing: tuple[bytes, ...] = ()
        for chunk in nothing:
            yield chunk

    async def close(self) -> None:
        """Nothing is open."""


class UnsupportedByThePage(Exception):
    """The chat asked the page for something that it has no row for."""


@dataclass(frozen=True)
class PageBots:
    """Makes the bot of one web conversation; light, so one is made for each request."""

    store: Store
    clock: Clock

    def of(self, conversation: ConversationId, chat: int) -> Bot:
        return Bot(TOKEN, session=WebSession(self.store, self.clock, conversation, chat))


def unescaped(text: str) -> str:
    """The page escapes by itself; what was escaped for Telegram's HTML mode is plain again."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def rows_of(markup: object) -> list[list[dict[str, str]]]:
    if not isinstance(markup, InlineKeyboardMarkup):
        return []
    return [
        [
            {"label": button.text, "url": button.url}
            if button.url
            else {"label": button.text, "data": button.callback_data or ""}
            for button in row
        ]
        for row in markup.inline_keyboard
    ]
