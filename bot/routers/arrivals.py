"""Every update a person can cause becomes an Incoming; one handler talks and delivers."""

from aiogram import Bot, Router
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from bot.delivery import Deliver
from bot.incoming import Incoming, Sort
from bot.talk import Talk
from core.ports.conversations import Channel


def build() -> Router:
    router = Router(name="arrivals")
    router.message.register(on_message)
    router.edited_message.register(on_edited)
    router.callback_query.register(on_button)
    router.my_chat_member.register(on_membership)
    return router


async def on_message(
    message: Message, bot: Bot, talk: Talk, deliver: Deliver, number: str, channel: Channel
) -> None:
    incoming = Incoming(
        channel=channel,
        chat=str(message.chat.id),
        number=number,
        sort=sort_of(message),
        text=message.text or message.caption or "",
        message_id=message.message_id,
        sent_at=message.date,
        client_language=message.from_user.language_code if message.from_user else None,
    )
    await deliver(bot, incoming, await talk(incoming))


async def on_edited(
    message: Message, bot: Bot, talk: Talk, deliver: Deliver, number: str, channel: Channel
) -> None:
    incoming = Incoming(channel, str(message.chat.id), number, Sort.EDITED)
    await deliver(bot, incoming, await talk(incoming))


async def on_button(
    query: CallbackQuery, bot: Bot, talk: Talk, deliver: Deliver, number: str, channel: Channel
) -> None:
    chat = query.message.chat.id if query.message else query.from_user.id
    incoming = Incoming(
        channel=channel,
        chat=str(chat),
        number=number,
        sort=Sort.BUTTON,
        text=query.data or "",
        message_id=query.message.message_id if query.message else 0,
        client_language=query.from_user.language_code,
        callback_id=query.id,
    )
    await deliver(bot, incoming, await talk(incoming))


async def on_membership(
    event: ChatMemberUpdated, bot: Bot, talk: Talk, deliver: Deliver, number: str, channel: Channel
) -> None:
    """A person blocks the bot, or comes back; in a group the bot says nothing."""
    if event.chat.type != "private":
        return
    left = event.new_chat_member.status in ("kicked", "left")
    sort = Sort.BLOCKED if left else Sort.UNBLOCKED
    incoming = Incoming(channel, str(event.chat.id), number, sort)
    reply = await talk(incoming)
    if not left:
        await deliver(bot, incoming, reply)


def sort_of(message: Message) -> Sort:
    """What kind of thing a message is; the first that fits."""
    if message.chat.type != "private":
        return Sort.GROUP
    if message.forward_origin is not None or message.media_group_id is not None:
        return Sort.FORWARDED if message.photo is None else Sort.PHOTO
    for sort, there in (
        (Sort.PHOTO, message.photo),
        (Sort.FILE, message.document or message.video or message.animation),
        (Sort.STICKER, message.sticker or message.dice or message.game),
        (Sort.VOICE, message.voice or message.video_note or message.audio),
        (Sort.CONTACT, message.contact or message.location or message.poll or message.venue),
    ):
        if there:
            return sort
    if not (message.text or "").strip():
        return Sort.EMPTY
    return Sort.COMMAND if (message.text or "").startswith("/") else Sort.TEXT
