"""Puts the chat together: talk, dispatcher, transports, public pages, relay."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.types import LinkPreviewOptions

from bot import dispatcher as dispatching
from bot.cleaning import Cleaning
from bot.delivery import Deliver
from bot.flow.turn import Kit
from bot.parking import Parking
from bot.polling import ANSWER_SECONDS, Polling
from bot.profile import Profile
from bot.relay import Relay
from bot.talk import Talk
from bot.webchat.app import PublicPages, build_public
from bot.webchat.page import Public, environment
from bot.webchat.papers import PaperMaker
from bot.webchat.session import PageBots
from bot.webhook import Webhook
from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.peers import Network
from core.ports.printing import Printer
from core.ports.storage import Store
from core.ports.wording import Wording
from core.texts.catalogue import Catalogue
from core.usecases.services import Rules


@dataclass(frozen=True)
class Given:
    """What the chat is given by the wiring of the process."""

    store: Store
    clock: Clock
    chance: Chance
    rules: Rules
    catalogue: Catalogue
    countries: Mapping[str, str]
    printer: Printer
    wording: Wording
    public_url: str
    static: Path
    demonstration: bool
    bot_token: str = ""
    telegram_api: str = ""
    webhook_secret: str = ""
    trusted_proxies: tuple[Network, ...] = ()


@dataclass(frozen=True)
class Chat:
    """The parts of the chat that the process runs. Without a token there is no Telegram."""

    public: PublicPages
    relay: Relay
    cleaning: Cleaning
    bot: Bot | None
    polling: Polling | None
    webhook: Webhook | None
    profile: Profile | None


def wire(given: Given) -> Chat:
    kit = Kit(
        rules=given.rules,
        catalogue=given.catalogue,
        chance=given.chance,
        countries=given.countries,
        public_url=given.public_url,
        demonstration=given.demonstration,
    )
    talk = Talk(given.store, given.clock, kit)
    deliver = Deliver(given.store, given.clock)
    dispatcher = dispatching.build(talk, deliver)
    bot = telegram_bot(given) if given.bot_token else None
    parking = Parking(given.store, given.clock, given.chance, given.catalogue)
    webhook = (
        Webhook(bot, dispatcher, parking, given.webhook_secret)
        if bot is not None and given.webhook_secret
        else None
    )
    return Chat(
        public=build_public(public_pages(given, talk, dispatcher), webhook),
        relay=Relay(given.store, given.clock, given.catalogue, given.rules, bot),
        cleaning=Cleaning(given.store, given.clock, given.catalogue, bot),
        bot=bot,
        polling=Polling(bot, dispatcher, parking) if bot is not None and webhook is None else None,
        webhook=webhook,
        profile=Profile(bot, given.catalogue) if bot is not None else None,
    )


def telegram_bot(given: Given) -> Bot:
    """The bot; link previews are off, since a preview would open a one-time link."""
    session = AiohttpSession(timeout=ANSWER_SECONDS)
    if given.telegram_api:
        session.api = TelegramAPIServer.from_base(given.telegram_api)
    defaults = DefaultBotProperties(
        parse_mode=ParseMode.HTML, link_preview=LinkPreviewOptions(is_disabled=True)
    )
    return Bot(given.bot_token, session=session, default=defaults)


def public_pages(given: Given, talk: Talk, dispatcher: Dispatcher) -> Public:
    return Public(
        store=given.store,
        clock=given.clock,
        chance=given.chance,
        catalogue=given.catalogue,
        rules=given.rules,
        countries=given.countries,
        talk=talk,
        dispatcher=dispatcher,
        bots=PageBots(given.store, given.clock),
        papers=PaperMaker(given.store, given.clock, given.rules, given.printer, given.wording),
        public_url=given.public_url,
        demonstration=given.demonstration,
        templates=environment(),
        static=given.static,
        trusted_proxies=given.trusted_proxies,
    )
