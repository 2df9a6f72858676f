"""The chat as a page: the bubbles, one form of buttons, one for words; works with scripts off."""

from aiohttp import web

from bot.dispatcher import feed
from bot.flow.start import language_screen
from bot.reply import Button, Stamp
from bot.webchat.bubbles import bubble
from bot.webchat.incoming import Sent, update_of
from bot.webchat.page import (
    CHAT_SPACE,
    PUBLIC,
    Form,
    conversation_of,
    form_of,
    keep_cookie,
    render,
    same_origin,
    words_of,
)
from bot.webchat.shown import Shown, bubble_of, example, shown
from core.ports.conversations import Channel, Conversation
from core.ports.web import WebMessage
from core.texts.words import Words

NUMBER_SPACE = 2**53
SHOWN = 60
LONGEST_TEXT = 4096
HIGHEST = 9
"""Digits of a number the browser sends back; more is no number of ours."""


async def show(request: web.Request) -> web.Response:
    """The page is opened: what waited there for this person is seen by that."""
    conversation = await conversation_of(request)
    if conversation is not None:
        public = request.app[PUBLIC]
        opened, now = conversation.id, public.clock.now()
        await public.store.write(lambda tx: tx.outbox.seen(opened, at=now))
    return await page(request, conversation)


async def page(request: web.Request, conversation: Conversation | None) -> web.Response:
    """The whole page; a stranger sees the first screen, and nothing of it is stored."""
    public = request.app[PUBLIC]
    words = words_of(request, conversation)
    messages: list[WebMessage] = []
    if conversation is not None:
        wanted = conversation.id
        messages = await public.store.read(lambda tx: tx.messages.latest(wanted, SHOWN))
    kept = sorted((one for one in messages if not one.gone), key=lambda one: one.number)
    bubbles = shown(kept, words) or [first_bubble(words)]
    return render(
        request,
        "chat.html",
        words,
        bubbles=bubbles,
        last=max((one.change for one in messages), default=0),
        number=public.chance.number_below(NUMBER_SPACE),
        screen=conversation.state.get("screen", 0) if conversation else 0,
        example=example(bubbles, words),
        longest=LONGEST_TEXT,
        started=conversation is not None,
    )


def first_bubble(words: Words) -> Shown:
    """The choice of language, as the chat itself shows it."""
    return bubble_of(bubble(language_screen(words), Stamp()), number=0, day="", live=True)


async def send(request: web.Request) -> web.StreamResponse:
    """A tap or a text of the browser; its own number makes a repeated send harmless."""
    if not same_origin(request):
        return web.Response(status=403)
    public = request.app[PUBLIC]
    conversation = await conversation_of(request)
    sent = read(await form_of(request), words_of(request, conversation).locale)
    if sent is None:
        raise web.HTTPSeeOther("/#end")
    token = conversation.outside_id if conversation else str(public.chance.number_below(CHAT_SPACE))
    if conversation is None or not await known(request, conversation, sent):
        await hand_over(request, token, sent)
    answer = await answered(request, token)
    keep_cookie(request, answer, token)
    return answer


async def hand_over(request: web.Request, token: str, sent: Sent) -> None:
    """To the routers, as an update of this conversation; its first message begins it."""
    public = request.app[PUBLIC]
    now = public.clock.now()
    met = await public.store.write(lambda tx: tx.conversations.meet(Channel.WEB, token, now))
    bot = public.bots.of(met.id, int(token))
    update = update_of(sent, int(token), now)
    await feed(public.dispatcher, bot, update, Channel.WEB, numbered(met, sent))


def numbered(conversation: Conversation, sent: Sent) -> str:
    """The number under which an update of a browser is known: its own, within its conversation."""
    return f"{conversation.id.hex}:{sent.number}"


async def known(request: web.Request, conversation: Conversation, sent: Sent) -> bool:
    """Whether this was handled before: the page then shows what was answered, and no more."""
    number = numbered(conversation, sent)
    return await request.app[PUBLIC].store.read(lambda tx: tx.updates.known(Channel.WEB, number))


async def answered(request: web.Request, token: str) -> web.StreamResponse:
    """The page anew for a script, a redirect for a plain form."""
    if request.headers.get("X-Qabyl-Live") != "1":
        return web.Response(status=303, headers={"Location": "/#end"})
    public = request.app[PUBLIC]
    conversation = await public.store.read(lambda tx: tx.conversations.find(Channel.WEB, token))
    return await page(request, conversation)


def read(form: Form, language: str) -> Sent | None:
    """What the browser sent; None when it makes no sense."""
    number, text, data, on = (form.get(name, "") for name in ("n", "text", "data", "on"))
    if not (isinstance(number, str) and isinstance(text, str) and isinstance(data, str)):
        return None
    digits = number.isascii() and number.isdigit() and len(number) <= 16
    if not digits or not (text.strip() or data):
        return None
    return Sent(
        number=int(number),
        text=text[: LONGEST_TEXT + 1],
        data=data[:64],
        on=counted(on) if isinstance(on, str) else 0,
        language=language,
    )


def counted(text: str) -> int:
    """A number that a page of ours wrote; 0 for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= HIGHEST else 0


async def new(request: web.Request) -> web.StreamResponse:
    """The page anew if anything changed since the number the browser has; else nothing (204)."""
    conversation = await conversation_of(request)
    number = counted(request.query.get("after", ""))
    if conversation is None:
        return web.Response(status=204)
    public = request.app[PUBLIC]
    wanted, now = conversation.id, public.clock.now()
    changed = await public.store.read(lambda tx: tx.messages.since(wanted, number, 1))
    if not changed:
        return web.Response(status=204)
    await public.store.write(lambda tx: tx.outbox.seen(wanted, at=now))
    return await page(request, conversation)


async def speak(request: web.Request, conversation: Conversation, language: str) -> None:
    """The language menu of a page is the language button of the chat (C1)."""
    number = request.app[PUBLIC].chance.number_below(NUMBER_SPACE)
    data = Stamp().pack(Button("", "lang", language))
    await hand_over(request, conversation.outside_id, Sent(number, data=data, language=language))
