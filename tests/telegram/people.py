"""A person at the other end: sends, presses buttons, and sees the chat as Telegram would show it."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from .methods import document, photo
from .state import Answer, BotState, File
from .updates import Json

T = TypeVar("T")


@dataclass(frozen=True)
class Button:
    text: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class Seen:
    """A message as it looked when it was read; a kept one still has its old buttons."""

    message_id: int
    from_bot: bool
    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    file: File | None = None
    edited: bool = False
    entities: tuple[Json, ...] = ()

    @property
    def buttons(self) -> list[Button]:
        return [button for row in self.rows for button in row]

    def __str__(self) -> str:
        shown = "".join(f"\n    [{button.text}]" for button in self.buttons)
        return f"{'bot' if self.from_bot else 'me '} {self.message_id}: {self.text}{shown}"


class Person:
    """What one does with a phone; every act returns the update that Telegram made of it."""

    def __init__(self, bot: BotState, user: Json) -> None:
        self.bot = bot
        self.user = user
        self.chat = bot.chats[user["id"]]

    @property
    def id(self) -> int:
        return int(self.user["id"])

    @property
    def messages(self) -> list[Seen]:
        return [self._seen(message) for message in self.chat.messages.values()]

    @property
    def last(self) -> Seen | None:
        """The last visible message of the bot."""
        return next((one for one in reversed(self.messages) if one.from_bot), None)

    @property
    def texts(self) -> list[str]:
        """The visible texts of the bot, in order."""
        return [one.text for one in self.messages if one.from_bot]

    @property
    def keyboard(self) -> list[str]:
        """The reply keyboard under the writing line."""
        rows = (self.chat.keyboard or {}).get("keyboard", [])
        return [key if isinstance(key, str) else key["text"] for row in rows for key in row]

    @property
    def all_answers(self) -> list[Answer]:
        return [one for one in self.bot.answers if one.chat_id == self.id]

    def wait_for(
        self, condition: Callable[["Person"], T], timeout: float = 10.0
    ) -> Coroutine[Any, Any, T]:
        """Waits until the condition on the person is true; tells what the chat shows if it never is."""
        return self._wait(condition, timeout)

    async def _wait(self, condition: Callable[["Person"], T], seconds: float) -> T:
        value = await self.bot.pulse.within(seconds, lambda: condition(self))
        if value is None:
            shown = "\n".join(str(one) for one in self.messages)
            raise AssertionError(f"not seen within {seconds} s; the chat shows:\n{shown}")
        return value

    async def send(self, text: str, **more: Any) -> Json:
        content: Json = {"text": text, **more}
        if text.startswith("/"):
            length = len(text.split()[0])
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        return self.send_content(**content)

    async def send_photo(self, data: bytes, caption: str | None = None) -> Json:
        file = self.bot.store(data, "photo.jpg", "image/jpeg", "photos")
        return self.send_content(photo=photo(file), **_caption(caption))

    async def send_document(
        self, data: bytes, name: str, mime: str = "application/pdf", caption: str | None = None
    ) -> Json:
        file = self.bot.store(data, name, mime)
        return self.send_content(document=document(file), **_caption(caption))

    async def send_sticker(self, emoji: str = "🙂") -> Json:
        file = self.bot.store(b"webp", "sticker.webp", "image/webp", "stickers").json()
        flags = {"is_animated": False, "is_video": False, "type": "regular"}
        return self.send_content(
            sticker={**file, **flags, "emoji": emoji, "width": 512, "height": 512}
        )

    async def send_voice(self, seconds: int = 3) -> Json:
        file = self.bot.store(b"ogg", "voice.ogg", "audio/ogg", "voice").json()
        return self.send_content(voice={**file, "duration": seconds})

    def send_content(self, **content: Any) -> Json:
        """Any content of a message (contact, location, forward_origin, …) in the Bot API's JSON."""
        self.chat.started = True
        message = self.chat.add(self.user, self.bot.now(), content)
        return self.bot.queue.put("message", dict(message))

    async def edit_message(self, message: Seen | int, text: str) -> Json:
        stored = self.chat.messages[message if isinstance(message, int) else message.message_id]
        stored.update(text=text, edit_date=self.bot.now())
        return self.bot.queue.put("edited_message", dict(stored))

    async def tap(self, which: str | int, message: Seen | int | None = None) -> Json:
        """Presses a button by its text, data or index: of the last message that has buttons, or of
        an older one; a kept `Seen` is pressed as it looked then, even when it is deleted since."""
        if isinstance(message, int):
            message = self._seen(self.chat.messages[message])
        if message is None and which in self.keyboard:
            return await self.send(str(which))
        seen = message or next((one for one in reversed(self.messages) if one.buttons), None)
        shown = seen.buttons if seen else []
        if isinstance(which, int):
            named = shown[which : which + 1]
        else:
            named = [one for one in shown if which in (one.text, one.data)]
        if seen is None or not named or named[0].data is None:
            raise LookupError(f"no button {which!r} to press; there are {[b.text for b in shown]}")
        return self._press(seen, named[0].data)

    def _press(self, seen: Seen, data: str) -> Json:
        query = str(1000 + len(self.bot.queries))
        self.bot.queries[query] = (self.id, self.bot.now())
        gone = {"message_id": seen.message_id, "date": 0, "chat": self.chat.json()}
        return self.bot.queue.put(
            "callback_query",
            {
                "id": query,
                "from": self.user,
                "chat_instance": str(self.id),
                "data": data,
                "message": dict(self.chat.messages.get(seen.message_id, gone)),
            },
        )

    def block(self, *, blocked: bool = True) -> Json:
        """Blocks the bot, or unblocks it: the bot learns it as `my_chat_member`."""
        self.chat.blocked = blocked
        member, kicked = {"status": "member"}, {"status": "kicked", "until_date": 0}
        states = [{**one, "user": self.bot.user} for one in (member, kicked)]
        old, new = states if blocked else reversed(states)
        about = {"chat": self.chat.json(), "from": self.user, "date": self.bot.now()}
        return self.bot.queue.put(
            "my_chat_member", {**about, "old_chat_member": old, "new_chat_member": new}
        )

    def _seen(self, message: Json) -> Seen:
        rows = (message.get("reply_markup") or {}).get("inline_keyboard", [])
        attached = message.get("document") or (message.get("photo") or [{}])[-1]
        return Seen(
            message_id=message["message_id"],
            from_bot=message["from"] == self.bot.user,
            text=message.get("text") or message.get("caption") or "",
            rows=tuple(
                tuple(Button(b["text"], b.get("callback_data"), b.get("url")) for b in row)
                for row in rows
            ),
            file=self.bot.files.get(attached.get("file_id", "")),
            edited="edit_date" in message,
            entities=tuple(message.get("entities") or message.get("caption_entities") or ()),
        )


def _caption(caption: str | None) -> Json:
    return {"caption": caption} if caption else {}
