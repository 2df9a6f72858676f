"""The form of annex 1 in the chat: asked, taken, refused, gone back to, changed (C6, L1-L3, L8)."""

from collections.abc import Callable
from datetime import date
from itertools import cycle

import pytest

from core.domain.case import Source
from core.domain.lifecycle import Status
from core.texts.catalogue import KNOWN_LOCALES
from tests.bot.phone import Phone, Shown
from tests.bot.walks import (
    BY_FIELD,
    field_by_field,
    take,
    to_form,
    to_names,
    to_ready,
    to_summary,
    zone,
)

CONSENT_TO_SUMMARY = 20
"""U4: so many messages and taps at most, from consent to summary, for a readable passport."""


@pytest.mark.parametrize("language", KNOWN_LOCALES)
async def test_readable_passport_leads_to_ready_in_every_language(
    phone: Phone, language: str
) -> None:
    card = await to_ready(phone, language)
    case = await phone.case()

    assert card.text.startswith(phone.kit.catalogue.words(language).say("card.ready"))
    assert case.status is Status.READY
    assert case.language == language
    assert case.value("surname_latin") == "YILMAZ"
    assert case.answers["document_number"].source is Source.MRZ


async def test_readable_passport_needs_at_most_twenty_acts_from_consent_to_summary(
    phone: Phone,
) -> None:
    await to_form(phone)
    before = phone.sent
    phone.sent = 0
    await phone.types(zone())
    await phone.taps("passport_yes")
    await phone.taps("mission")
    await phone.types("15.05.2021")
    await phone.taps("spelling_yes")
    await phone.taps("set")
    await phone.types("ANKARA")
    await phone.taps("set", "birth_region=")
    await phone.taps("set", "purpose=bank")
    await phone.taps("set", "nationality=")
    shown = await phone.taps("set")

    assert before > 0
    assert shown.offers("looks_right")
    assert phone.sent + 2 <= CONSENT_TO_SUMMARY  # both consents are two taps more


@pytest.mark.parametrize("language", KNOWN_LOCALES)
async def test_form_can_be_filled_in_question_by_question(phone: Phone, language: str) -> None:
    shown = await field_by_field(phone, language)
    case = await phone.case()

    assert shown.offers("looks_right")
    assert case.value("birth_date") == "1990-03-12"
    assert case.value("citizenship") == "TR"
    assert case.value("document_issued") == "2021-05-15"
    assert case.answers["surname_latin"].source is Source.DECLARED


WRONG = (
    (0, "Atlantis", "err.country_unknown"),
    (0, "USSR", None),
    (0, "Kazakhstan", "err.kz_citizen"),
    (1, "yes", "err.choose_button"),
    (3, "a passport", "err.choose_button"),
    (5, "number?", None),
    (6, "yesterday", "err.date_not_date"),
    (6, "31.02.2021", None),
    (6, "15.05.2039", None),
    (8, "ЙЫЛМАЗ", None),
    (8, "YILMAZ1", None),
    (8, "YILМAZ", None),
    (9, "张伟", None),
    (11, "12.03.2039", None),
    (11, "1365", None),
    (13, "北京", None),
    (13, "061211600012", "err.iin_given"),
    (17, "nowhere", "err.country_unknown"),
)


@pytest.mark.parametrize("language", KNOWN_LOCALES)
async def test_wrong_answer_gets_a_reason_and_the_question_stays_with_its_buttons(
    phone: Phone, language: str
) -> None:
    words = phone.kit.catalogue.words(language)
    before = await field_by_field(phone, language, upto=0)
    for at, step in enumerate(BY_FIELD):
        saved = (await phone.case()).answers
        for text, key in [(text, key) for where, text, key in WRONG if where == at]:
            shown = await phone.types(text)

            assert shown.text.endswith(before.text.split("\n\n")[-1]), text
            assert shown.text != before.text
            assert labels(before) <= labels(shown), text
            assert (await phone.case()).answers == saved, text
            assert key is None or words.say(key) in shown.text, text
        before = await take(phone, step)


def labels(shown: Shown) -> set[str]:
    return {label for label, _ in shown.buttons}


async def test_third_wrong_answer_brings_the_help_of_the_question(phone: Phone) -> None:
    await field_by_field(phone, upto=6)
    for _ in range(3):
        shown = await phone.types("yesterday")

    assert phone.kit.catalogue.words("en").say("help.dates") in shown.text


