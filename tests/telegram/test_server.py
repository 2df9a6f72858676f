"""The Bot API test server, tried with aiogram's own client: what Telegram refuses, it refuses."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import SendDocument
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
)
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import ClientSession, web

from .faults import Limits
from .people import Person
from .server import BotApiServer
from .updates import Pulse


def client(server: BotApiServer, token: str | None = None) -> Bot:
    api = TelegramAPIServer.from_base(server.url)
    return Bot(token or server.token, session=AiohttpSession(api=api))


def keys(*words: str, data: str | None = None) -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton(text=word, callback_data=data or f"d:{word}") for word in words]
    return InlineKeyboardMarkup(inline_keyboard=[row])


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as running:
        yield running


@pytest.fixture
async def bot(server: BotApiServer) -> AsyncIterator[Bot]:
    one = client(server)
    yield one
    await one.session.close()


@pytest.fixture
async def person(server: BotApiServer) -> Person:
    """Somebody who has written to the bot; their first update is confirmed."""
    somebody = server.person(501, "Specimen", "kk", "specimen")
    await somebody.send("/start")
    server.bot.queue.pending.clear()
    return somebody


async def test_an_update_comes_again_until_a_later_offset_is_asked(
    bot: Bot, person: Person
) -> None:
    first, second = await person.send("one"), await person.send("two")
    assert [one.update_id for one in await bot.get_updates(limit=1)] == [first["update_id"]]
    assert [one.message.text for one in await bot.get_updates()] == ["one", "two"]
    later = await bot.get_updates(offset=second["update_id"])
    assert [one.message.text for one in later] == ["two"]
    assert await bot.get_updates(offset=second["update_id"] + 1) == []
    assert await bot.get_updates() == []


async def test_a_long_poll_ends_with_the_first_update(bot: Bot, person: Person) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await person.bot.pulse.until(lambda: person.bot.poll)
    assert not poll.done()
    await person.send("hello")
    (update,) = await asyncio.wait_for(poll, 5)
    assert update.message.from_user.language_code == "kk"
    assert update.message.chat.id == person.id


async def test_a_second_poller_ends_the_first(bot: Bot, person: Person) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await person.bot.pulse.until(lambda: person.bot.poll == 1)
    second = asyncio.create_task(bot.get_updates(timeout=30))
    with pytest.raises(TelegramConflictError, match="other getUpdates"):
        await asyncio.wait_for(first, 5)
    await person.send("to the second")
    assert [one.message.text for one in await asyncio.wait_for(second, 5)] == ["to the second"]


async def test_an_update_comes_again_twice_and_late_on_request(
    server: BotApiServer, bot: Bot, person: Person
) -> None:
    old = (await person.send("old"))["update_id"]
    await bot.get_updates(offset=old + 1)
    server.redeliver(old)
    assert [one.update_id for one in await bot.get_updates(offset=old + 1)] == [old]
    assert await bot.get_updates(offset=old + 1) == []
    server.deliver_twice()
    double = (await person.send("double"))["update_id"]
    assert [one.update_id for one in await bot.get_updates()] == [double, double]
    assert await bot.get_updates(offset=double + 1) == []
    with server.deliver_late() as late:
        await person.send("written first")
    await person.send("written second")
    (seen,) = await bot.get_updates()
    late.release()
    (behind,) = await bot.get_updates(offset=seen.update_id + 1)
    assert (seen.message.text, behind.message.text) == ("written second", "written first")
    assert behind.update_id < seen.update_id


async def test_a_person_sees_sent_edited_and_deleted_messages_and_presses_buttons(
    bot: Bot, person: Person
) -> None:
    sent = await bot.send_message(
        person.id,
        "<b>Қай</b> тіл &amp; пішін?",
        parse_mode="HTML",
        reply_markup=keys("Қазақша", "Русский"),
    )
    asked = person.last
    assert (asked.text, [one.text for one in asked.buttons]) == (
        "Қай тіл & пішін?",
        ["Қазақша", "Русский"],
    )
    assert sent.entities[0].type == "bold"
    await person.tap("Русский")
    (press,) = await bot.get_updates()
    assert press.callback_query.data == "d:Русский"
    assert press.callback_query.message.message_id == sent.message_id
    await bot.answer_callback_query(press.callback_query.id, text="ok", show_alert=True)
    assert [(one.text, one.alert) for one in person.all_answers] == [("ok", True)]
    await bot.edit_message_text("Next", chat_id=person.id, message_id=sent.message_id)
    assert (person.last.text, person.last.buttons, person.last.edited) == ("Next", [], True)
    await bot.delete_message(person.id, sent.message_id)
    assert person.last is None
    await person.tap(0, asked)
    stale = (await bot.get_updates(offset=press.update_id + 1))[0].callback_query
    assert (stale.data, stale.message.date) == ("d:Қазақша", 0)
    with pytest.raises(LookupError):
        await person.tap("Қазақша")


async def test_a_reply_keyboard_sends_its_text(bot: Bot, person: Person) -> None:
    markup = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Back")]])
    sent = await bot.send_message(person.id, "Where to", reply_markup=markup)
    await person.tap("Back")
    assert [one.message.text for one in await bot.get_updates()] == ["Back"]
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("Other", chat_id=person.id, message_id=sent.message_id)


async def test_waiting_ends_when_the_bot_speaks_and_tells_what_was_seen_instead(
    bot: Bot, person: Person
) -> None:
    waiting = asyncio.create_task(person.wait_for(lambda chat: chat.last, 5))
    await bot.send_message(person.id, "here")
    assert (await waiting).text == "here"
    with pytest.raises(AssertionError, match="here"):
        await person.wait_for(lambda chat: "there" in chat.texts, timeout=0.01)


@pytest.mark.parametrize(
    ("text", "more", "refused"),
    [
        ("", {}, "message text is empty"),
        (" \n", {}, "message text is empty"),
        ("x" * 4097, {}, "message is too long"),
        ("a < b", {"parse_mode": "HTML"}, "can't parse entities"),
        ("<b>a", {"parse_mode": "HTML"}, "can't parse entities: Can't find end tag"),
        ("<b>a</i>", {"parse_mode": "HTML"}, "can't parse entities: Unmatched end tag"),
        ("<script>a</script>", {"parse_mode": "HTML"}, "Unsupported start tag"),
        ("a", {"reply_markup": keys("a", data="ә" * 32 + "x")}, "BUTTON_DATA_INVALID"),
        ("a", {"reply_markup": keys(" ")}, "Text must be non-empty"),
    ],
)
async def test_what_telegram_does_not_send_is_refused(
    bot: Bot, person: Person, text: str, more: dict[str, object], refused: str
) -> None:
    with pytest.raises(TelegramBadRequest, match=refused):
        await bot.send_message(person.id, text, **more)
    assert person.last is None


async def test_the_largest_allowed_text_data_and_caption_pass(bot: Bot, person: Person) -> None:
    text = "<i>" + "x" * 4096 + "</i>"
    await bot.send_message(
        person.id, text, parse_mode="HTML", reply_markup=keys("a", data="ә" * 32)
    )
    assert len(person.last.text) == 4096
    with pytest.raises(TelegramBadRequest, match="caption is too long"):
        await bot.send_document(person.id, BufferedInputFile(b"x", "a.pdf"), caption="x" * 1025)
    await bot.send_document(person.id, BufferedInputFile(b"x", "a.pdf"), caption="x" * 1024)
    assert len(person.last.text) == 1024


async def test_a_link_to_a_host_without_a_dot_is_refused(bot: Bot, person: Person) -> None:
    for url, refused in (("http://127.0.0.1:8080/f/1", False), ("http://localhost/f/1", True)):
        button = InlineKeyboardButton(text="Open", url=url)
        markup = InlineKeyboardMarkup(inline_keyboard=[[button]])
        if refused:
            with pytest.raises(TelegramBadRequest, match="Wrong HTTP URL"):
                await bot.send_message(person.id, "link", reply_markup=markup)
        else:
            await bot.send_message(person.id, "link", reply_markup=markup)
            assert person.last.buttons[0].url == url


async def test_edits_that_change_nothing_or_the_unknown_are_refused(
    bot: Bot, person: Person
) -> None:
    sent = await bot.send_message(person.id, "same", reply_markup=keys("a"))
    where = {"chat_id": person.id, "message_id": sent.message_id}
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_text("same", **where, reply_markup=keys("a"))
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_reply_markup(**where, reply_markup=keys("a"))
    await bot.edit_message_reply_markup(**where)
    assert person.last.buttons == []
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("new", chat_id=person.id, message_id=999)
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("new", chat_id=person.id, message_id=1)


async def test_deletion_ends_after_48_hours_and_a_press_grows_old(
    server: BotApiServer, bot: Bot, person: Person
) -> None:
    sent = await bot.send_message(person.id, "old", reply_markup=keys("a"))
    await person.tap("a")
    query = (await bot.get_updates())[0].callback_query.id
    with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
        await bot.answer_callback_query(query, text="x" * 201)
    server.advance(48 * 3600 + 5)
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_callback_query(query)
    with pytest.raises(TelegramBadRequest, match="message can't be deleted"):
        await bot.delete_message(person.id, sent.message_id)
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await bot.delete_message(person.id, 999)
    passport = (await person.send("P<UTOERIKSSON"))["message"]["message_id"]
    assert await bot.delete_messages(person.id, [passport, 999])
    assert all("UTO" not in one.text for one in person.messages)


async def test_files_go_both_ways(bot: Bot, person: Person) -> None:
    await bot.send_document(person.id, BufferedInputFile(b"%PDF-form", "form.pdf"), caption="Form")
    assert (person.last.file.name, person.last.file.data) == ("form.pdf", b"%PDF-form")
    await bot.send_photo(person.id, BufferedInputFile(b"png", "qr.png"), reply_markup=keys("Next"))
    assert (person.last.file.data, person.last.buttons[0].text) == (b"png", "Next")
    await person.send_photo(b"jpeg", caption="passport")
    await person.send_document(b"scan", "scan.pdf")
    await person.send_sticker()
    await person.send_voice()
    photo, scan, sticker, voice = [one.message for one in await bot.get_updates()]
    assert (await bot.download(photo.photo[-1])).read() == b"jpeg"
    assert (await bot.download(scan.document)).read() == b"scan"
    assert (photo.caption, sticker.sticker.emoji, voice.voice.duration) == ("passport", "🙂", 3)


async def test_an_edited_message_is_an_update_of_its_own(bot: Bot, person: Person) -> None:
    sent = await person.send("Ivan")
    await person.edit_message(sent["message"]["message_id"], "Ivanov")
    first, second = await bot.get_updates()
    assert (first.message.text, second.edited_message.text) == ("Ivan", "Ivanov")


async def test_a_blocked_or_never_started_bot_is_forbidden(
    server: BotApiServer, bot: Bot, person: Person
) -> None:
    server.block(person.id)
    with pytest.raises(TelegramForbiddenError, match="blocked by the user"):
        await bot.send_message(person.id, "hello")
    (update,) = await bot.get_updates()
    assert update.my_chat_member.new_chat_member.status == "kicked"
    person.block(blocked=False)
    await bot.send_message(person.id, "hello again")
    assert person.texts == ["hello again"]
    server.person(502)
    with pytest.raises(TelegramForbiddenError, match="can't initiate"):
        await bot.send_message(502, "hello")
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(503, "hello")


async def test_failures_come_as_often_as_asked_and_may_hide_a_success(
    server: BotApiServer, bot: Bot, person: Person
) -> None:
    server.fail_next("sendMessage", 429, retry_after=7, times=2)
    for _ in range(2):
        with pytest.raises(TelegramRetryAfter) as told:
            await bot.send_message(person.id, "slow")
        assert told.value.retry_after == 7
    server.fail_next("sendMessage", 500, done=True)
    with pytest.raises(TelegramServerError):
        await bot.send_message(person.id, "arrived all the same")
    server.fail_next("*", 0)
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(person.id, "no answer", request_timeout=1)
    await bot.send_message(person.id, "well")
    assert person.texts == ["arrived all the same", "well"]
    assert [call.refusal is None for call in server.calls] == [False] * 4 + [True]


async def test_the_published_limits_hold_when_switched_on(
    server: BotApiServer, bot: Bot, person: Person
) -> None:
    server.limits = Limits()
    await bot.send_message(person.id, "one")
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(person.id, "two")
    assert person.texts == ["one"]
    limits = Limits()
    for chat in range(30):
        limits.check(chat, now=5.0)
    with pytest.raises(Exception, match="Too Many Requests"):
        limits.check(31, now=5.9)
    limits.check(31, now=6.0)


async def test_commands_and_descriptions_are_kept_by_language(bot: Bot) -> None:
    await bot.set_my_commands(
        [BotCommand(command="help", description="Анықтама")], language_code="kk"
    )
    await bot.set_my_description("Qabyl", language_code="ru")
    assert [one.description for one in await bot.get_my_commands(language_code="kk")] == [
        "Анықтама"
    ]
    assert await bot.get_my_commands() == []
    assert (await bot.get_my_description(language_code="ru")).description == "Qabyl"
    with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_INVALID"):
        await bot.set_my_commands([BotCommand(command="Help me", description="x")])


async def test_wrong_tokens_methods_and_parameters_are_refused(
    server: BotApiServer, person: Person
) -> None:
    stranger = client(server, "42:other")
    with pytest.raises(TelegramUnauthorizedError):
        await stranger.get_me()
    await stranger.session.close()
    async with ClientSession(f"{server.url}/bot{server.token}/") as http:
        async with http.post("sendNonsense") as answer:
            assert (answer.status, (await answer.json())["ok"]) == (404, False)
        async with http.get("sendMessage", params={"chat_id": "x", "text": "y"}) as answer:
            assert answer.status == 400
        async with http.post("sendLocation", json={"chat_id": person.id}) as answer:
            assert "latitude" in (await answer.json())["description"]
        async with http.post("sendmessage", data={"chat_id": person.id, "text": "[1]"}) as answer:
            assert (await answer.json())["result"]["text"] == "[1]"


async def test_two_bots_do_not_see_each_other() -> None:
    async with BotApiServer("11:a", "22:b") as server:
        bots = [client(server, token) for token in server.bots]
        await server.person(1, token="22:b").send("to b")
        assert [len(await bot.get_updates()) for bot in bots] == [0, 1]
        assert [(await bot.get_me()).id for bot in bots] == [11, 22]
        for bot in bots:
            await bot.session.close()


async def test_an_outage_keeps_the_state_and_lets_long_polls_go(
    server: BotApiServer, bot: Bot, person: Person
) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await person.bot.pulse.until(lambda: person.bot.poll)
    await server.stop()
    with pytest.raises(TelegramServerError):
        await asyncio.wait_for(poll, 5)
    with pytest.raises(TelegramNetworkError):
        await bot.get_me()
    await person.send("meanwhile")
    await server.start()
    assert [one.message.text for one in await bot.get_updates()] == ["meanwhile"]


class Hook:
    """A bot's webhook: answers with the given statuses in turn, then 200."""

    def __init__(self, *statuses: int, answer: dict[str, object] | None = None) -> None:
        self.statuses, self.answer = list(statuses), answer or {}
        self.got: list[tuple[str, str | None]] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.arrived = Pulse()
        self.now = self.most = 0

    async def receive(self, request: web.Request) -> web.Response:
        update = await request.json()
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.got.append((update["message"]["text"], secret))
        self.now += 1
        self.most = max(self.most, self.now)
        self.arrived.beat()
        await self.gate.wait()
        self.now -= 1
        status = self.statuses.pop(0) if self.statuses else 200
        return web.json_response(self.answer, status=status)

    @asynccontextmanager
    async def serve(self, port: int = 0) -> AsyncIterator[str]:
        app = web.Application()
        app.router.add_post("/hook", self.receive)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        try:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
        finally:
            self.gate.set()
            await runner.cleanup()


