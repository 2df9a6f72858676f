"""The anonymous check in the chat (C3), the gates before consent, and the term (items 2 and 7)."""

from datetime import UTC, date, datetime

import pytest

from core.ports.settings import RecordedExtension
from core.texts.catalogue import KNOWN_LOCALES
from tests.bot.phone import Phone, Shown


async def begun(phone: Phone, language: str = "en") -> Shown:
    await phone.types("/start")
    await phone.taps("lang", language)
    await phone.taps("check")
    return await phone.taps("check_begin")


@pytest.mark.parametrize("language", KNOWN_LOCALES)
async def test_passport_in_latin_letters_needs_no_translation(phone: Phone, language: str) -> None:
    await begun(phone, language)
    await phone.types("Türkiye")
    await phone.taps("ck", "document=foreign_passport")
    await phone.types("14.05.2031")
    shown = await phone.taps("ck", "visit=unknown")

    words = phone.kit.catalogue.words(language)
    assert words.say("check.result_good") in shown.text
    assert words.say("line.no_translation_assumed") in shown.text
    assert shown.offers("link", "check_pdf") and shown.offers("check_begin")


async def test_chinese_passport_with_a_notary_in_china_wants_an_apostille(phone: Phone) -> None:
    await begun(phone)
    await phone.types("China")
    await phone.taps("ck", "document=foreign_passport")
    await phone.taps("ck", "scripts=some_other")
    await phone.taps("ck", "script_surname=latin")
    await phone.taps("ck", "script_given=latin")
    await phone.taps("ck", "script_patronymic=not_printed")
    await phone.taps("ck", "script_birth_place=other")
    await phone.taps("ck", "translation=notary_abroad")
    await phone.types("China")
    await phone.types("14 May 2031")
    shown = await phone.types("June 2027")

    assert "apostille" in shown.text.casefold()
    why = await phone.taps("check_why")
    assert phone.kit.catalogue.words("en").say("help.apostille") in why.text


async def test_passport_that_expires_before_the_visit_would_be_declined(phone: Phone) -> None:
    await begun(phone)
    await phone.types("Germany")
    await phone.taps("ck", "document=foreign_passport")
    await phone.types("14 May 2025")
    shown = await phone.types("June 2025")

    assert phone.kit.catalogue.words("en").say("check.result_bad") in shown.text


@pytest.mark.parametrize("language", KNOWN_LOCALES)
async def test_example_of_every_typed_question_of_the_check_is_an_answer(
    phone: Phone, language: str
) -> None:
    shown = await begun(phone, language)
    await phone.types(_example(phone, language, shown))
    await phone.taps("ck", "document=foreign_passport")
    while not shown.offers("ck", "expires=none"):
        shown = phone.last
        if shown.offers("ck", "scripts=all"):
            await phone.taps("ck", "scripts=all")
    await phone.types(_example(phone, language, phone.last))
    shown = await phone.types(_example(phone, language, phone.last))

    assert shown.offers("link", "check_pdf"), shown.text


def _example(phone: Phone, language: str, shown: Shown) -> str:
    mark = phone.kit.catalogue.words(language).say("word.example")
    return next(
        line.removeprefix(mark).strip() for line in shown.text.splitlines() if line.startswith(mark)
    )


async def test_doubtful_date_and_country_of_the_check_are_answered_with_a_tap(
    phone: Phone,
) -> None:
    await begun(phone)
    shown = await phone.types("Germny")
    assert shown.offers("ck", "citizenship=DE")
    await phone.taps("ck", "citizenship=DE")
    await phone.taps("ck", "document=foreign_passport")
    shown = await phone.types("03/04/2031")
    await phone.taps("ck", "expires=2031-04-03")

    assert phone.last.offers("ck", "visit=unknown")


@pytest.mark.parametrize("answer", ["had", "unsure"])
async def test_who_may_have_an_iin_is_told_where_to_look_and_may_go_on(
    phone: Phone, answer: str
) -> None:
    await phone.types("/start")
    await phone.taps("lang", "en")
    await phone.taps("apply")
    shown = await phone.taps("gate", answer)

    assert "12 digits" in shown.text
    shown = await phone.taps("pass_gate")
    assert shown.offers("consent_service_yes")


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (datetime(2024, 4, 1, 9, tzinfo=UTC), "13 April 2024"),
        (datetime(2025, 3, 1, 9, tzinfo=UTC), "31 December 2024"),
    ],
)
async def test_outside_the_term_nothing_begins_and_the_check_stays_open(
    phone: Phone, now: datetime, said: str
) -> None:
    phone.clock.at = now
    await phone.types("/start")
    await phone.taps("lang", "en")
    await phone.taps("apply")
    shown = await phone.taps("pass_gate")

    assert said in shown.text
    assert shown.offers("check") and not shown.offers("consent_service_yes")
    shown = await phone.presses("-.0.0.consent_again.")
    assert not shown.offers("consent_service_yes")


@pytest.mark.parametrize(("visit", "said"), [("30 December 2024", False), ("3 June 2027", True)])
async def test_visit_after_the_last_day_is_said_to_come_too_late(
    phone: Phone, visit: str, said: bool
) -> None:
    await begun(phone)
    await phone.types("Türkiye")
    await phone.taps("ck", "document=foreign_passport")
    await phone.types("14.05.2031")
    shown = await phone.types(visit)

    words = phone.kit.catalogue.words("en")
    late = words.say("term.ends_before_visit", last_day=date(2024, 12, 31))
    assert (late in shown.text) is said


async def test_recorded_extension_opens_the_term_and_is_named(phone: Phone) -> None:
    phone.clock.at = datetime(2025, 3, 1, 9, tzinfo=UTC)
    extension = RecordedExtension(
        edition="2024-03-19",
        order_number="77",
        order_date=date(2024, 12, 30),
        last_day=date(2025, 12, 31),
        demonstration=True,
        recorded_by="user:administrator",
        recorded_at=phone.clock.now(),
    )
    await phone.store.write(lambda tx: tx.extensions.add(extension))
    await phone.types("/start")
    await phone.taps("lang", "en")
    await phone.taps("apply")
    shown = await phone.taps("pass_gate")

    assert "No. 77" in shown.text and "31 December 2025" in shown.text
    assert shown.offers("consent_service_yes")


async def test_answers_of_the_check_are_erased_at_once_by_a_button(phone: Phone) -> None:
    await begun(phone)
    await phone.types("Sweden")
    await phone.taps("ck", "document=foreign_passport")
    await phone.taps("ck", "expires=none")
    await phone.taps("ck", "visit=unknown")
    shown = await phone.taps("check_erase")

    assert phone.kit.catalogue.words("en").say("check.erased") in shown.text
    assert "check" not in (await phone.conversation()).state
