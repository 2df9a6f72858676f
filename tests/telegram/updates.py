"""The queue of updates of one bot: numbered, kept until confirmed, and repeatable at will.

An update is confirmed only when a later offset is asked for; what is delivered again on purpose
(`again`) is handed out once more even when the bot is already past it.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, TypeVar

Json = dict[str, Any]
T = TypeVar("T")


class Pulse:
    """Wakes everyone who waits, at every change; nobody has to sleep."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def beat(self) -> None:
        self._event.set()
        self._event = asyncio.Event()

    async def until(self, condition: Callable[[], T]) -> T:
        while not (value := condition()):
            await self._event.wait()
        return value

    async def within(self, seconds: float, condition: Callable[[], T]) -> T | None:
        """The true value of the condition, or None when the time is over.

        Strict: what becomes true without a beat is not seen, so a forgotten beat shows at once.
        """
        if value := condition():
            return value
        try:
            return await asyncio.wait_for(self.until(condition), seconds)
        except TimeoutError:
            return None


@dataclass(eq=False)
class Queued:
    update: Json
    again: bool = False
    handed: bool = False
    in_flight: bool = False
    attempts: int = 0
    not_before: float = 0.0

    @property
    def update_id(self) -> int:
        return int(self.update["update_id"])


@dataclass
class Late:
    """`with server.deliver_late() as late:` keeps back what is made inside until `late.release()`."""

    queue: "UpdateQueue"
    updates: list[Json] = field(default_factory=list)

    def __enter__(self) -> "Late":
        self.queue.held = self
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.queue.held = None

    def release(self) -> None:
        while self.updates:
            self.queue.push(self.updates.pop(0), again=True)


class UpdateQueue:
    def __init__(self, pulse: Pulse) -> None:
        self.pulse = pulse
        self.all: dict[int, Json] = {}
        self.pending: list[Queued] = []
        self.allowed: list[str] = []
        self.held: Late | None = None
        self.doubled = 0
        self._next_id = 700_000_001

    def put(self, kind: str, payload: Json) -> Json:
        update: Json = {"update_id": self._next_id, kind: payload}
        self.all[self._next_id] = update
        self._next_id += 1
        if self.allowed and kind not in self.allowed:
            return update
        if self.held is not None:
            self.held.updates.append(update)
            return update
        self.push(update)
        if self.doubled:
            self.doubled -= 1
            self.push(update, again=True)
        return update

    def push(self, update: Json, *, again: bool = False) -> None:
        self.pending.append(Queued(update, again=again))
        self.pulse.beat()

    def confirm(self, offset: int) -> None:
        if offset < 0:
            self.pending = self.pending[offset:]
        elif offset > 0:
            self.pending = [
                one
                for one in self.pending
                if one.update_id >= offset or (one.again and not one.handed)
            ]
        self.pulse.beat()

    def take(self, limit: int) -> list[Json]:
        chosen = self.pending[:limit]
        for one in chosen:
            one.handed = True
        return [one.update for one in chosen]

    def done(self, queued: Queued) -> None:
        self.pending = [one for one in self.pending if one is not queued]
        self.pulse.beat()
