"""The relay: sends what is queued, after the commit that queued it (L27, L28, C10).

Each notice has a state; a person who cannot be pushed to is *waiting*, never called told. A
push carries the reference and nothing else; the full text stands behind one tap.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from bot.delivery import send
from bot.reply import Button, Screen, Stamp
from bot.screens.news import news
from bot.webchat.bubbles import bubble
from core.domain.errors import NotFound
from core.ports.clock import Clock
from core.ports.conversations import Channel, Conversation
from core.ports.notices import Notice, NoticeState
from core.ports.storage import Store, Transaction
from core.texts.catalogue import Catalogue
from core.usecases.services import Rules

log = logging.getLogger(__name__)

BATCH = 25
MOST_TRIES = 8
PATIENCE = 3
LONGEST_WAIT_SECONDS = 30
"""Longer than this one notice does not hold up the others; it is put back (L28)."""


@dataclass(frozen=True)
class Relay:
    """Tells what is due. `bot` is None where no Telegram token is given."""

    store: Store
    clock: Clock
    catalogue: Catalogue
    rules: Rules
    bot: Bot | None
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep

    async def once(self) -> int:
        """Send one batch; returns how many notices were taken up."""
        now = self.clock.now()
        due = await self.store.write(lambda tx: tx.outbox.claim(now=now, limit=BATCH))
        for notice in due:
            await self._tell(notice)
        return len(due)

    async def _tell(self, notice: Notice) -> None:
        conversation = await self._conversation(notice)
        if conversation is None or conversation.blocked:
            await self._mark(notice, NoticeState.WAITING)
            return
        if conversation.channel is Channel.WEB:
            await self.store.write(lambda tx: self._to_page(tx, notice, conversation))
            return
        await self._push(notice, conversation)

    async def _conversation(self, notice: Notice) -> Conversation | None:
        if notice.conversation is None:
            return None
        wanted = notice.conversation
        try:
            return await self.store.read(lambda tx: tx.conversations.get(wanted))
        except NotFound:
            return None

    def screen(self, notice: Notice) -> Screen:
        """The push text: the reference and that there is news; the rest behind a button."""
        words = self.catalogue.words(notice.language)
        return Screen(
            words.say("push.state", reference=notice.reference),
            ((Button(words.say("btn.status"), "status"),),),
        )

    def page_screen(self, tx: Transaction, notice: Notice) -> Screen:
        """The page is read by nobody but its owner: there the notice stands in full."""
        words, case = self.catalogue.words(notice.language), tx.cases.get(notice.case)
        mission = self.rules.mission_of(case)
        named = mission.name(words.locale) if mission else ""
        told = news(words, notice, due=case.due_on, mission=named)
        return Screen(told, ((Button(words.say("btn.status"), "status"),),))

    def _to_page(self, tx: Transaction, notice: Notice, conversation: Conversation) -> None:
        screen = self.page_screen(tx, notice)
        stamp = Stamp(case=notice.case.hex[:8])
        tx.messages.add(conversation.id, bubble(screen, stamp), self.clock.now())
        tx.outbox.mark(notice.id, NoticeState.WAITING, at=self.clock.now())

    async def _push(self, notice: Notice, conversation: Conversation) -> None:
        if self.bot is None:
            await self._mark(notice, NoticeState.WAITING)
            return
        try:
            await self._send(self.bot, int(conversation.outside_id), notice)
        except TelegramForbiddenError:
            await self._mark(notice, NoticeState.UNDELIVERABLE)
        except TelegramRetryAfter as busy:
            await self._again(notice, timedelta(seconds=busy.retry_after))
        except (TelegramNetworkError, TelegramServerError) as error:
            await self._cut_off(notice, error)
        except TelegramAPIError as error:
            log.warning("notice %s refused: %s", notice.id, type(error).__name__)
            await self._mark(notice, NoticeState.UNDELIVERABLE)
        else:
            await self._mark(notice, NoticeState.SENT)

    async def _send(self, bot: Bot, chat: int, notice: Notice) -> None:
        """The push. While Telegram asks for patience nothing else is sent, and the order is kept."""
        screen, stamp = self.screen(notice), Stamp(case=notice.case.hex[:8])
        for _ in range(PATIENCE):
            try:
                await send(bot, chat, screen, stamp)
                return
            except TelegramRetryAfter as busy:
                if busy.retry_after > LONGEST_WAIT_SECONDS:
                    raise
                await self.sleep(busy.retry_after)
        await send(bot, chat, screen, stamp)

    async def _again(self, notice: Notice, pause: timedelta) -> None:
        """Retries are capped; then somebody is to be told by hand before the deadline."""
        if notice.attempts >= MOST_TRIES:
            await self._mark(notice, NoticeState.UNDELIVERABLE)
            return
        at = self.clock.now() + pause
        await self.store.write(lambda tx: tx.outbox.retry(notice.id, at=at))

    async def _cut_off(self, notice: Notice, error: TelegramAPIError) -> None:
        """Whether it arrived is unknown: it stays claimed, and comes again as possibly repeated."""
        log.warning("notice %s was cut off: %s", notice.id, type(error).__name__)
        if notice.attempts >= MOST_TRIES:
            await self._mark(notice, NoticeState.UNDELIVERABLE)

    async def _mark(self, notice: Notice, state: NoticeState) -> None:
        at = self.clock.now()
        await self.store.write(lambda tx: tx.outbox.mark(notice.id, state, at=at))
