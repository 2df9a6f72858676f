"""A Telegram that agrees to everything, numbers its messages and remembers what it was asked."""

from collections.abc import AsyncGenerator
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import EditMessageText, GetUpdates, SendMessage, SendPhoto, TelegramMethod
from aiogram.types import Chat, Message, Update

from tests.fakes import NOW


class RecordingSession(BaseSession):
    """`done` holds what succeeded, with message numbers. `faults` are raised by the next calls; `batches` are what polling is given."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[TelegramMethod[Any]] = []
        self.faults: list[Exception | None] = []
        self.batches: list[list[Update]] = []
        self.offsets: list[int | None] = []
        self.done: list[tuple[TelegramMethod[Any], int]] = []
        self._last = 0

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ASYNC109
    ) -> Any:
        if isinstance(method, GetUpdates):
            return self._updates(method)
        self.calls.append(method)
        fault = self.faults.pop(0) if self.faults else None
        if fault is not None:
            raise fault
        match method:
            case SendMessage() | SendPhoto():
                number = self.next_number()
                self.done.append((method, number))
                return self._message(number, method.chat_id)
            case EditMessageText():
                self.done.append((method, method.message_id or 0))
                return self._message(method.message_id or 0, method.chat_id or 0)
            case _:
                self.done.append((method, 0))
                return True

    def next_number(self) -> int:
        """Messages of a chat are numbered in their order, whoever sends them."""
        self._last += 1
        return self._last

    def _updates(self, method: GetUpdates) -> list[Update]:
        self.offsets.append(method.offset)
        if not self.batches:
            raise NoMoreUpdates
        return self.batches.pop(0)

    def _message(self, number: int, chat: int | str) -> Message:
        return Message(message_id=number, date=NOW, chat=Chat(id=int(chat), type="private"))

    async def stream_content(self, *args: Any, **kwargs: Any) -> AsyncGenerator[bytes, None]:
        nothing: tuple[bytes, ...] = ()
        for chunk in nothing:
            yield chunk

    async def close(self) -> None:
        """Nothing is open."""


class NoMoreUpdates(Exception):
    """Ends a polling loop, which by itself runs for ever."""