async def test_date_that_can_be_read_two_ways_is_asked_back_with_both(phone: Phone) -> None:
    await field_by_field(phone, upto=6)
    shown = await phone.types("03/04/2021")

    assert shown.offers("set", "document_issued=2021-04-03")
    await phone.taps("set", "document_issued=2021-03-04")
    assert (await phone.case()).value("document_issued") == "2021-03-04"


async def test_misspelt_country_is_asked_back_and_taken_with_a_tap(phone: Phone) -> None:
    await field_by_field(phone, upto=0)
    shown = await phone.types("Turkiy")

    assert "citizenship" not in (await phone.case()).answers
    assert shown.offers("set", "citizenship=TR")
    await phone.taps("set", "citizenship=TR")
    assert (await phone.case()).value("citizenship") == "TR"


async def test_days_that_contradict_offer_the_other_one_to_be_mended(phone: Phone) -> None:
    await field_by_field(phone, upto=6)
    await phone.types("15.05.2021")
    shown = await phone.types("14.05.2020")

    assert shown.offers("fix", "document_issued")
    await phone.taps("fix", "document_issued")
    await phone.types("15.05.2011")
    shown = await phone.types("14.05.2021")

    case = await phone.case()
    assert (case.value("document_issued"), case.value("document_expires")) == (
        "2011-05-15",
        "2021-05-14",
    )


async def test_expired_document_is_said_at_the_question_and_keeps_from_ready(
    phone: Phone,
) -> None:
    await to_form(phone)
    shown = await phone.types(zone(expires=date(2023, 5, 14)))
    shown = await phone.taps("passport_yes")
    assert "expired on 14 May 2023" in shown.text
    await phone.taps("mission")
    await phone.types("15.05.2013")
    await phone.taps("spelling_yes")
    for step in BY_FIELD[12:]:
        await take(phone, step)

    shown = await phone.taps("looks_right")

    assert phone.kit.catalogue.words("en").say("problem.expired") in shown.text
    assert (await phone.case()).status is Status.DRAFT


async def test_birth_date_may_lack_day_or_day_and_month(phone: Phone) -> None:
    await field_by_field(phone, upto=11)
    await phone.types("1990")
    assert (await phone.case()).value("birth_date") == "1990"
    await phone.taps("back")
    await phone.types("March 1990")
    assert (await phone.case()).value("birth_date") == "1990-03"


async def test_person_with_one_name_only_leaves_the_other_line_empty(phone: Phone) -> None:
    await field_by_field(phone, upto=9)
    shown = await phone.taps("set", "given_latin=")
    assert shown.offers("spelling_yes")
    await phone.taps("spelling_yes")
    for step in BY_FIELD[11:]:
        await take(phone, step)
    case = await phone.case()

    assert case.value("surname_cyrillic")
    assert case.answers["given_cyrillic"].value == ""
    assert phone.kit.catalogue.words("en").say("problem.one_name") in phone.last.text


async def test_mrz_with_one_name_goes_the_whole_way(phone: Phone) -> None:
    shown = await to_summary(phone, surname="SPECIMEN", given="")

    assert shown.offers("looks_right")
    assert (await phone.case()).answers["given_latin"].value == ""


async def test_other_spelling_is_taken_from_the_list(phone: Phone) -> None:
    await to_names(phone)
    shown = await phone.taps("spellings")
    label, data = shown.buttons[-2]
    await phone.presses(data)
    await phone.taps("spelling_yes")
    case = await phone.case()

    assert label in (case.value("surname_cyrillic"), case.value("given_cyrillic"))


async def test_own_spelling_in_cyrillic_is_typed_and_marked_as_the_persons_own(
    phone: Phone,
) -> None:
    await to_names(phone)
    await phone.taps("alone", "surname_cyrillic")
    shown = await phone.types("Йилмаз")
    assert "ЙИЛМАЗ" in shown.text
    await phone.taps("spelling_yes")
    case = await phone.case()

    assert case.value("surname_cyrillic") == "ЙИЛМАЗ"
    assert case.answers["surname_cyrillic"].source is Source.DECLARED
    assert case.answers["given_cyrillic"].source is Source.SUGGESTED


