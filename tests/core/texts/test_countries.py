"""Countries said, recognised and printed."""

import pytest

from core.domain.answers import read_country
from core.texts.catalogue import KNOWN_LOCALES
from core.texts.countries import (
    TYPED_IN,
    country_codes,
    country_name,
    country_names,
    russian_country,
)
from core.texts.words import Words


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Egypt", "EG"),
        ("египет", "EG"),
        ("Мысыр", "EG"),
        ("埃及", "EG"),
        ("Mısır", "EG"),
        ("مصر", "EG"),
        ("Misr", "EG"),
        ("Ägypten", "EG"),
        ("Égypte", "EG"),
        ("이집트", "EG"),
        ("ТУРЦИЯ", "TR"),
        ("Türkiye", "TR"),
        ("turkiye", "TR"),
        ("Turkey", "TR"),
        ("США", "US"),
        ("АҚШ", "US"),
        ("Кот-д’Ивуар", "CI"),
        ("cote d'ivoire", "CI"),
        ("Kosovo", "XK"),
        ("Korea", "KR"),
    ],
)
def test_a_country_is_recognised_as_people_type_it(typed: str, code: str):
    assert read_country(typed, country_names()) == code


@pytest.mark.parametrize("language", TYPED_IN)
def test_every_country_is_recognised_by_its_name_in_every_language_of_the_release(language: str):
    unknown = [
        code
        for code in sorted(country_codes())
        if read_country(country_name(code, language), country_names()) != code
    ]

    assert unknown == []


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_every_country_has_a_name_in_every_offered_language(locale: str):
    assert all(country_name(code, locale).strip() for code in country_codes())


def test_there_are_two_hundred_and_fifty_countries_and_territories():
    assert len(country_codes()) == 250
    assert country_codes().isdisjoint({"EU", "UN", "ZZ", "XA"})


def test_a_code_that_nobody_has_words_for_is_said_as_it_stands(english: Words):
    assert english.country("XBA") == "XBA"


@pytest.mark.parametrize("code", ["UTO", "XXA", "XXB", "XXC", "UNO"])
def test_a_code_of_a_travel_document_that_is_no_state_is_said_in_words(
    english: Words, russian: Words, kazakh: Words, code: str
):
    said = {words.country(code) for words in (english, russian, kazakh)}

    assert len(said) == 3


def test_the_form_prints_a_full_russian_name_where_the_short_one_is_no_name():
    assert russian_country("US") == "Соединенные Штаты Америки"
    assert russian_country("CD") == "Демократическая Республика Конго"
    assert russian_country("TR") == "Турция"


def test_no_russian_name_on_the_form_is_abbreviated():
    assert [c for c in country_codes() if "о-в" in russian_country(c)] == []
