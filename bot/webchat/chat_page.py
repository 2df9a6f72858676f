"""The chat as a page: the bubbles, one form of buttons, one for words; works with scripts off."""

from aiohttp import web
from multidict import MultiDictProxy

from bot.dispatcher import feed
from bot.flow.start import language_screen
from bot.reply import Stamp
from bot.webchat.bubbles import bubble
from bot.webchat.incoming import Sent, update_of
from bot.webchat.page import (
    CHAT_SPACE,
    PUBLIC,
    browser_language,
    conversation_of,
    keep_cookie,
    render,
    same_origin,
    words_of,
)
from core.ports.conversations import Channel, Conversation
from core.ports.web import WebMessage

NUMBER_SPACE = 2**53
SHOWN = 60
LONGEST_TEXT = 4096


async def show(request: web.Request) -> web.Response:
    conversation = await conversation_of(request)
    return await page(request, conversation)


async def page(request: web.Request, conversation: Conversation | None) -> web.Response:
    """The whole page; a stranger sees the first screen, and nothing of it is stored."""
    public = request.app[PUBLIC]
    words = words_of(request, conversation)
    messages: list[WebMessage] = []
    if conversation is not None:
        wanted = conversation.id
        messages = await public.store.read(lambda tx: tx.messages.since(wanted, 0, 500))
    shown = sorted((one for one in messages if not one.gone), key=lambda one: one.number)[-SHOWN:]
    return render(
        request,
        "chat.html",
        words,
        bubbles=[
            {**one.payload, "at": words.date(one.at.date()), "number": one.number} for one in shown
        ]
        or [first_bubble(request)],
        last=max((one.change for one in messages), default=0),
        number=public.chance.number_below(NUMBER_SPACE),
        started=conversation is not None,
    )


def first_bubble(request: web.Request) -> dict[str, object]:
    """The choice of language, as the chat itself shows it."""
    public = request.app[PUBLIC]
    words = public.catalogue.words(browser_language(request))
    return {**bubble(language_screen(words), Stamp()), "at": "", "number": 0}


async def send(request: web.Request) -> web.StreamResponse:
    """A tap or a text of the browser; its own number makes a repeated send harmless."""
    if not same_origin(request):
        return web.Response(status=403)
    public = request.app[PUBLIC]
    sent = read(await request.post())
    if sent is None:
        raise web.HTTPSeeOther("/")
    conversation = await conversation_of(request)
    token = conversation.outside_id if conversation else str(public.chance.number_below(CHAT_SPACE))
    now = public.clock.now()
    met = conversation or await public.store.write(
        lambda tx: tx.conversations.meet(Channel.WEB, token, now)
    )
    bot = public.bots.of(met.id, int(token))
    update = update_of(sent, int(token), now)
    await feed(public.dispatcher, bot, update, Channel.WEB, f"{met.id.hex}:{sent.number}")
    answer = await answered(request, token)
    keep_cookie(request, answer, token)
    return answer


async def answered(request: web.Request, token: str) -> web.StreamResponse:
    """The page anew for a script, a redirect for a plain form."""
    if request.headers.get("X-Qabyl-Live") != "1":
        return web.Response(status=303, headers={"Location": "/#end"})
    public = request.app[PUBLIC]
    conversation = await public.store.read(lambda tx: tx.conversations.find(Channel.WEB, token))
    return await page(request, conversation)


def read(form: MultiDictProxy[str | bytes | web.FileField]) -> Sent | None:
    """What the browser sent; None when it makes no sense."""
    number, text, data = (form.get(name, "") for name in ("n", "text", "data"))
    if not (isinstance(number, str) and isinstance(text, str) and isinstance(data, str)):
        return None
    on = form.get("on", "0")
    digits = number.isascii() and number.isdigit() and len(number) <= 16
    if not digits or not (text.strip() or data):
        return None
    message = (
        int(on) if isinstance(on, str) and on.isascii() and on.isdigit() and len(on) < 9 else 0
    )
    return Sent(int(number), text[: LONGEST_TEXT + 1], data[:64], message)


async def new(request: web.Request) -> web.StreamResponse:
    """The page anew if anything changed since the number the browser has; else nothing (204)."""
    conversation = await conversation_of(request)
    after = request.query.get("after", "0")
    if conversation is None or not (after.isascii() and after.isdigit() and len(after) < 12):
        return web.Response(status=204)
    public = request.app[PUBLIC]
    wanted, number, now = conversation.id, int(after), public.clock.now()
    changed = await public.store.read(lambda tx: tx.messages.since(wanted, number, 1))
    if not changed:
        return web.Response(status=204)
    await public.store.write(lambda tx: tx.outbox.seen(wanted, at=now))
    return await page(request, conversation)
