"""Consent first, little kept in Telegram, erased when asked (C2, C13, C15, L9)."""

import json
from collections.abc import Callable
from datetime import timedelta

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramNetworkError
from aiogram.methods import DeleteMessages, SendMessage
from aiogram.types import PhotoSize

from bot.cleaning import Cleaning
from core.domain.lifecycle import Status
from core.ports.conversations import Channel
from core.ports.notices import NoticeState
from core.texts.catalogue import KNOWN_LOCALES
from core.usecases.lapse_cases import LapseCases
from tests.bot.phone import CHAT, NoSuchButton, Phone
from tests.bot.standing import stand
from tests.bot.walks import (
    BY_FIELD,
    field_by_field,
    take,
    to_consent,
    to_form,
    to_names,
    to_ready,
    to_summary,
    zone,
)

METHOD = SendMessage(chat_id=CHAT, text="-")
SECRET = "Specimen Secret Person"


def cleaning(phone: Phone) -> Cleaning:
    return Cleaning(phone.store, phone.clock, phone.kit.catalogue, phone.bot)


async def test_nothing_that_names_a_person_is_stored_before_consent(phone: Phone) -> None:
    await phone.types("/start")
    await phone.types(SECRET)
    for action in ("lang", "about", "check", "check_begin", "menu", "apply", "pass_gate"):
        try:
            await phone.taps(action)
        except NoSuchButton:
            await phone.types("/menu")
        await phone.types(SECRET)
    conversation = await phone.conversation()

    kept = json.dumps(dict(conversation.state))
    assert "secret" not in kept.casefold()
    assert not conversation.consented
    assert await phone.store.read(lambda tx: tx.cases.of_conversation(conversation.id)) == []


async def test_consent_in_telegram_offers_the_same_chat_on_our_page(phone: Phone) -> None:
    shown = await to_consent(phone)

    assert phone.kit.public_url in [data for _, data in shown.buttons]


@pytest.mark.parametrize("first", [(), ("consent_service_yes",)])
async def test_no_to_either_consent_keeps_nothing_and_leaves_the_check_open(
    phone: Phone, first: tuple[str, ...]
) -> None:
    await to_consent(phone)
    for action in first:
        await phone.taps(action)
    shown = await phone.taps("consent_no")

    conversation = await phone.conversation()
    assert shown.offers("check") and shown.offers("consent_again")
    assert conversation.current_case is None and not conversation.consented


@pytest.mark.parametrize("language", KNOWN_LOCALES)
async def test_three_consents_are_kept_with_hash_language_channel_and_for_whom(
    phone: Phone, language: str
) -> None:
    await to_form(phone, language)
    case = await phone.case()
    given = await phone.store.read(lambda tx: tx.consents.of(str(case.id)))

    assert {one.kind for one in given} == {"service", "processing", "secrets"}
    assert {(one.language, one.channel, one.given_for) for one in given} == {
        (language, "telegram", "self")
    }
    hashes = {one.kind: one.text_hash for one in given}
    statements = phone.kit.rules.edition_of(case).consents
    assert {text.kind.value: text.hash for text in statements}.items() <= hashes.items()
    assert len(set(hashes.values())) == 3


@pytest.mark.parametrize("language", KNOWN_LOCALES)
async def test_statements_of_the_form_stand_whole_in_russian_in_every_language(
    phone: Phone, language: str
) -> None:
    await to_consent(phone, language)
    shown = await phone.taps("consent_service_yes")

    assert "Я даю свое согласие на сбор и обработку вышеуказанных" in shown.text
    assert "составляющих охраняемую законом тайну" in shown.text


async def test_conversation_without_consent_is_erased_a_day_after_its_last_message(
    phone: Phone,
) -> None:
    await phone.types("/start")
    await phone.taps("lang", "en")
    lapse = LapseCases(phone.store, phone.clock, phone.kit.rules)
    phone.clock.move(hours=23)
    assert (await lapse()).conversations == 0
    phone.clock.move(hours=2)

    assert (await lapse()).conversations == 1
    assert (
        await phone.store.read(lambda tx: tx.conversations.find(Channel.TELEGRAM, str(CHAT)))
        is None
    )


async def test_every_typed_answer_and_every_private_screen_leaves_at_its_sections_end(
    phone: Phone,
) -> None:
    await to_form(phone)
    kept_in_chat = set(phone.mine)
    await phone.taps("by_field")
    ends = {"YOU": 3, "DOCUMENT": 8, "NAMES": 11, "BIRTH": 15}
    for number, step in enumerate(BY_FIELD, start=1):
        await take(phone, step)
        if number in ends.values():
            assert set(phone.mine) <= kept_in_chat, f"after {step}"
            shown = "\n".join(m.text for m in phone.messages.values() if m is not phone.last)
            assert not any(text in shown for text in ("YILMAZ", "U12345678", "ANKARA"))
            assert ": saved" in phone.last.text