async def test_a_webhook_gets_the_secret_and_a_refused_update_again_in_order(
    server: BotApiServer, bot: Bot, person: Person
) -> None:
    hook = Hook(500, 503)
    async with hook.serve() as url:
        await bot.set_webhook(url, secret_token="s3cret_")
        with pytest.raises(TelegramConflictError, match="webhook is active"):
            await bot.get_updates()
        await person.send("one")
        await person.send("two")
        await server.wait_for(lambda _: not server.bot.queue.pending, 5)
        assert hook.got == [(text, "s3cret_") for text in ("one", "one", "one", "two")]
        info = await bot.get_webhook_info()
        assert (info.url, info.pending_update_count) == (url, 0)
        assert "503" in info.last_error_message
        server.redeliver(min(server.bot.queue.all) + 1)
        await server.wait_for(lambda _: not server.bot.queue.pending, 5)
        assert hook.got[4:] == [("one", "s3cret_")]
        await bot.delete_webhook()
        await person.send("by polling")
        assert [one.message.text for one in await bot.get_updates()] == ["by polling"]


async def test_chats_go_side_by_side_up_to_the_connections_allowed(
    server: BotApiServer, bot: Bot, person: Person
) -> None:
    hook = Hook()
    hook.gate.clear()
    async with hook.serve() as url:
        await bot.set_webhook(url, max_connections=2)
        for number in (501, 502, 503):
            await server.person(number).send(f"first of {number}")
        await person.send("second of 501")
        await asyncio.wait_for(hook.arrived.until(lambda: hook.now == 2), 5)
        assert sum(one.in_flight for one in server.bot.queue.pending) == 2
        hook.gate.set()
        await server.wait_for(lambda _: not server.bot.queue.pending, 5)
        assert hook.most == 2
        texts = [text for text, _ in hook.got]
        assert sorted(texts) == ["first of 501", "first of 502", "first of 503", "second of 501"]
        assert texts.index("first of 501") < texts.index("second of 501")


