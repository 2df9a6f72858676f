"""Polling, webhook, relay and profile: nothing acknowledged before it is committed (L5, L6, L28)."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import (
    DeleteWebhook,
    SendMessage,
    SetMyCommands,
    SetMyDescription,
    SetWebhook,
)
from aiogram.types import Update
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.parking import Parking
from bot.polling import LONGEST_PAUSE_SECONDS, Polling, chat_of
from bot.profile import Profile
from bot.relay import MOST_TRIES, Relay
from bot.webchat.app import LARGEST_BODY
from bot.webhook import PATH, SECRET_HEADER, Webhook
from core.domain.lifecycle import Status
from core.ports.conversations import Channel
from core.ports.notices import Notice, NoticeState
from tests.bot.phone import CHAT, Phone
from tests.bot.standing import stand
from tests.bot.walks import field_by_field
from tests.fakes import FixedChance
from tests.recording_session import NoMoreUpdates

METHOD = SendMessage(chat_id=CHAT, text="-")
SECRET = "specimen-webhook-secret"


def parking(phone: Phone) -> Parking:
    return Parking(phone.store, phone.clock, FixedChance(), phone.kit.catalogue)


class Pauses(list[float]):
    """A sleep that only writes down for how long."""

    async def __call__(self, seconds: float) -> None:
        self.append(seconds)


def polling(phone: Phone) -> tuple[Polling, Pauses]:
    pauses = Pauses()
    return Polling(phone.bot, phone.dispatcher, parking(phone), sleep=pauses), pauses


async def run(poller: Polling) -> None:
    with pytest.raises(NoMoreUpdates):
        await poller.run()


async def test_polling_moves_its_offset_only_behind_what_is_committed(phone: Phone) -> None:
    await field_by_field(phone, upto=5)
    updates = [phone.text_update(text) for text in ("U12345678", "15.05.2021", "14.05.2031")]
    phone.session.batches = [updates[:2], updates[2:]]
    poller, _ = polling(phone)
    await run(poller)

    ids = [update.update_id for update in updates]
    assert phone.session.offsets == [None, ids[1] + 1, ids[2] + 1]
    assert (await phone.case()).value("document_expires") == "2031-05-14"
    assert any(isinstance(call, DeleteWebhook) for call in phone.session.calls)


async def test_killed_poller_gets_the_same_updates_again_and_they_count_once(
    phone: Phone,
) -> None:
    await field_by_field(phone, upto=5)
    update = phone.text_update("U12345678")
    poller, _ = polling(phone)
    phone.session.batches = [[update]]
    await run(poller)
    version = (await phone.case()).version
    restarted, _ = polling(phone)
    phone.session.batches = [[update]]
    await run(restarted)

    assert (await phone.case()).version == version


async def test_crash_of_one_update_keeps_the_offset_until_it_is_parked_and_others_go_on(
    phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await field_by_field(phone, upto=13)
    bad, good = phone.text_update("BROKEN"), phone.text_update("ANKARA")
    feed = phone.dispatcher.feed_update

    async def breaking(bot: object, update: Update, **more: object) -> object:
        if update.update_id == bad.update_id:
            raise ZeroDivisionError
        return await feed(bot, update, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(phone.dispatcher, "feed_update", breaking)
    phone.session.batches = [[bad, good]]
    poller, pauses = polling(phone)
    await run(poller)

    assert len(pauses) == 4
    assert phone.session.offsets[-1] == good.update_id + 1
    assert (await phone.case()).value("birth_place") == "ANKARA"


async def test_chats_are_side_by_side_and_each_is_in_order(phone: Phone) -> None:
    other = Phone(phone.store, phone.clock, phone.kit, chat=78)
    await field_by_field(phone, upto=5)
    await field_by_field(other, upto=5)
    updates = [
        maker.text_update(text) for text in ("U12345678", "15.05.2021") for maker in (phone, other)
    ]
    phone.session.batches = [updates]
    poller, _ = polling(phone)
    await run(poller)

    for person in (phone, other):
        assert (await person.case()).value("document_issued") == "2021-05-15"


async def test_polling_waits_as_long_as_telegram_asks_and_longer_each_time_it_fails(
    phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[Exception] = [
        TelegramRetryAfter(METHOD, "slow down", retry_after=11),
        *[TelegramServerError(METHOD, "502") for _ in range(7)],
    ]

    async def get_updates(**_: object) -> list[Update]:
        raise faults.pop(0) if faults else NoMoreUpdates

    monkeypatch.setattr(type(phone.bot), "get_updates", lambda self, **more: get_updates(**more))
    poller, pauses = polling(phone)
    await run(poller)

    assert pauses == [11, 1, 2, 4, 8, 16, LONGEST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS]


def test_update_of_a_kind_younger_than_the_program_belongs_to_no_chat() -> None:
    assert chat_of(Update(update_id=1)) == 0


@pytest.fixture
async def hooked(phone: Phone) -> AsyncIterator[TestClient[web.Request, web.Application]]:
    webhook = Webhook(phone.bot, phone.dispatcher, parking(phone), SECRET)
    app = web.Application(client_max_size=LARGEST_BODY)
    app.router.add_post(PATH, webhook.receive)
    async with TestClient(TestServer(app)) as client:
        yield client


def body(update: Update) -> dict[str, object]:
    return update.model_dump(mode="json", exclude_none=True, by_alias=True)


async def post(
    client: TestClient[web.Request, web.Application], update: Update, secret: str = SECRET
) -> int:
    answer = await client.post(PATH, json=body(update), headers={SECRET_HEADER: secret})
    return answer.status


async def test_webhook_takes_nothing_without_the_right_secret(
    phone: Phone, hooked: TestClient[web.Request, web.Application]
) -> None:
    update = phone.text_update("/start")

    assert await post(hooked, update, secret="wrong") == 401
    assert (await hooked.post(PATH, json=body(update))).status == 401
    assert phone.session.calls == []


async def test_webhook_answers_200_when_the_effect_is_there(
    phone: Phone, hooked: TestClient[web.Request, web.Application]
) -> None:
    await field_by_field(phone, upto=13)

    assert await post(hooked, phone.text_update("ANKARA")) == 200
    assert (await phone.case()).value("birth_place") == "ANKARA"


async def test_webhook_refuses_a_secret_that_is_no_text(
    hooked: TestClient[web.Request, web.Application],
) -> None:
    server = hooked.server
    reader, writer = await asyncio.open_connection(server.host, server.port)
    lines = [f"POST {PATH} HTTP/1.1".encode(), b"Host: x", b"Content-Length: 2"]
    writer.write(b"\r\n".join([*lines, SECRET_HEADER.encode() + b": \xff\xfe"]) + b"\r\n\r\n{}")
    first = await reader.readline()
    writer.close()

    assert first.startswith(b"HTTP/1.1 401")


async def test_webhook_takes_the_longest_text_that_answers_the_longest_text(
    phone: Phone, hooked: TestClient[web.Request, web.Application]
) -> None:
    """Refused as too large it would be brought again for ever, and the updates behind it wait."""
    update = phone.text_update("\U0001f642" * 4096)
    sent = body(update)
    sent["message"]["reply_to_message"] = dict(sent["message"])  # type: ignore[index,call-overload]
    assert len(json.dumps(sent)) > 64 * 1024

    answer = await hooked.post(PATH, json=sent, headers={SECRET_HEADER: SECRET})

    assert answer.status == 200


async def test_webhook_refuses_what_is_no_update(
    hooked: TestClient[web.Request, web.Application],
) -> None:
    for data in (b"no json", b'{"update_id": "x"}', b"[]"):
        answer = await hooked.post(PATH, data=data, headers={SECRET_HEADER: SECRET})
        assert answer.status == 400


async def test_crash_answers_500_and_the_fifth_is_parked_with_200(
    phone: Phone,
    hooked: TestClient[web.Request, web.Application],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    update = phone.text_update("PASSPORT U12345678")

    async def breaking(*_: object, **__: object) -> None:
        raise ZeroDivisionError("PASSPORT U12345678")

    monkeypatch.setattr(phone.dispatcher, "feed_update", breaking)

    assert [await post(hooked, update) for _ in range(5)] == [500] * 4 + [200]
    assert "U12345678" not in caplog.text


async def test_webhook_keeps_the_order_of_a_chat_while_others_pass(
    phone: Phone,
    hooked: TestClient[web.Request, web.Application],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done: list[str] = []
    begun, gate = asyncio.Event(), asyncio.Event()

    async def slow(bot: object, update: Update, **_: object) -> None:
        assert update.message is not None
        text = update.message.text or ""
        if text == "first":
            begun.set()
            await gate.wait()
        done.append(text)

    monkeypatch.setattr(phone.dispatcher, "feed_update", slow)
    other = Phone(phone.store, phone.clock, phone.kit, chat=78)
    first = asyncio.ensure_future(post(hooked, phone.text_update("first")))
    await begun.wait()
    second = asyncio.ensure_future(post(hooked, phone.text_update("second")))
    await post(hooked, other.text_update("elsewhere"))
    gate.set()
    await asyncio.gather(first, second)

    assert done == ["elsewhere", "first", "second"]


async def test_webhook_is_registered_with_its_secret(phone: Phone) -> None:
    webhook = Webhook(phone.bot, phone.dispatcher, parking(phone), SECRET)
    await webhook.register("https://qabyl.example")

    asked = phone.session.calls[-1]
    assert isinstance(asked, SetWebhook)
    assert (asked.url, asked.secret_token) == (f"https://qabyl.example{PATH}", SECRET)


def relay(phone: Phone, *, token: bool = True) -> Relay:
    return Relay(
        phone.store,
        phone.clock,
        phone.kit.catalogue,
        phone.kit.rules,
        phone.bot if token else None,
        sleep=Pauses(),
    )


async def queued(phone: Phone, language: str = "en") -> Notice:
    """The notice of the acceptance, due."""
    case = await stand(phone, Status.ACCEPTED, language)
    phone.clock.move(seconds=15)
    return (await phone.store.read(lambda tx: tx.outbox.of_case(case.id)))[-1]


async def now(phone: Phone, notice: Notice) -> Notice:
    found = await phone.store.read(lambda tx: tx.outbox.of_case(notice.case))
    return next(one for one in found if one.id == notice.id)


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
async def test_push_carries_the_reference_in_the_language_of_the_case_and_nothing_else(
    phone: Phone, language: str
) -> None:
    notice = await queued(phone, language)
    await relay(phone).once()
    pushed = phone.session.calls[-1]

    assert isinstance(pushed, SendMessage)
    words = phone.kit.catalogue.words(language)
    assert pushed.text == words.say("push.state", reference=notice.reference)
    case = await phone.store.read(lambda tx: tx.cases.get(notice.case))
    private = [a.value for a in case.answers.values() if len(a.value) > 3]
    assert not any(value in pushed.text for value in private)
    assert (await now(phone, notice)).state is NoticeState.SENT


async def test_push_opens_the_status_with_one_tap(phone: Phone) -> None:
    await queued(phone)
    await relay(phone).once()
    phone.looks()
    shown = await phone.taps("status")

    assert "accepted your application" in shown.text


async def test_acceptance_is_not_told_while_it_can_be_taken_back(phone: Phone) -> None:
    await stand(phone, Status.ACCEPTED)
    before = len(phone.session.calls)
    await relay(phone).once()

    assert len(phone.session.calls) == before


async def test_blocked_chat_is_undeliverable_and_listed_to_be_told_by_hand(phone: Phone) -> None:
    notice = await queued(phone)
    phone.session.faults = [TelegramForbiddenError(METHOD, "bot was blocked by the user")]
    await relay(phone).once()
    by_hand = await phone.store.read(
        lambda tx: tx.outbox.by_hand(notice.mission)  # type: ignore[arg-type]
    )

    assert (await now(phone, notice)).state is NoticeState.UNDELIVERABLE
    assert [one.id for one in by_hand] == [notice.id]


async def test_chat_that_is_no_more_is_undeliverable(phone: Phone) -> None:
    notice = await queued(phone)
    phone.session.faults = [TelegramBadRequest(METHOD, "chat not found")]
    await relay(phone).once()

    assert (await now(phone, notice)).state is NoticeState.UNDELIVERABLE


async def test_telegram_that_asks_for_patience_gets_the_notice_later(phone: Phone) -> None:
    notice = await queued(phone)
    phone.session.faults = [TelegramRetryAfter(METHOD, "slow down", retry_after=40)]
    await relay(phone).once()
    phone.clock.move(seconds=39)
    assert await relay(phone).once() == 0
    phone.clock.move(seconds=2)
    await relay(phone).once()

    assert (await now(phone, notice)).state is NoticeState.SENT


async def test_retries_are_capped_and_then_a_person_is_to_tell(phone: Phone) -> None:
    notice = await queued(phone)
    phone.session.faults = [TelegramNetworkError(METHOD, "down") for _ in range(30)]
    tried = 0
    for _ in range(30):
        tried += await relay(phone).once()
        phone.clock.move(hours=1)

    assert tried == MOST_TRIES + 1
    assert (await now(phone, notice)).state is NoticeState.UNDELIVERABLE


async def test_relay_killed_between_sending_and_marking_marks_possibly_repeated(
    phone: Phone,
) -> None:
    notice = await queued(phone)
    await phone.store.write(lambda tx: tx.outbox.claim(now=phone.clock.now(), limit=5))
    phone.clock.move(seconds=61)
    await relay(phone).once()

    assert (await now(phone, notice)).state is NoticeState.POSSIBLY_REPEATED


@pytest.mark.parametrize("blocked", [True, False])
async def test_where_nobody_can_be_pushed_to_a_notice_waits_and_is_seen_with_the_status(
    phone: Phone, blocked: bool
) -> None:
    notice = await queued(phone)
    if blocked:
        await phone.store.write(
            lambda tx: tx.conversations.save(
                replace(
                    tx.conversations.meet(Channel.TELEGRAM, str(CHAT), phone.clock.now()),
                    blocked=True,
                )
            )
        )
    await relay(phone, token=blocked).once()
    assert (await now(phone, notice)).state is NoticeState.WAITING
    await phone.types("/status")

    assert (await now(phone, notice)).state is NoticeState.SEEN


async def test_profile_is_set_in_every_language_and_a_refusal_stops_nothing(phone: Phone) -> None:
    profile = Profile(phone.bot, phone.kit.catalogue)
    await profile.set()
    codes = {c.language_code for c in phone.session.calls if isinstance(c, SetMyCommands)}
    told = {c.language_code for c in phone.session.calls if isinstance(c, SetMyDescription)}

    assert codes == told == {None, "kk", "ru"}
    phone.session.faults = [TelegramBadRequest(METHOD, "no")]
    await profile.set()