async def test_lines_of_the_passport_leave_the_chat_with_the_first_section(phone: Phone) -> None:
    await to_form(phone)
    await phone.types(zone())
    number = max(phone.mine)
    await phone.taps("passport_yes")
    await phone.taps("mission")

    assert number in phone.deleted


async def test_summary_leaves_the_chat_when_it_is_found_right(phone: Phone) -> None:
    await to_ready(phone)

    left = "\n".join(shown.text for shown in phone.messages.values())
    assert "YILMAZ" not in left
    assert "U12345678" not in left
    assert (await phone.case()).reference in left


async def test_what_is_still_there_leaves_after_a_day(phone: Phone) -> None:
    await to_names(phone)
    await phone.taps("alone", "surname_cyrillic")
    await phone.types("Йилмаз")
    typed = max(phone.mine)
    phone.clock.move(hours=23)
    assert await cleaning(phone).once() == 0
    phone.clock.move(hours=2)
    assert await cleaning(phone).once() > 0

    gone = {n for c in phone.session.calls if isinstance(c, DeleteMessages) for n in c.message_ids}
    assert typed in gone and phone.last.number in gone
    assert await cleaning(phone).once() == 0


async def test_deletion_that_fails_is_tried_again_and_what_stays_is_told(phone: Phone) -> None:
    await to_names(phone)
    phone.clock.move(hours=25)
    phone.session.faults = [TelegramNetworkError(METHOD, "down")]
    assert await cleaning(phone).once() > 0
    phone.session.faults = [TelegramBadRequest(METHOD, "message can't be deleted")]
    assert await cleaning(phone).once() > 0

    told = phone.session.calls[-1]
    assert isinstance(told, SendMessage)
    assert "could not delete" in told.text
    assert await cleaning(phone).once() == 0


async def test_section_whose_deletion_fails_is_deleted_by_the_worker_soon_after(
    phone: Phone,
) -> None:
    await field_by_field(phone, upto=2)
    phone.session.faults = [None, None, TelegramNetworkError(METHOD, "down")]
    await phone.taps("mission")
    phone.clock.move(minutes=2)

    assert await cleaning(phone).once() > 0


async def test_photo_is_not_read_and_is_deleted_at_once(phone: Phone) -> None:
    await to_form(phone)
    photo = PhotoSize(file_id="p", file_unique_id="p", width=1, height=1)
    update = phone.text_update("", photo=[photo])
    shown = await phone.receives(update)

    assert phone.kit.catalogue.words("en").say("photo.not_read") in shown.text
    assert update.message and update.message.message_id in phone.deleted
    assert shown.offers("by_field")


async def test_withdrawal_erases_the_answers_and_the_chat_forgets_the_case(phone: Phone) -> None:
    await to_ready(phone)
    case = await phone.case()
    await phone.types("/status")
    await phone.taps("withdraw")
    shown = await phone.taps("withdraw_now")
    after = await phone.store.read(lambda tx: tx.cases.get(case.id))

    assert case.reference in shown.text
    assert (after.status, dict(after.answers)) == (Status.WITHDRAWN, {})
    assert (await phone.conversation()).current_case is None
    notices = await phone.store.read(lambda tx: tx.outbox.of_case(case.id))
    assert {one.state for one in notices} <= {NoticeState.RECALLED}, "said here, so not pushed"
    assert set((await phone.conversation()).state) <= {"screen", "at", "arg", "pressed"}


@pytest.mark.parametrize("language", KNOWN_LOCALES)
async def test_consent_taken_back_before_acceptance_erases(phone: Phone, language: str) -> None:
    await to_ready(phone, language)
    case = await phone.case()
    await phone.types("/mydata")
    await phone.taps("consent_back")
    await phone.taps("consent_back_yes")
    after = await phone.store.read(lambda tx: tx.cases.get(case.id))

    assert after.answers == {}
    assert not (await phone.conversation()).consented


async def test_consent_taken_back_after_acceptance_keeps_what_the_law_keeps_and_says_so(
    phone: Phone,
) -> None:
    case = await stand(phone, Status.SUBMITTED)
    await phone.types("/mydata")
    await phone.taps("consent_back")
    shown = await phone.taps("consent_back_yes")
    after = await phone.store.read(lambda tx: tx.cases.get(case.id))

    assert after.answers == case.answers
    assert phone.kit.catalogue.words("en").say("mydata.kept_after_acceptance") in shown.text


