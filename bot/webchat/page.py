"""What every public page shares: its parts, its template, its headers, its language."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import jinja2
from aiogram import Dispatcher
from aiohttp import web
from multidict import MultiDictProxy

from bot.talk import Talk
from bot.webchat.papers import PaperMaker
from bot.webchat.session import PageBots
from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.conversations import Channel, Conversation
from core.ports.peers import FORWARDED, Network, nearest_stranger
from core.ports.storage import Store
from core.texts.catalogue import KNOWN_LOCALES, Catalogue, guess_locale
from core.texts.words import Words
from core.usecases.services import Rules

COOKIE = "qabyl_chat"
LANGUAGE_COOKIE = "qabyl_language"
COOKIE_SECONDS = 180 * 24 * 3600
CHAT_SPACE = 2**126
PLAIN = "application/x-www-form-urlencoded"
BODY_SECONDS = 60.0
"""Long enough for the poorest line; whoever sends no more keeps no connection open."""

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # not "no-referrer": with it a browser calls the origin of our own forms "null"
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
}

A_YEAR = 365 * 24 * 3600
STAYS_SECURE = {"Strict-Transport-Security": f"max-age={A_YEAR}"}


@dataclass(frozen=True)
class Public:
    """The parts of the public pages, put together by the wiring."""

    store: Store
    clock: Clock
    chance: Chance
    catalogue: Catalogue
    rules: Rules
    countries: Mapping[str, str]
    talk: Talk
    dispatcher: Dispatcher
    bots: PageBots
    papers: PaperMaker
    public_url: str
    demonstration: bool
    templates: jinja2.Environment
    static: Path
    trusted_proxies: tuple[Network, ...] = ()

    @property
    def secure(self) -> bool:
        return self.public_url.startswith("https://")

    @property
    def cookie(self) -> str:
        """Over https bound to this host: no neighbour can plant a conversation of his own."""
        return f"__Host-{COOKIE}" if self.secure else COOKIE


PUBLIC = web.AppKey("public", Public)

Form = MultiDictProxy[str | bytes | bytearray | web.FileField]

RETURNS = ("/", "/check", "/resume")
"""Where a change of language may lead back to; anything else is no address of ours."""


def environment() -> jinja2.Environment:
    """Templates with every value escaped; a missing value is an error, not an empty word."""
    return jinja2.Environment(
        loader=jinja2.PackageLoader("bot.webchat"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(request: web.Request, template: str, words: Words, **values: object) -> web.Response:
    public = request.app[PUBLIC]
    text = public.templates.get_template(template).render(
        _=words.text,
        say=words.say,
        words=words,
        locales=KNOWN_LOCALES,
        demonstration=public.demonstration,
        back=request.path if request.path in RETURNS else "/",
        **values,
    )
    return web.Response(text=text, content_type="text/html", headers=HEADERS)


def words_of(request: web.Request, conversation: Conversation | None = None) -> Words:
    """The chat's language, else the one chosen on a page, else the browser's."""
    public = request.app[PUBLIC]
    chosen = conversation.language if conversation else None
    cookie = request.cookies.get(LANGUAGE_COOKIE, "")
    if chosen is None and cookie in KNOWN_LOCALES:
        chosen = cookie
    return public.catalogue.words(chosen or browser_language(request))


async def reader(request: web.Request) -> Words:
    """The language of a page beside the chat: where there is a conversation, its own rules."""
    return words_of(request, await conversation_of(request))


async def form_of(request: web.Request) -> Form:
    """The fields of a POST. A body that is no form is answered with 400, a file or anything else
    that no page of ours sends with 415, and one that does not come to its end with 408."""
    if request.content_type != PLAIN:
        raise web.HTTPUnsupportedMediaType
    try:
        async with asyncio.timeout(BODY_SECONDS):
            return await request.post()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except (ValueError, LookupError):
        raise web.HTTPBadRequest from None


def browser_language(request: web.Request) -> str:
    header = request.headers.get("Accept-Language", "")
    return guess_locale(header.split(",")[0].split(";")[0].strip() or None)


def same_origin(request: web.Request) -> bool:
    """Whether a POST comes from a page of ours; a browser says where from in one way or both."""
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    if site is not None and site not in ("same-origin", "none"):
        return False
    if origin is None:
        return True
    host = origin.partition("://")[2]
    return host == request.host or origin == request.app[PUBLIC].public_url


def peer_of(request: web.Request) -> str:
    """Whose wrong guesses are counted together."""
    forwarded = request.headers.getall(FORWARDED, [])
    return nearest_stranger(request.remote or "", forwarded, request.app[PUBLIC].trusted_proxies)


async def conversation_of(request: web.Request) -> Conversation | None:
    """The conversation of this browser's cookie; None for a stranger or a made-up cookie."""
    public = request.app[PUBLIC]
    token = request.cookies.get(public.cookie, "")
    if not (token.isascii() and token.isdigit() and len(token) <= 39):
        return None
    return await public.store.read(lambda tx: tx.conversations.find(Channel.WEB, token))


def keep_cookie(request: web.Request, response: web.StreamResponse, token: str) -> None:
    public = request.app[PUBLIC]
    response.set_cookie(
        public.cookie,
        token,
        max_age=COOKIE_SECONDS,
        httponly=True,
        samesite="Lax",
        secure=public.secure,
    )
