"""The bot's own profile in Telegram: its commands and descriptions in every offered language."""

import logging
from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import BotCommand

from bot.flow.table import COMMANDS
from core.texts.catalogue import KNOWN_LOCALES, Catalogue

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Profile:
    bot: Bot
    catalogue: Catalogue

    async def set(self) -> None:
        """Set it once at the start; a Telegram that refuses does not stop the service."""
        try:
            for locale in KNOWN_LOCALES:
                await self._set(locale, None if locale == "en" else locale)
        except TelegramAPIError as error:
            log.warning("the bot's profile could not be set: %s", type(error).__name__)

    async def _set(self, locale: str, code: str | None) -> None:
        words = self.catalogue.words(locale)
        commands = [
            BotCommand(command=name, description=words.say(f"btn.{name}")) for name in COMMANDS
        ]
        await self.bot.set_my_commands(commands, language_code=code)
        await self.bot.set_my_short_description(words.say("bot.short"), language_code=code)
        await self.bot.set_my_description(words.say("bot.description"), language_code=code)
