"""An own small polling loop: in order within a chat, chats side by side, offset after the commit.

aiogram's own loop moves the offset before the work is done and swallows exceptions (6-stack.md).
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from aiogram.types import Update

from bot.dispatcher import feed
from bot.parking import Parking, event_of
from core.ports.conversations import Channel

log = logging.getLogger(__name__)

KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]
WAIT_SECONDS = 25
ANSWER_SECONDS = 10
"""How long Telegram may take over an answer; then the call is made again."""
PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 30.0


@dataclass
class Polling:
    """Fetches updates for one bot until it is stopped."""

    bot: Bot
    dispatcher: Dispatcher
    parking: Parking
    wait_seconds: int = WAIT_SECONDS
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    _offset: int | None = field(default=None, init=False)

    async def run(self) -> None:
        """Poll for ever; a failing network is waited for, longer each time."""
        await self.bot.delete_webhook()
        pause = PAUSE_SECONDS
        while True:
            try:
                updates = await self.bot.get_updates(
                    offset=self._offset,
                    timeout=self.wait_seconds,
                    allowed_updates=KINDS,
                    request_timeout=self.wait_seconds + ANSWER_SECONDS,
                )
                pause = PAUSE_SECONDS
            except TelegramRetryAfter as busy:
                await self.sleep(busy.retry_after)
                continue
            except TelegramAPIError as error:
                log.warning("polling failed: %s", type(error).__name__)
                await self.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
                continue
            await self.take(updates)

    async def take(self, updates: list[Update]) -> None:
        """Handle a batch to its end, then move the offset: what is acknowledged is committed."""
        if not updates:
            return
        async with asyncio.TaskGroup() as lanes:
            for lane in by_chat(updates):
                lanes.create_task(self._in_order(lane))
        self._offset = max(update.update_id for update in updates) + 1

    async def _in_order(self, lane: list[Update]) -> None:
        for update in lane:
            pause = PAUSE_SECONDS / 5
            while not await self._attempt(update):
                await self.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def _attempt(self, update: Update) -> bool:
        def work() -> Awaitable[None]:
            number = str(update.update_id)
            return feed(self.dispatcher, self.bot, update, Channel.TELEGRAM, number)

        return await self.parking.attempt(work, Channel.TELEGRAM, self.bot, update)


def by_chat(updates: Iterable[Update]) -> list[list[Update]]:
    """The updates of each chat, in order; what belongs to no chat has a lane of its own."""
    lanes: dict[int, list[Update]] = defaultdict(list)
    for update in updates:
        lanes[chat_of(update)].append(update)
    return list(lanes.values())


def chat_of(update: Update) -> int:
    """The chat an update belongs to; 0 where there is none."""
    event = event_of(update)
    message = getattr(event, "message", event)
    chat = getattr(message, "chat", None)
    return chat.id if chat else 0
