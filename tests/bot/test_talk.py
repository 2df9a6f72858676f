"""The order of one update: once each, in order, the live screen for what is old (L4, L5, K3)."""

import asyncio
import logging
from collections.abc import Callable

import pytest
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
)
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    SendMessage,
)
from aiogram.types import (
    Chat,
    ChatMemberBanned,
    ChatMemberMember,
    ChatMemberUpdated,
    Dice,
    Update,
    Voice,
)

from bot.flow import form
from bot.parking import TRIES, Parking
from core.domain.errors import Stale
from core.domain.lifecycle import Status
from core.ports.conversations import Channel
from tests.bot.phone import CHAT, Phone
from tests.bot.standing import change_meanwhile, stand
from tests.bot.walks import field_by_field, to_form, to_names, to_summary
from tests.fakes import FixedChance

METHOD = SendMessage(chat_id=CHAT, text="-")


def said(phone: Phone, key: str) -> str:
    return phone.kit.catalogue.words("en").say(key)


async def test_three_quick_answers_are_three_answers(phone: Phone) -> None:
    await field_by_field(phone, upto=5)
    at = phone.clock.now()
    for text in ("U12345678", "15.05.2021", "14.05.2031"):
        await phone.receives(phone.text_update(text, at=at))
    case = await phone.case()

    assert case.value("document_number") == "U12345678"
    assert case.value("document_issued") == "2021-05-15"
    assert case.value("document_expires") == "2031-05-14"


async def test_of_ten_messages_at_once_five_are_answers_and_one_word_is_said(phone: Phone) -> None:
    await field_by_field(phone, upto=5)
    at, said_before = phone.clock.now(), len(phone.said)
    texts = ["U12345678", "15.05.2021", "14.05.2031", "YILMAZ", "DENIZ SU", *["НЕТ"] * 5]
    for text in texts:
        await phone.receives(phone.text_update(text, at=at))
    case = await phone.case()

    assert case.value("given_latin") == "DENIZ SU"
    assert "surname_cyrillic" not in case.answers
    assert sum(said(phone, "odd.many") in text for text in phone.said[said_before:]) == 1


async def test_old_button_shows_the_live_step_and_changes_nothing(phone: Phone) -> None:
    await field_by_field(phone, upto=2)
    old = phone.last
    mission = old.data("mission")
    assert mission is not None
    await phone.taps("mission")
    await phone.taps("set", "document_kind=foreign_passport")
    before = await phone.case()
    phone.clock.move(days=7)
    shown = await phone.presses(mission)

    assert said(phone, "odd.old_button") in shown.text
    assert shown.offers("set", "document_issuer=TR")
    assert await phone.case() == before


async def test_button_of_an_earlier_program_shows_the_live_step(phone: Phone) -> None:
    await field_by_field(phone, upto=2)
    for data in ("1.2.3", "x", "-.0.1.gone.", "....", "vote:3"):
        shown = await phone.presses(data)

        assert said(phone, "odd.old_button") in shown.text
        assert shown.offers("mission")


async def test_double_tap_is_one_answer(phone: Phone) -> None:
    await field_by_field(phone, upto=1)
    data = phone.last.data("set", "sex=F")
    assert data is not None
    await phone.presses(data)
    after = await phone.case()
    shown = await phone.presses(data)

    assert said(phone, "odd.twice") in shown.text
    assert await phone.case() == after


async def test_redelivered_update_changes_nothing_and_shows_the_live_screen(phone: Phone) -> None:
    await field_by_field(phone, upto=5)
    await phone.types("U12345678")
    after = await phone.case()
    shown = await phone.again()

    assert await phone.case() == after
    assert shown.offers("set", "document_issued=")
    await phone.types("15.05.2021")
    assert (await phone.case()).value("document_issued") == "2021-05-15"


