"""A person's telephone: types, taps what is on the screen, and sees the chat as Telegram shows it."""

import html
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.methods import DeleteMessages, EditMessageText, SendMessage, SendPhoto
from aiogram.types import CallbackQuery, Chat, InlineKeyboardMarkup, Message, Update, User

from bot import dispatcher as dispatching
from bot.delivery import Deliver
from bot.dispatcher import feed
from bot.flow.turn import Kit
from bot.reply import unpack
from bot.talk import Talk
from core.persistence.store import SqlStore
from core.ports.conversations import Channel, Conversation
from tests.fakes import FrozenClock
from tests.recording_session import RecordingSession

CHAT = 77


@dataclass
class Shown:
    """One message of the bot as it stands in the chat now."""

    number: int
    text: str
    rows: list[list[tuple[str, str]]] = field(default_factory=list)

    @property
    def buttons(self) -> list[tuple[str, str]]:
        """Label and data (or address) of each button."""
        return [button for row in self.rows for button in row]

    def data(self, action: str, arg: str | None = None) -> str | None:
        """The data of the first button that does this."""
        for _, data in self.buttons:
            pressed = unpack(data)
            if pressed and pressed.action == action and arg in (None, pressed.arg):
                return data
        return None

    def offers(self, action: str, arg: str | None = None) -> bool:
        return self.data(action, arg) is not None


class NoSuchButton(AssertionError):
    """What a test wanted to tap is not on the screen."""


class Phone:
    """One chat; several phones may share a store. `sent` counts what the person did."""

    def __init__(
        self,
        store: SqlStore,
        clock: FrozenClock,
        kit: Kit,
        *,
        chat: int = CHAT,
        language: str = "en",
    ) -> None:
        self.store, self.clock, self.kit = store, clock, kit
        self.chat, self.language = chat, language
        self.session = RecordingSession()
        self.bot = Bot("42:TEST", session=self.session)
        self.messages: dict[int, Shown] = {}
        self.mine: dict[int, str] = {}
        self.deleted: set[int] = set()
        self.said: list[str] = []
        self.sent = 0
        self.last_update: Update | None = None
        self._updates = 0
        self._read = 0
        self.slept: list[float] = []
        self.restart()

    def restart(self) -> None:
        """The program is stopped and started again: nothing but the store is left."""
        talk = Talk(self.store, self.clock, self.kit)
        deliver = Deliver(self.store, self.clock, self._sleep)
        self.dispatcher: Dispatcher = dispatching.build(talk, deliver)

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    @property
    def last(self) -> Shown:
        """The newest message of the bot that is still there."""
        return self.messages[max(self.messages)]

    async def types(
        self, text: str, *, number: int | None = None, at: datetime | None = None
    ) -> Shown:
        return await self._feed(self.text_update(text, number=number, at=at))

    def text_update(
        self, text: str, *, number: int | None = None, at: datetime | None = None, **more: Any
    ) -> Update:
        if number is None:
            number = self.session.next_number()
        self.mine[number] = text
        message = Message(
            message_id=number,
            date=at or self.clock.now(),
            chat=Chat(id=self.chat, type="private"),
            from_user=self.person,
            text=text or None,
            **more,
        )
        return Update(update_id=self._update_id(), message=message)

    async def sends(self, **content: Any) -> Shown:
        """Something that is no text: a sticker, a photo."""
        return await self._feed(self.text_update("", **content))

    async def taps(self, action: str, arg: str | None = None, *, on: Shown | None = None) -> Shown:
        shown = on or self.last
        data = shown.data(action, arg)
        if data is None:
            raise NoSuchButton(f"{action} {arg} on: {shown.text}\n{shown.buttons}")
        return await self.presses(data, on=shown)

    async def presses(self, data: str, *, on: Shown | None = None) -> Shown:
        return await self._feed(self.button_update(data, on=on))

    def button_update(self, data: str, *, on: Shown | None = None) -> Update:
        hangs_on = Message(
            message_id=(on or self.last).number if on or self.messages else 0,
            date=self.clock.now(),
            chat=Chat(id=self.chat, type="private"),
            text="-",
        )
        query = CallbackQuery(
            id=str(self._update_id()),
            from_user=self.person,
            chat_instance="-",
            message=hangs_on,
            data=data,
        )
        return Update(update_id=self._update_id(), callback_query=query)

    @property
    def person(self) -> User:
        return User(id=self.chat, is_bot=False, first_name="-", language_code=self.language)

    async def again(self) -> Shown:
        """Telegram brings the last update once more."""
        assert self.last_update is not None
        return await self.receives(self.last_update)

    async def receives(self, update: Update) -> Shown:
        await feed(self.dispatcher, self.bot, update, Channel.TELEGRAM, str(update.update_id))
        self.looks()
        return self.last

    async def _feed(self, update: Update) -> Shown:
        self.clock.move(seconds=3)
        self.sent += 1
        self.last_update = update
        return await self.receives(update)

    def _update_id(self) -> int:
        self._updates += 1
        return self.chat * 1_000_000 + self._updates

    def looks(self) -> None:
        """What Telegram would show after the calls made since."""
        for call, number in self.session.done[self._read :]:
            match call:
                case SendMessage() | SendPhoto():
                    text = call.text if isinstance(call, SendMessage) else call.caption
                    self._show(number, text or "", call.reply_markup)
                case EditMessageText():
                    self._show(number, call.text or "", call.reply_markup)
                case DeleteMessages():
                    for gone in call.message_ids:
                        self.messages.pop(gone, None)
                        self.mine.pop(gone, None)
                        self.deleted.add(gone)
        self._read = len(self.session.done)

    def _show(self, number: int, text: str, markup: object) -> None:
        plain = html.unescape(text)
        self.said.append(plain)
        keyboard = markup.inline_keyboard if isinstance(markup, InlineKeyboardMarkup) else []
        rows = [[(one.text, one.callback_data or one.url or "") for one in row] for row in keyboard]
        self.messages[number] = Shown(number, plain, rows)

    async def conversation(self) -> Conversation:
        found = await self.store.read(
            lambda tx: tx.conversations.find(Channel.TELEGRAM, str(self.chat))
        )
        assert found is not None
        return found

    async def case(self) -> Any:
        """The case this chat shows, as the store has it."""
        conversation = await self.conversation()
        current = conversation.current_case
        assert current is not None
        return await self.store.read(lambda tx: tx.cases.get(current))
