"""An update that always crashes (4-house.md): counted, tried five times, then parked.

The person gets one sentence with a reference; an alarm counts the parked ones. Nothing of the
update reaches the log but its number.
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import TelegramObject, Update
from aiogram.types.update import UpdateTypeLookupError

from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.conversations import Channel
from core.ports.storage import Store
from core.texts.catalogue import Catalogue, guess_locale

log = logging.getLogger(__name__)

TRIES = 5
NOT_OURS = (TelegramRetryAfter, TelegramNetworkError, TelegramServerError)
"""Telegram cannot take the answer: the effect is committed, and only the sending is tried again."""

TRIES_OF_SENDING = 200
"""At most half a minute apart, these outlast an hour's outage (K3)."""


def event_of(update: Update) -> TelegramObject | None:
    """What an update brings; None for a kind that is younger than this program."""
    try:
        return update.event
    except UpdateTypeLookupError:
        return None


@dataclass(frozen=True)
class Parking:
    store: Store
    clock: Clock
    chance: Chance
    catalogue: Catalogue

    async def attempt(
        self, work: Callable[[], Awaitable[None]], channel: Channel, bot: Bot, update: Update
    ) -> bool:
        """Do the work; True when it is done or parked, False when it is to be tried again."""
        try:
            await work()
        except Exception as error:  # noqa: BLE001 - whatever it is, the update must not be lost
            return await self._failed(error, channel, bot, update)
        return True

    async def _failed(self, error: Exception, channel: Channel, bot: Bot, update: Update) -> bool:
        number = str(update.update_id)
        where = error.__traceback__
        while where and where.tb_next:
            where = where.tb_next
        place = (
            f"{where.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{where.tb_lineno}"
            if where
            else ""
        )
        level = logging.WARNING if isinstance(error, NOT_OURS) else logging.ERROR
        log.log(level, "update %s failed: %s at %s", number, type(error).__name__, place)
        now = self.clock.now()
        failures = await self.store.write(lambda tx: tx.updates.failed(channel, number, now))
        if failures < (TRIES_OF_SENDING if isinstance(error, NOT_OURS) else TRIES):
            return False
        reference = self.chance.token()[:8]
        await self.store.write(lambda tx: tx.updates.park(channel, number, reference, now))
        log.error("update %s parked as %s", number, reference)
        await self._tell(bot, update, reference)
        return True

    async def _language(self, chat: str) -> str | None:
        """The language the person has chosen, if one was (L7)."""
        try:
            found = await self.store.read(lambda tx: tx.conversations.find(Channel.TELEGRAM, chat))
        except Exception as error:  # noqa: BLE001 - the conversation may be what cannot be read
            log.warning("the language of a chat could not be read: %s", type(error).__name__)
            return None
        return found.language if found else None

    async def _tell(self, bot: Bot, update: Update, reference: str) -> None:
        person = getattr(event_of(update), "from_user", None)
        if person is None:
            return
        language = await self._language(str(person.id))
        words = self.catalogue.words(language or guess_locale(person.language_code))
        try:
            await bot.send_message(person.id, words.say("sys.parked", reference=reference))
        except TelegramAPIError as error:
            log.warning("nobody could be told of the parked update: %s", type(error).__name__)