async def test_buttons_shown_again_after_a_redelivery_still_work(phone: Phone) -> None:
    await field_by_field(phone, upto=1)
    await phone.again()
    await phone.taps("set", "sex=M")

    assert (await phone.case()).value("sex") == "M"


async def test_update_delivered_twice_at_once_has_one_effect(phone: Phone) -> None:
    await field_by_field(phone, upto=13)
    update = phone.text_update("ANKARA")
    before = (await phone.case()).version
    await asyncio.gather(phone.receives(update), phone.receives(update))

    assert (await phone.case()).version == before + 1


async def test_typed_message_older_than_the_last_one_is_no_answer_to_a_later_question(
    phone: Phone,
) -> None:
    await field_by_field(phone, upto=13)
    late = phone.session.next_number()
    await phone.types("ANKARA")
    await phone.taps("add_region")
    shown = await phone.types("IZMIR", number=late)

    assert said(phone, "odd.late") in shown.text
    assert "birth_region" not in (await phone.case()).answers


async def test_typed_message_older_than_the_tapped_one_is_no_answer_either(phone: Phone) -> None:
    await field_by_field(phone, upto=12)
    late = phone.session.next_number()
    shown = await phone.types("/status")
    await phone.taps("continue", on=shown)
    await phone.taps("set", "birth_country=TR")
    await phone.types("IZMIR", number=late)

    assert "birth_place" not in (await phone.case()).answers


async def test_consul_who_changed_the_case_meanwhile_is_told_and_nothing_is_overwritten(
    phone: Phone,
) -> None:
    await to_summary(phone)
    changed = await change_meanwhile(phone, "IZMIR")
    shown = await phone.taps("looks_right")

    assert said(phone, "sys.stale_case") in shown.text
    assert "IZMIR" in shown.text
    assert await phone.case() == changed