async def test_erasure_is_proven_by_the_reference_and_can_be_asked_for_in_mid_form(
    phone: Phone,
) -> None:
    await field_by_field(phone, upto=9)
    case = await phone.case()
    await phone.types("/mydata")
    await phone.taps("erase_ask")
    shown = await phone.taps("erase")

    assert case.reference in shown.text
    assert (await phone.store.read(lambda tx: tx.cases.get(case.id))).answers == {}
    assert not any("YILMAZ" in one.text for one in phone.messages.values())


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.HANDED_OVER])
async def test_no_erasure_is_claimed_for_a_case_that_the_law_keeps(
    phone: Phone, status: Status
) -> None:
    case = await stand(phone, status)
    await phone.types("/mydata")
    await phone.taps("erase_ask")
    shown = await phone.taps("erase")

    assert "Proof of erasure" not in shown.text
    assert (await phone.store.read(lambda tx: tx.cases.get(case.id))).answers == case.answers


async def test_case_is_found_on_another_telephone_and_leaves_the_old_one(
    phone: Phone, phones: Callable[..., Phone]
) -> None:
    await to_ready(phone)
    case = await phone.case()
    await phone.types("/mydata")
    shown = await phone.taps("my_code")
    code = shown.text.split("code: ")[1][:8]
    other = phones(chat=78)
    await other.types("/start")
    await other.taps("lang", "kk")
    await other.taps("find_mine")
    await other.types(case.reference.lower())
    await other.types("u12345678")
    shown = await other.types(code)

    assert case.reference in shown.text
    assert (await other.case()).language == "kk"
    old = await phone.types("/status")
    assert case.reference not in old.text
    await phone.types("/menu")
    assert not phone.last.offers("summary")


async def test_wrong_code_names_no_part_counts_the_tries_and_then_waits(
    phone: Phone, phones: Callable[..., Phone]
) -> None:
    await to_ready(phone)
    reference = (await phone.case()).reference
    other = phones(chat=78)
    await other.types("/start")
    await other.taps("lang", "en")
    await other.taps("find_mine")
    for left in (4, 3, 2, 1):
        for text in (reference, "U12345678", "00000001"):
            shown = await other.types(text)
        assert f"Tries left: {left}" in shown.text
    for text in (reference, "U12345678", "00000001"):
        shown = await other.types(text)

    assert "wait an hour" in shown.text
    assert (await other.conversation()).current_case is None


async def test_what_was_typed_to_find_a_case_leaves_the_chat_too(
    phone: Phone, phones: Callable[..., Phone]
) -> None:
    await phone.types("/start")
    await phone.taps("lang", "en")
    await phone.taps("find_mine")
    await phone.types("00-2C-P64AK-4")
    await phone.types("U12345678")
    typed = max(phone.mine)
    due = await phone.store.read(
        lambda tx: tx.deletions.due(phone.clock.now() + timedelta(hours=25), 50)
    )

    assert typed in {one.message_id for one in due}


async def test_document_number_is_shown_by_its_last_signs_until_asked_in_full(
    phone: Phone,
) -> None:
    await to_summary(phone)
    await phone.types("/mydata")
    shown = await phone.taps("data_see")
    assert "U12345678" not in shown.text and "678" in shown.text
    shown = await phone.taps("data_see", "full")
    assert "U12345678" in shown.text


async def test_link_to_the_form_opens_once_and_names_nobody(phone: Phone) -> None:
    await to_ready(phone)
    shown = await phone.taps("link", "form_pdf")
    address = next(data for _, data in shown.buttons if data.startswith("https://"))
    token = address.rsplit("/", 1)[1]
    case = await phone.case()

    assert case.reference not in address
    now = phone.clock.now()
    link = await phone.store.write(lambda tx: tx.links.take(token, now=now))
    assert link and (link.kind, link.case) == ("form_pdf", case.id)
    assert await phone.store.write(lambda tx: tx.links.take(token, now=now)) is None


async def test_link_lapses_after_half_an_hour(phone: Phone) -> None:
    await to_ready(phone)
    shown = await phone.taps("link", "checklist_pdf")
    token = next(d for _, d in shown.buttons if d.startswith("https://")).rsplit("/", 1)[1]
    later = phone.clock.move(minutes=31)

    assert await phone.store.write(lambda tx: tx.links.take(token, now=later)) is None
