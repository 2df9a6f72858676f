"""Telegram's webhook: acknowledged after the commit, refused without the secret (S6, L6)."""

import asyncio
import hmac
import logging
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiogram import Bot, Dispatcher
from aiogram.types import Update
from aiohttp import web
from pydantic import ValidationError

from bot.dispatcher import feed
from bot.parking import Parking
from bot.polling import KINDS, chat_of
from core.ports.conversations import Channel

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
PATH = "/telegram/webhook"
LARGEST_UPDATE = 1024 * 1024
"""A long text that answers a long text, every sign written as two escapes, and more to spare."""


@dataclass
class Webhook:
    """One bot's webhook. A crash answers 500, so Telegram brings the update again."""

    bot: Bot
    dispatcher: Dispatcher
    parking: Parking
    secret: str
    _lanes: dict[int, asyncio.Lock] = field(default_factory=dict, init=False)
    _waiting: Counter[int] = field(default_factory=Counter, init=False)

    async def register(self, public_url: str) -> None:
        await self.bot.set_webhook(
            f"{public_url}{PATH}", secret_token=self.secret, allowed_updates=KINDS
        )

    @asynccontextmanager
    async def _lane(self, chat: int) -> AsyncIterator[None]:
        """In order within a chat; the lane is cleared away by the last who leaves it."""
        self._waiting[chat] += 1
        try:
            async with self._lanes.setdefault(chat, asyncio.Lock()):
                yield
        finally:
            self._waiting[chat] -= 1
            if not self._waiting[chat]:
                del self._waiting[chat], self._lanes[chat]

    async def receive(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(errors="replace"), self.secret.encode()):
            return web.Response(status=401)
        try:
            brought = await request.clone(client_max_size=LARGEST_UPDATE).json()
            update = Update.model_validate(brought, context={"bot": self.bot})
        except (ValidationError, ValueError):
            return web.Response(status=400)
        async with self._lane(chat_of(update)):
            done = await self.parking.attempt(
                lambda: feed(
                    self.dispatcher, self.bot, update, Channel.TELEGRAM, str(update.update_id)
                ),
                Channel.TELEGRAM,
                self.bot,
                update,
            )
        return web.Response(status=200 if done else 500)
