"""The dispatcher of both transports: routers, and what is handed to their handlers."""

from aiogram import Bot, Dispatcher
from aiogram.types import Update

from bot.delivery import Deliver
from bot.routers import arrivals
from bot.talk import Talk
from core.ports.conversations import Channel


def build(talk: Talk, deliver: Deliver) -> Dispatcher:
    """A dispatcher without storage of its own: the answers are the state."""
    dispatcher = Dispatcher(disable_fsm=True, talk=talk, deliver=deliver)
    dispatcher.include_router(arrivals.build())
    return dispatcher


async def feed(
    dispatcher: Dispatcher, bot: Bot, update: Update, channel: Channel, number: str
) -> None:
    """Handle one update to its end; what goes wrong comes out as an exception.

    `number` is the update's own and handled once: Telegram's, or the page's with its conversation.
    """
    await dispatcher.feed_update(bot, update, number=number, channel=channel)
