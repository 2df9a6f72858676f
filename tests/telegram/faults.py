"""What goes wrong on purpose: injected refusals, answers that get lost, and the published limits."""

from collections import defaultdict, deque
from dataclasses import dataclass, field

from .state import Refusal
from .updates import Json

WORDS = {
    400: "Bad Request: wrong on purpose",
    403: "Forbidden: bot was blocked by the user",
    429: "Too Many Requests: retry after {retry_after}",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


@dataclass
class Fault:
    """`status` 0: no answer at all. `done`: the method has its effect, only the answer is bad."""

    method: str
    status: int
    description: str
    retry_after: int | None
    times: int
    done: bool
    chat_id: int | None

    def meets(self, method: str, params: Json) -> bool:
        named = self.method.lower() in (method.lower(), "*")
        polled = self.method == "*" and method.lower() == "getupdates"
        chat = self.chat_id is None or str(params.get("chat_id")) == str(self.chat_id)
        return self.times > 0 and named and chat and not polled

    def refusal(self) -> Refusal:
        told = self.description or WORDS.get(self.status, "wrong on purpose")
        told = told.replace("{retry_after}", str(self.retry_after))
        return Refusal(self.status, told, self.retry_after)


@dataclass
class Limits:
    """What Telegram publishes: about 30 messages a second in all, 1 a second in one chat."""

    in_all: int = 30
    per_chat: int = 1
    sent: deque[float] = field(default_factory=deque)
    by_chat: dict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def check(self, chat_id: int, now: float) -> None:
        for sent, limit in ((self.sent, self.in_all), (self.by_chat[chat_id], self.per_chat)):
            while sent and now - sent[0] >= 1:
                sent.popleft()
            if len(sent) >= limit:
                raise Refusal(429, "Too Many Requests: retry after 1", 1)
        self.sent.append(now)
        self.by_chat[chat_id].append(now)
