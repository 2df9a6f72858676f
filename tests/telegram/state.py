"""What the server remembers: bots, their chats, messages, files, buttons pressed and calls made."""

from collections.abc import Callable
from dataclasses import dataclass, field

from .updates import Json, Pulse, UpdateQueue

HOURS_48 = 48 * 3600
QUERY_LIFETIME = 60


class Refusal(Exception):
    """The server's `ok: false`, with the words api.telegram.org uses."""

    def __init__(self, status: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.retry_after = retry_after

    def body(self) -> Json:
        answer: Json = {
            "ok": False,
            "error_code": self.status,
            "description": self.description,
        }
        if self.retry_after is not None:
            answer["parameters"] = {"retry_after": self.retry_after}
        return answer


def bad(description: str) -> Refusal:
    return Refusal(400, f"Bad Request: {description}")


@dataclass(frozen=True)
class File:
    file_id: str
    path: str
    name: str
    mime: str
    data: bytes = field(repr=False)

    def json(self) -> Json:
        return {
            "file_id": self.file_id,
            "file_unique_id": f"u{self.file_id}",
            "file_size": len(self.data),
        }


@dataclass(frozen=True)
class Answer:
    """What a person sees after a press: nothing, a toast, or an alert."""

    query_id: str
    chat_id: int
    text: str
    alert: bool
    url: str | None = None


@dataclass(frozen=True)
class Called:
    """One call as it arrived; `refusal` says what the bot was told, None when it went well."""

    method: str
    params: Json
    result: object = None
    refusal: str | None = None


@dataclass
class Chat:
    """One private chat; numbers of messages grow, and are never used again."""

    chat_id: int
    user: Json
    messages: dict[int, Json] = field(default_factory=dict)
    keyboard: Json | None = None
    keyboard_message: int | None = None
    started: bool = False
    blocked: bool = False
    counter: int = 0

    def json(self) -> Json:
        about = {k: v for k, v in self.user.items() if k in ("first_name", "username")}
        return {"id": self.chat_id, "type": "private", **about}

    def add(self, sender: Json, now: int, content: Json) -> Json:
        self.counter += 1
        message = {
            "message_id": self.counter,
            "date": now,
            "chat": self.json(),
            "from": sender,
            **content,
        }
        self.messages[self.counter] = message
        return message


@dataclass
class Webhook:
    url: str
    secret: str | None
    max_connections: int
    last_error: str | None = None
    last_error_date: int | None = None


class BotState:
    """Everything of one token."""

    def __init__(self, token: str, pulse: Pulse, now: Callable[[], int]) -> None:
        self.token = token
        self.pulse = pulse
        self.now = now
        self.queue = UpdateQueue(pulse)
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, File] = {}
        self.queries: dict[str, tuple[int, int]] = {}  # query -> chat, when pressed
        self.answers: list[Answer] = []
        self.calls: list[Called] = []
        self.settings: dict[tuple[str, str, str], object] = {}
        self.webhook: Webhook | None = None
        self.poll = 0
        number = int(token.split(":")[0])
        self.user: Json = {
            "id": number,
            "is_bot": True,
            "first_name": "Qabyl",
            "username": f"qabyl_{number}_bot",
        }

    def chat(self, chat_id: object) -> Chat:
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad("chat not found")
        if chat.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        if not chat.started:
            raise Refusal(403, "Forbidden: bot can't initiate conversation with a user")
        return chat

    def store(self, data: bytes, name: str, mime: str, folder: str = "documents") -> File:
        number = len(self.files) + 1
        ending = name.rsplit(".", 1)[-1] if "." in name else "bin"
        file = File(f"F{number}", f"{folder}/file_{number}.{ending}", name, mime, data)
        self.files[file.file_id] = file
        return file