async def test_a_method_in_the_answer_of_the_webhook_is_played(
    server: BotApiServer, bot: Bot, person: Person
) -> None:
    hook = Hook(answer={"method": "sendMessage", "chat_id": person.id, "text": "in the answer"})
    async with hook.serve() as url:
        await bot.set_webhook(url)
        await person.send("hello")
        assert (await person.wait_for(lambda chat: chat.last)).text == "in the answer"


async def test_a_webhook_that_was_down_gets_what_waited(
    server: BotApiServer, bot: Bot, person: Person
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    await bot.set_webhook(f"http://127.0.0.1:{port}/hook")
    await person.send("while down")
    await server.wait_for(lambda _: server.bot.webhook.last_error, 5)
    hook = Hook()
    async with hook.serve(port):
        await server.wait_for(lambda _: not server.bot.queue.pending, 5)
        assert [text for text, _ in hook.got] == ["while down"]
        with pytest.raises(TelegramBadRequest, match="HTTPS URL must be provided"):
            await bot.set_webhook("http://example.org/hook")


async def test_the_multipart_answer_of_aiograms_own_handler_is_played(
    server: BotApiServer, bot: Bot, person: Person
) -> None:
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def answer(message: Message) -> SendDocument:
        return message.answer_document(BufferedInputFile(b"%PDF", "form.pdf"), caption="Form")

    app = web.Application()
    handler = SimpleRequestHandler(dispatcher, bot, handle_in_background=False, secret_token="s")
    handler.register(app, path="/hook")
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", secret_token="s")
    await person.send("form please")
    seen = await person.wait_for(lambda chat: chat.last)
    assert (seen.text, seen.file.name, seen.file.data) == ("Form", "form.pdf", b"%PDF")
    await runner.cleanup()