async def test_cyrillic_spelling_can_be_left_to_the_consul(phone: Phone) -> None:
    await to_names(phone)
    await phone.taps("alone", "surname_cyrillic")
    await phone.taps("set", "surname_cyrillic=")
    await phone.taps("alone", "given_cyrillic")
    await phone.taps("set", "given_cyrillic=")
    case = await phone.case()

    assert case.answers["surname_cyrillic"].value == ""
    assert phone.last.offers("set", "birth_country=TR")


async def test_back_from_a_spelling_typed_alone_leads_to_the_card(phone: Phone) -> None:
    await to_names(phone)
    await phone.taps("alone", "given_cyrillic")
    shown = await phone.taps("back")

    assert shown.offers("spelling_yes")


@pytest.mark.parametrize(
    ("typed", "latin", "cyrillic"),
    [("Иванович", "IVANOVICH", "ИВАНОВИЧ"), ("IVANOVICH", "IVANOVICH", "ИВАНОВИЧ")],
)
async def test_patronymic_is_taken_in_either_alphabet(
    phone: Phone, typed: str, latin: str, cyrillic: str
) -> None:
    await to_names(phone, state="RUS", surname="SPECIMENOV", given="ALEKSEI")
    await phone.taps("spelling_yes")
    await phone.types(typed)
    case = await phone.case()

    assert case.value("patronymic_latin") == latin
    assert case.value("patronymic_cyrillic") == cyrillic


async def test_patronymic_can_be_answered_anew_in_cyrillic_after_going_back(phone: Phone) -> None:
    await to_names(phone, state="RUS", surname="SPECIMENOV", given="ALEKSEI")
    await phone.taps("spelling_yes")
    await phone.types("IVANOVICH")
    await phone.taps("back")  # to the day of birth, which the passport's lines gave
    await phone.taps("back")
    await phone.types("Петрович")

    assert (await phone.case()).value("patronymic_cyrillic") == "ПЕТРОВИЧ"


async def test_patronymic_added_from_the_card_keeps_the_order_of_the_questions(
    phone: Phone,
) -> None:
    await to_names(phone)
    await phone.taps("add_patronymic")
    await phone.types("IVANOVICH")
    shown = phone.last
    while not shown.offers("spelling_yes"):
        shown = await phone.types("Иванович")
    await phone.taps("spelling_yes")
    shown = await phone.taps("back")

    assert (await phone.case()).value("patronymic_latin") == "IVANOVICH"
    assert not shown.offers("looks_right")
    assert not shown.offers("apply")


async def test_other_letters_ask_each_datum_then_translation_then_its_country(
    phone: Phone,
) -> None:
    await to_form(phone)
    await phone.types(zone(state="CHN", surname="ZHANG", given="WEI", number="E12345678"))
    await phone.taps("passport_yes")
    await phone.taps("mission")
    await phone.types("15.05.2021")
    await phone.taps("letters", "some_other")
    await phone.taps("set", "script_surname=latin")
    await phone.taps("set", "script_given=latin")
    await phone.taps("set", "script_birth_place=other")
    await phone.taps("set", "translation=notary_abroad")
    shown = await phone.types("China")
    case = await phone.case()

    assert case.value("translation_state") == "CN"
    assert shown.offers("spelling_yes")


async def test_new_passport_lines_drop_the_spelling_and_letters_of_the_old_names(
    phone: Phone,
) -> None:
    await to_names(phone, state="CHN", surname="ZHANG", given="WEI", number="E12345678")
    await phone.taps("letters", "all")
    await phone.taps("spelling_yes")
    before = await phone.case()
    assert before.value("surname_cyrillic") and before.value("scripts")
    while not phone.last.offers("by_field"):
        await phone.taps("back")
    await phone.types(zone())
    await phone.taps("passport_yes")
    after = await phone.case()

    assert after.value("surname_latin") == "YILMAZ"
    assert "surname_cyrillic" not in after.answers
    assert "scripts" not in after.answers


async def test_back_shows_what_stands_there_and_lets_it_be_kept(phone: Phone) -> None:
    await field_by_field(phone, upto=8)
    shown = await phone.taps("back")
    assert "14 May 2031" in shown.text
    shown = await phone.taps("continue")

    assert (await phone.case()).value("document_expires") == "2031-05-14"
    assert shown.offers("set", "surname_latin=")


