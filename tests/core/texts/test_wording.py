"""The words of the papers: Russian for the order's forms, two languages for the applicant."""

from datetime import date

import pytest

from core.adapters.reference import load_missions
from core.domain.form import DOCUMENT_KINDS, PURPOSES, SEXES
from core.domain.papers import Checklist, Line, Verdict
from core.texts.catalogue import KNOWN_LOCALES, Catalogue
from core.texts.wording import PRINTED, CatalogueWording

WORDING = CatalogueWording(Catalogue(), load_missions())


@pytest.mark.parametrize("code", DOCUMENT_KINDS)
def test_every_kind_of_document_has_a_russian_name(code: str) -> None:
    assert WORDING.document_kind_ru(code) not in ("", code)


@pytest.mark.parametrize("code", SEXES)
def test_every_sex_has_a_russian_word(code: str) -> None:
    assert WORDING.sex_ru(code) not in ("", code)


@pytest.mark.parametrize("code", [code for code in PURPOSES if code != "other"])
def test_every_listed_purpose_stands_after_its_preposition(code: str) -> None:
    assert WORDING.purpose_ru(code, "own words") not in ("", code, "own words")


def test_own_words_of_the_purpose_stay_as_they_are() -> None:
    assert WORDING.purpose_ru("other", "участия в конкурсе") == "участия в конкурсе"


def test_an_empty_code_is_an_empty_line() -> None:
    assert (WORDING.country_ru(""), WORDING.sex_ru(""), WORDING.document_kind_ru("")) == (
        "",
        "",
        "",
    )


@pytest.mark.parametrize("code", ["SE", "AF", "XK", "XXA", "XXB", "UNO"])
def test_states_and_codes_only_passports_know_have_russian_words(code: str) -> None:
    assert WORDING.country_ru(code) not in ("", code)


@pytest.mark.parametrize("language", KNOWN_LOCALES)
@pytest.mark.parametrize("key", sorted(PRINTED))
def test_every_printed_word_is_there_in_both_languages(key: str, language: str) -> None:
    both = WORDING.both(key, language, number="6")

    assert both.own
    assert both.russian


def test_a_mission_and_a_date_are_said_in_the_readers_language() -> None:
    assert WORDING.mission_name(23, "ru") != WORDING.mission_name(23, "en")
    assert WORDING.date(date(2024, 9, 17), "en") == "17 September 2024"


def test_a_line_without_a_paragraph_names_none() -> None:
    facts = {"mission": 57, "requirement": "x", "author": "y", "notice_date": date(2024, 5, 1)}
    checklist = Checklist((Line("line.mission_extra", Verdict.BRING, "", facts),))

    assert [line.paragraph.own for line in WORDING.checklist_lines(checklist, "en")] == [""]
