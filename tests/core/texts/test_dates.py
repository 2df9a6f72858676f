"""Dates in words, in each language, with the parts that are known."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.dates import PartialDate
from core.texts.catalogue import KNOWN_LOCALES
from core.texts.dates import say_date, say_weekday_date

A_DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en", "22 November 2026"),
        ("ru", "22 ноября 2026 года"),
        ("kk", "2026 жылғы 22 қараша"),
    ],
)
def test_a_date_is_said_with_the_month_as_a_word(locale: str, said: str):
    assert say_date(A_DAY, locale) == said


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en", "Sunday, 22 November 2026"),
        ("ru", "воскресенье, 22 ноября 2026 года"),
        ("kk", "2026 жылғы 22 қараша, жексенбі"),
    ],
)
def test_a_day_of_the_week_stands_where_the_language_puts_it(locale: str, said: str):
    assert say_weekday_date(A_DAY, locale) == said


@pytest.mark.parametrize(
    ("locale", "year", "month"),
    [
        ("en", "1974", "August 1974"),
        ("ru", "1974 год", "август 1974 года"),
        ("kk", "1974 жыл", "1974 жылғы тамыз"),
    ],
)
def test_a_birth_date_without_day_or_month_is_said_as_far_as_it_goes(
    locale: str, year: str, month: str
):
    assert say_date(PartialDate(1974), locale) == year
    assert say_date(PartialDate(1974, 8), locale) == month


def test_a_moment_is_not_said_as_a_date_because_it_needs_a_zone():
    with pytest.raises(TypeError):
        say_date(datetime(2026, 11, 22, 23, 30, tzinfo=UTC), "en")


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31)))
def test_every_date_is_said_with_its_day_and_its_year_and_no_other_digit(day: date):
    for locale in KNOWN_LOCALES:
        said = say_date(day, locale)
        numbers = sorted("".join(c if c.isdigit() else " " for c in said).split())

        assert numbers == sorted([str(day.day), str(day.year)])