async def test_back_leads_to_the_question_before_and_its_answer_can_be_kept(phone: Phone) -> None:
    await field_by_field(phone, upto=1)
    for step in BY_FIELD[1:]:
        answers = (await phone.case()).answers
        shown = await phone.taps("back")
        assert not shown.offers("apply"), "Back fell out of the form"
        assert shown.offers("continue"), shown.text
        await phone.taps("continue")

        assert (await phone.case()).answers == answers
        await take(phone, step)


async def test_region_district_and_address_are_asked_one_after_the_other(phone: Phone) -> None:
    await field_by_field(phone, upto=14)
    await phone.taps("add_region")
    shown = await phone.taps("back")
    assert shown.offers("add_region")
    await phone.taps("add_region")
    await phone.types("Bavaria")
    await phone.types("Specimen district")
    await phone.types("5 Garden Street")
    case = await phone.case()

    assert case.value("birth_region") == "Bavaria"
    assert case.value("birth_district") == "Specimen district"
    assert case.value("birth_address") == "5 Garden Street"


async def test_own_purpose_is_asked_in_words_only_for_other(phone: Phone) -> None:
    await field_by_field(phone, upto=15)
    await phone.taps("set", "purpose=other")
    await phone.types("to open a bank account")
    assert (await phone.case()).value("purpose_text") == "to open a bank account"
    await phone.taps("back")
    await phone.taps("back")
    await phone.taps("set", "purpose=study")

    assert "purpose_text" not in (await phone.case()).answers


EDITS = {
    "birth_place": "IZMIR",
    "document_number": "U87654321",
    "birth_district": "Specimen district",
    "nationality": "Specimen",
    "surname_latin": "DEMIR",
}


@pytest.mark.parametrize(("field", "text"), EDITS.items())
async def test_edit_from_the_summary_changes_that_answer_and_comes_back(
    phone: Phone, field: str, text: str
) -> None:
    await to_summary(phone)
    before = await phone.case()
    await phone.taps("edit_choose")
    await phone.taps("edit", field)
    shown = await phone.types(text)
    if shown.offers("spelling_yes"):  # another surname wants another spelling
        shown = await phone.taps("spelling_yes")
    after = await phone.case()

    assert shown.offers("looks_right")
    assert after.value(field) == text
    assert {k for k in after.answers if after.value(k) != before.value(k)} <= {
        field,
        field.replace("latin", "cyrillic"),
    }


async def test_edit_left_by_back_changes_nothing(phone: Phone) -> None:
    await to_summary(phone)
    before = await phone.case()
    await phone.taps("edit_choose")
    await phone.taps("edit", "birth_place")
    shown = await phone.taps("back")

    assert shown.offers("looks_right")
    assert (await phone.case()).answers == before.answers


async def test_edit_that_makes_another_answer_necessary_asks_it_and_reopens_the_draft(
    phone: Phone,
) -> None:
    await to_ready(phone)
    await phone.taps("summary")
    await phone.taps("edit_choose")
    await phone.taps("edit", "purpose")
    shown = await phone.taps("set", "purpose=other")

    assert (await phone.case()).status is Status.DRAFT
    assert phone.kit.catalogue.words("en").say("q.purpose_other") in shown.text
    shown = await phone.types("to open a bank account")
    assert shown.offers("looks_right")
    await phone.taps("looks_right")
    assert (await phone.case()).status is Status.READY


async def test_edit_to_an_expired_document_reopens_a_ready_form(phone: Phone) -> None:
    await to_ready(phone)
    await phone.taps("summary")
    await phone.taps("edit_choose")
    await phone.taps("edit", "document_expires")
    await phone.types("14.05.2023")

    assert (await phone.case()).status is Status.DRAFT


async def test_language_is_switched_at_any_question_with_nothing_lost(phone: Phone) -> None:
    before = await field_by_field(phone, upto=0)
    for step, language in zip(BY_FIELD, cycle(("kk", "ru", "en")), strict=False):
        answers = (await phone.case()).answers
        await phone.types("/language")
        shown = await phone.taps("lang", language)

        assert (await phone.case()).answers == answers
        assert (await phone.case()).language == language
        assert actions(shown) == actions(before)
        assert shown.text.startswith(phone.kit.catalogue.words(language).say("lang.changed"))
        before = await take(phone, step)


