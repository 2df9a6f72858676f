"""Messages with passport data leave Telegram at the latest after 24 hours (L9).

Telegram lets a bot delete for 48 hours; what could not be deleted is told to the person.
"""

import logging
from collections import defaultdict
from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError

from core.domain.case import ConversationId
from core.domain.errors import NotFound
from core.ports.clock import Clock
from core.ports.conversations import Channel, Conversation, Deletion
from core.ports.storage import Store, Transaction
from core.texts.catalogue import Catalogue

log = logging.getLogger(__name__)

BATCH = 200
AT_ONCE = 100


@dataclass(frozen=True)
class Cleaning:
    store: Store
    clock: Clock
    catalogue: Catalogue
    bot: Bot | None

    async def once(self) -> int:
        """Delete what is due; returns how many messages were taken up."""
        if self.bot is None:
            return 0
        now = self.clock.now()
        due = await self.store.read(lambda tx: tx.deletions.due(now, BATCH))
        chats: dict[ConversationId, list[Deletion]] = defaultdict(list)
        for deletion in due:
            chats[deletion.conversation].append(deletion)
        for conversation, deletions in chats.items():
            await self._clean(self.bot, conversation, deletions)
        return len(due)

    async def _clean(self, bot: Bot, id_: ConversationId, deletions: list[Deletion]) -> None:
        chat = await self.store.read(lambda tx: found(tx, id_))
        if chat is None or chat.channel is not Channel.TELEGRAM:
            await self._drop(deletions)
            return
        for at in range(0, len(deletions), AT_ONCE):
            some = deletions[at : at + AT_ONCE]
            try:
                await bot.delete_messages(int(chat.outside_id), [one.message_id for one in some])
            except TelegramBadRequest:
                await self._tell(bot, chat, len(some))
            except TelegramForbiddenError:
                log.warning("messages could not be deleted: the chat is blocked")
            except TelegramAPIError:
                continue  # they stay due, and are tried again in the next round
            await self._drop(some)

    async def _tell(self, bot: Bot, chat: Conversation, count: int) -> None:
        """What could not be deleted any more is told, so that the person can do it."""
        words = self.catalogue.words(chat.language or "en")
        try:
            await bot.send_message(int(chat.outside_id), words.say("form.not_deleted", count=count))
        except TelegramAPIError as error:
            log.warning("nobody could be told of messages left: %s", type(error).__name__)

    async def _drop(self, deletions: list[Deletion]) -> None:
        await self.store.write(lambda tx: tx.deletions.drop(deletions))


def found(tx: Transaction, id_: ConversationId) -> Conversation | None:
    try:
        return tx.conversations.get(id_)
    except NotFound:
        return None
