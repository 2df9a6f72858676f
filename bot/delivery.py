"""Sends what was decided, after the commit: one call for a text, two for a button (P4).

A button's message is edited into the next screen; messages with passport data leave together.
What cannot be deleted any more is told, since Telegram allows 48 hours.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from html import escape
from io import BytesIO

import segno
from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramRetryAfter,
)
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from bot.incoming import Incoming
from bot.reply import Reply, Screen, Stamp
from bot.talk import DELETE_AFTER
from core.ports.clock import Clock
from core.ports.conversations import Channel, Deletion
from core.ports.storage import Store, Transaction

log = logging.getLogger(__name__)

NOT_MODIFIED = "message is not modified"
TELEGRAM_LIMIT = 4096
BAD_ADDRESS = "URL"
QR_SCALE = 8
AT_ONCE = 100
PATIENCE = 3
"""So often Telegram may ask for patience before the update is brought again by its transport."""
AGAIN_AFTER = timedelta(minutes=1)


@dataclass(frozen=True)
class Deliver:
    """The last step of one update. Its failure loses nothing: the live screen can be asked for."""

    store: Store
    clock: Clock
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep

    async def __call__(self, bot: Bot, incoming: Incoming, reply: Reply) -> None:
        for _ in range(PATIENCE):
            try:
                return await self._deliver(bot, incoming, reply)
            except TelegramRetryAfter as busy:
                await self.sleep(busy.retry_after)
            except TelegramForbiddenError:
                return await self.store.write(lambda tx: self._blocked(tx, incoming))
        await self._deliver(bot, incoming, reply)

    async def _deliver(self, bot: Bot, incoming: Incoming, reply: Reply) -> None:
        if incoming.callback_id is not None:
            await self._answer_button(bot, incoming, reply)
        shown = None if reply.silent else await self._show(bot, incoming, reply)
        if shown and reply.screen.private and incoming.channel is Channel.TELEGRAM:
            await self.store.write(lambda tx: self._to_delete(tx, incoming, shown))
        if shown and reply.unnoted:
            between = list(range(incoming.message_id + 1, shown))
            await self._delete(bot, incoming, between[:AT_ONCE])
        await self._delete(bot, incoming, [one for one in reply.delete if one != shown])

    def _blocked(self, tx: Transaction, incoming: Incoming) -> None:
        """The person has blocked the bot: what is decided stays, and notices wait (C10)."""
        conversation = tx.conversations.meet(incoming.channel, incoming.chat, self.clock.now())
        tx.conversations.save(replace(conversation, blocked=True))

    async def _answer_button(self, bot: Bot, incoming: Incoming, reply: Reply) -> None:
        try:
            await bot.answer_callback_query(
                str(incoming.callback_id), text=reply.toast[:200] or None
            )
        except TelegramBadRequest:
            log.info("button of an update was too old to be answered")

    async def _show(self, bot: Bot, incoming: Incoming, reply: Reply) -> int | None:
        """Edit the tapped message, or send a new one; returns the id of what now stands there."""
        screen = reply.screen
        if reply.how == "edit" and incoming.message_id and not screen.qr:
            try:
                await bot.edit_message_text(
                    text=text_of(screen),
                    chat_id=int(incoming.chat),
                    message_id=incoming.message_id,
                    reply_markup=keyboard(screen, reply.stamp),
                )
                return incoming.message_id
            except TelegramBadRequest as error:
                if NOT_MODIFIED in error.message:
                    return incoming.message_id
                if BAD_ADDRESS in error.message:
                    screen = spelled_out(screen)
        message = await send(bot, int(incoming.chat), screen, reply.stamp)
        return message.message_id

    def _to_delete(self, tx: Transaction, incoming: Incoming, message_id: int) -> None:
        now = self.clock.now()
        conversation = tx.conversations.meet(incoming.channel, incoming.chat, now)
        tx.deletions.add(Deletion(conversation.id, message_id, now + DELETE_AFTER))

    async def _delete(self, bot: Bot, incoming: Incoming, messages: list[int]) -> None:
        for at in range(0, len(messages), AT_ONCE):
            some = list(dict.fromkeys(messages[at : at + AT_ONCE]))
            try:
                await bot.delete_messages(int(incoming.chat), some)
            except TelegramAPIError as error:
                log.info("messages are deleted later: %s", type(error).__name__)
                gone = False
            else:
                gone = True
            await self.store.write(lambda tx: self._settle(tx, incoming, some, gone))  # noqa: B023

    def _settle(self, tx: Transaction, incoming: Incoming, messages: list[int], gone: bool) -> None:
        """Forget what is deleted; what is not yet is tried again in a minute, by the worker."""
        now = self.clock.now()
        conversation = tx.conversations.meet(incoming.channel, incoming.chat, now)
        again = [Deletion(conversation.id, one, now + AGAIN_AFTER) for one in messages]
        tx.deletions.drop(again)
        if not gone and incoming.channel is Channel.TELEGRAM:
            for deletion in again:
                tx.deletions.add(deletion)


async def send(bot: Bot, chat: int, screen: Screen, stamp: Stamp) -> Message:
    """A new message; a screen with a reference to be scanned comes with its QR code."""
    markup = keyboard(screen, stamp)
    if not screen.qr:
        return await bot.send_message(chat, text_of(screen), reply_markup=markup)
    picture = BufferedInputFile(qr_png(screen.qr), filename=f"{screen.qr}.png")
    await bot.send_photo(chat, picture, caption=screen.qr)
    return await bot.send_message(chat, text_of(screen), reply_markup=markup)


def spelled_out(screen: Screen) -> Screen:
    """Telegram wants public addresses behind its buttons: one of a trial machine is written out."""
    addresses = [button.url for row in screen.rows for button in row if button.url]
    rows = tuple(tuple(button for button in row if not button.url) for row in screen.rows)
    return replace(screen, text="\n\n".join((screen.text, *addresses)), rows=rows)


def text_of(screen: Screen) -> str:
    """The text for Telegram's HTML mode, every sign of a value escaped."""
    return escape(screen.text[:TELEGRAM_LIMIT], quote=False)


def qr_png(reference: str) -> bytes:
    """The reference, and nothing else, as a QR code."""
    picture = BytesIO()
    segno.make(reference, error="m", micro=False).save(picture, kind="png", scale=QR_SCALE)
    return picture.getvalue()


def keyboard(screen: Screen, stamp: Stamp) -> InlineKeyboardMarkup | None:
    if not screen.rows:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [
                InlineKeyboardButton(text=button.label, url=button.url)
                if button.url
                else InlineKeyboardButton(text=button.label, callback_data=stamp.pack(button))
                for button in row
            ]
            for row in screen.rows
            if row
        ]
    )