def actions(shown: Shown) -> set[str]:
    return {data.split(".", 3)[3] for _, data in shown.buttons}


async def test_form_goes_on_after_a_restart_and_weeks_later(
    phone: Phone, phones: Callable[..., Phone]
) -> None:
    await field_by_field(phone, upto=7)
    phone.clock.move(days=40)
    phone.restart()
    await phone.types("/start")
    await phone.taps("continue")
    await phone.types("14.05.2031")

    assert (await phone.case()).value("document_expires") == "2031-05-14"


async def test_mission_is_found_by_name_and_can_be_changed_from_the_summary(phone: Phone) -> None:
    await to_summary(phone)
    await phone.taps("edit_choose")
    await phone.taps("edit", "mission")
    shown = await phone.types("Berlin")
    if not shown.offers("looks_right"):
        shown = await phone.taps("mission")
    case = await phone.case()

    assert shown.offers("looks_right")
    assert phone.kit.rules.missions.by_number(case.mission).country == "DE"


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Astana", "mission.in_kazakhstan"),
        ("Kazakhstan", "mission.in_kazakhstan"),
        ("xyzzyx", "mission.not_found"),
    ],
)
async def test_place_without_a_mission_is_told_and_the_question_stays(
    phone: Phone, typed: str, key: str
) -> None:
    await field_by_field(phone, upto=2)
    shown = await phone.types(typed)

    assert phone.kit.catalogue.words("en").say(key) in shown.text
    assert shown.offers("countries")


async def test_country_without_a_mission_is_named(phone: Phone) -> None:
    await field_by_field(phone, upto=2)
    shown = await phone.types("Iceland")

    assert "Country: Iceland" in shown.text


async def test_mission_is_chosen_from_the_list_of_countries(phone: Phone) -> None:
    await field_by_field(phone, upto=2)
    shown = await phone.taps("countries")
    while not shown.offers("in_country", "DE"):
        shown = await phone.taps("countries", _next_page(shown))
    shown = await phone.taps("in_country", "DE")
    await phone.taps("mission")

    number = (await phone.case()).mission
    assert phone.kit.rules.missions.by_number(number).country == "DE"


def _next_page(shown: Shown) -> str:
    pages = [data.rsplit(".", 1)[1] for _, data in shown.buttons if ".countries." in data]
    return max(pages, key=int)


async def test_person_without_citizenship_is_taken_and_marked_for_the_consul(phone: Phone) -> None:
    await to_form(phone)
    await phone.taps("by_field")
    await phone.taps("set", "citizenship=XXA")
    await phone.taps("set", "sex=X")
    shown = await phone.types("Berlin")
    await (phone.taps("mission") if shown.offers("mission") else phone.taps("help"))

    assert (await phone.case()).value("citizenship") == "XXA"
    assert (await phone.case()).mission is not None


async def test_another_document_is_asked_at_once_and_back_leads_to_the_passport(
    phone: Phone,
) -> None:
    await to_form(phone)
    shown = await phone.taps("other_document")
    assert shown.offers("set", "document_kind=identity_card")
    shown = await phone.taps("back")
    assert shown.offers("other_document")


async def test_unreadable_lines_name_the_part_and_offer_three_ways_on(phone: Phone) -> None:
    await to_form(phone)
    broken = zone().replace("U12345678", "U12345679")
    shown = await phone.types("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<")

    assert shown.offers("passport_type") and shown.offers("by_field")
    assert shown.offers("passport_show")
    assert "ERIKSSON" not in shown.text
    shown = await phone.types(broken)
    assert "Number of document" in shown.text


async def test_line_of_the_passport_that_is_wrong_is_asked_and_the_rest_kept(phone: Phone) -> None:
    await to_form(phone)
    await phone.types(zone())
    await phone.taps("passport_fix")
    await phone.taps("passport_wrong", "document_number")
    case = await phone.case()

    assert "document_number" not in case.answers
    assert case.value("surname_latin") == "YILMAZ"


async def test_passport_of_kazakhstan_is_told_that_this_service_is_for_foreigners(
    phone: Phone,
) -> None:
    await to_form(phone)
    shown = await phone.types(zone(state="KAZ"))

    assert phone.kit.catalogue.words("en").say("err.kz_citizen") in shown.text
    assert "citizenship" not in (await phone.case()).answers