async def test_case_changed_between_reading_and_writing_is_shown_anew(
    phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await field_by_field(phone, upto=13)
    before = await phone.case()

    def somebody_was_faster(*_: object) -> None:
        raise Stale()

    monkeypatch.setattr(form, "consequences", somebody_was_faster)
    shown = await phone.types("ANKARA")

    assert said(phone, "sys.stale_case") in shown.text
    assert await phone.case() == before


CRASHES = "a text with PASSPORT U12345678 in it"


def crashing(phone: Phone, monkeypatch: pytest.MonkeyPatch) -> Parking:
    """From now on a certain text breaks the program, with a personal message in the error."""
    take = form.take

    def take_or_break(turn: object, field: str, text: str) -> object:
        if text == CRASHES:
            raise ZeroDivisionError(f"cannot use {text}")
        return take(turn, field, text)  # type: ignore[arg-type]

    monkeypatch.setattr(form, "take", take_or_break)
    return Parking(phone.store, phone.clock, FixedChance(), phone.kit.catalogue)


async def test_update_that_always_crashes_is_parked_after_five_tries_with_one_sentence(
    phone: Phone, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await field_by_field(phone, "kk", upto=13)
    before = await phone.case()
    parking = crashing(phone, monkeypatch)
    update = phone.text_update(CRASHES)
    calls = len(phone.session.calls)

    async def work() -> None:
        await phone.receives(update)

    done = [await parking.attempt(work, Channel.TELEGRAM, phone.bot, update) for _ in range(TRIES)]

    assert done == [False] * (TRIES - 1) + [True]
    assert await phone.store.read(lambda tx: tx.updates.parked_count()) == 1
    told = [call for call in phone.session.calls[calls:] if isinstance(call, SendMessage)]
    words = phone.kit.catalogue.words("kk")
    assert [one.text for one in told] == [words.say("sys.parked", reference="token-00")]
    assert await phone.case() == before
    assert not any(secret in caplog.text for secret in ("U12345678", "PASSPORT", "YILMAZ"))
    assert "ZeroDivisionError" in caplog.text


async def test_later_updates_go_on_after_a_parked_one_and_it_never_runs_again(
    phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await field_by_field(phone, upto=13)
    parking = crashing(phone, monkeypatch)
    update = phone.text_update(CRASHES)

    async def work() -> None:
        await phone.receives(update)

    for _ in range(TRIES):
        await parking.attempt(work, Channel.TELEGRAM, phone.bot, update)
    await work()  # brought once more: known, so it does not crash
    await phone.types("ANKARA")

    assert (await phone.case()).value("birth_place") == "ANKARA"


async def test_telegram_that_is_down_parks_nothing_for_an_hour(phone: Phone) -> None:
    await field_by_field(phone, upto=13)
    parking = Parking(phone.store, phone.clock, FixedChance(), phone.kit.catalogue)
    update = phone.text_update("ANKARA")
    phone.session.faults = [TelegramNetworkError(METHOD, "down") for _ in range(120)]

    async def work() -> None:
        await phone.receives(update)

    tried = [await parking.attempt(work, Channel.TELEGRAM, phone.bot, update) for _ in range(121)]

    assert tried == [False] * 120 + [True]
    assert (await phone.case()).value("birth_place") == "ANKARA"
    assert phone.last.offers("add_region")


async def test_answer_lost_on_the_way_is_shown_when_the_update_comes_again(phone: Phone) -> None:
    await field_by_field(phone, upto=13)
    phone.session.faults = [TelegramNetworkError(METHOD, "cut off")]
    with pytest.raises(TelegramNetworkError):
        await phone.types("ANKARA")
    shown = await phone.again()

    assert shown.offers("add_region")


async def test_telegram_that_asks_for_patience_is_obeyed(phone: Phone) -> None:
    await field_by_field(phone, upto=13)
    phone.session.faults = [TelegramRetryAfter(METHOD, "slow down", retry_after=7)]
    shown = await phone.types("ANKARA")

    assert phone.slept == [7]
    assert shown.offers("add_region")


async def test_blocked_while_answering_is_remembered_and_the_answer_kept(phone: Phone) -> None:
    await field_by_field(phone, upto=13)
    phone.session.faults = [TelegramForbiddenError(METHOD, "bot was blocked by the user")]
    await phone.types("ANKARA")

    assert (await phone.conversation()).blocked
    assert (await phone.case()).value("birth_place") == "ANKARA"


def membership(phone: Phone, left: bool) -> Update:
    new: ChatMemberBanned | ChatMemberMember = ChatMemberMember(user=phone.person)
    if left:
        new = ChatMemberBanned(user=phone.person, until_date=phone.clock.now())
    event = ChatMemberUpdated(
        chat=Chat(id=phone.chat, type="private"),
        from_user=phone.person,
        date=phone.clock.now(),
        old_chat_member=ChatMemberMember(user=phone.person),
        new_chat_member=new,
    )
    return Update(update_id=10**9 + left, my_chat_member=event)


async def test_person_who_blocks_the_bot_and_comes_back_is_known_to_have(phone: Phone) -> None:
    await field_by_field(phone, upto=13)
    calls = len(phone.session.calls)
    await phone.receives(membership(phone, left=True))
    assert (await phone.conversation()).blocked
    assert len(phone.session.calls) == calls
    shown = await phone.receives(membership(phone, left=False))

    assert not (await phone.conversation()).blocked
    assert shown.text


async def test_too_old_callback_and_message_lead_to_a_new_message(phone: Phone) -> None:
    await field_by_field(phone, upto=1)
    phone.session.faults = [
        TelegramBadRequest(METHOD, "query is too old"),
        TelegramBadRequest(METHOD, "message to edit not found"),
    ]
    await phone.taps("set", "sex=F")
    answered, edited, sent = phone.session.calls[-3:]

    assert isinstance(answered, AnswerCallbackQuery)
    assert isinstance(edited, EditMessageText)
    assert isinstance(sent, SendMessage)


async def test_address_that_telegram_takes_for_no_button_is_written_out(phone: Phone) -> None:
    await stand(phone, Status.READY)
    await phone.types("/status")
    await phone.taps("card")
    phone.session.faults = [
        None,
        TelegramBadRequest(METHOD, "button URL is invalid: Wrong HTTP URL"),
    ]
    shown = await phone.taps("link", "form_pdf")

    assert "https://qabyl.example/papers/" in shown.text
    assert shown.offers("here")


async def test_screen_that_has_not_changed_is_not_sent_anew(phone: Phone) -> None:
    await phone.types("/start")
    phone.session.faults = [None, TelegramBadRequest(METHOD, "message is not modified")]
    await phone.taps("lang", "en")

    assert isinstance(phone.session.calls[-1], EditMessageText)


@pytest.mark.parametrize("upto", [0, 4, 10, 13])
async def test_stickers_voices_and_edits_never_skip_a_step(phone: Phone, upto: int) -> None:
    await field_by_field(phone, upto=upto)
    asked, answers = phone.last.text.split("\n\n")[-1], (await phone.case()).answers
    for content in (
        {"dice": Dice(emoji="🎲", value=3)},
        {"voice": Voice(file_id="v", file_unique_id="v", duration=3)},
    ):
        phone.clock.move(minutes=2)
        shown = await phone.sends(**content)
        assert shown.text.endswith(asked)
    edited = phone.text_update("ANKARA")
    phone.clock.move(minutes=2)
    shown = await phone.receives(Update(update_id=edited.update_id, edited_message=edited.message))

    assert said(phone, "odd.edited") in shown.text
    assert (await phone.case()).answers == answers


async def test_group_hears_nothing_from_the_bot(phone: Phone) -> None:
    update = phone.text_update("/start")
    assert update.message is not None
    group = update.message.model_copy(update={"chat": Chat(id=-5, type="group")})
    await phone.dispatcher.feed_update(
        phone.bot,
        Update(update_id=1, message=group),
        number="1",
        channel=Channel.TELEGRAM,
    )

    assert phone.session.calls == []


async def test_cancel_leads_to_the_menu_and_the_change_is_left(phone: Phone) -> None:
    await to_summary(phone)
    await phone.taps("edit_choose")
    await phone.taps("edit", "birth_place")
    shown = await phone.types("/cancel")
    assert shown.offers("continue")
    await phone.taps("continue")

    assert (await phone.case()).value("birth_place") == "ANKARA"
    assert phone.last.offers("looks_right")


async def test_language_button_of_an_old_message_keeps_the_place(phone: Phone) -> None:
    await phone.types("/start")
    first = phone.last.data("lang", "kk")
    assert first is not None
    await phone.taps("lang", "en")
    await phone.taps("apply")
    await phone.taps("pass_gate")
    await phone.taps("consent_service_yes")
    await phone.taps("consent_order_yes")
    shown = await phone.presses(first)

    assert shown.offers("by_field")


async def test_old_consent_button_does_not_begin_a_second_application(phone: Phone) -> None:
    await to_form(phone)
    first = await phone.case()
    for action in ("consent_again", "apply", "start"):
        await phone.presses(f"-.0.0.{action}.again")
    while phone.last.offers("consent_service_yes"):
        await phone.taps("consent_service_yes")
        await phone.taps("consent_order_yes")

    assert (await phone.case()).id == first.id


async def test_apply_again_is_not_open_while_an_application_runs(phone: Phone) -> None:
    await stand(phone, Status.SUBMITTED)
    shown = await phone.presses("-.0.0.apply.again")

    assert not shown.offers("pass_gate")


async def test_two_people_do_not_hear_each_other(
    phone: Phone, phones: Callable[..., Phone]
) -> None:
    other = phones(chat=78)
    await field_by_field(phone, upto=13)
    await to_names(other, surname="SPECIMEN", given="ANNA")
    await phone.types("ANKARA")

    assert "birth_place" not in (await other.case()).answers
    assert "SPECIMEN" not in "".join(phone.said)
