from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.answer_errors import AnswerError, EmptyAnswer
from core.domain.date_answers import read_date
from core.domain.date_errors import (
    DateAmbiguous,
    DateImpossible,
    DateNotDate,
    DateOtherCalendar,
    DateTwoDigits,
)
from core.domain.dates import PartialDate

TODAY = date(2024, 9, 17)
DAY = PartialDate(1974, 8, 12)


def reading(text, **options):
    return read_date(text, today=TODAY, **options)


@pytest.mark.parametrize(
    "text",
    [
        "12 August 1974",
        "August 12, 1974",
        "12th of August, 1974",
        "12 AUG 1974",
        "12 AUG/AOÛT 1974",
        "12-Aug-1974",
        "12 августа 1974 г.",
        "12 Августа 1974 года",
        "1974 жылғы 12 тамыз",
        "12 тамыз 1974 ж.",
        "12 Ağustos 1974",
        "12. August 1974",
        "le 12 août 1974",
        "12 de agosto de 1974",
        "1974 yil 12 avgust",
        "١٢ أغسطس ١٩٧٤",
        "۱۲ اوت ۱۹۷۴",
        "1974年8月12日",
        "1974년 8월 12일",
        "12.08.1974",
        "12.8.1974",
        "1974-08-12",
        "1974/08/12",
        "1974.08.12",
        "１２．０８．１９７４",
        "19740812",
        "\u200f12 August 1974\u200e",
    ],
)
def test_one_day_is_written_in_many_ways(text):
    assert reading(text) == DAY


@pytest.mark.parametrize(
    "text", ["25/12/1990", "12/25/1990", "25-12-1990", "25 12 1990", "25121990"]
)
def test_a_number_above_twelve_is_the_day(text):
    assert reading(text) == PartialDate(1990, 12, 25)


@pytest.mark.parametrize("text", ["03/04/2019", "03-04-2019", "3 4 2019", "۰۳/۰۴/۲۰۱۹"])
def test_two_orders_are_asked_back(text):
    with pytest.raises(DateAmbiguous) as error:
        reading(text)

    assert error.value.first == PartialDate(2019, 4, 3)
    assert error.value.second == PartialDate(2019, 3, 4)


def test_full_stops_mean_the_day_stands_first():
    assert reading("03.04.2019") == PartialDate(2019, 4, 3)


def test_equal_day_and_month_are_in_no_doubt():
    assert reading("08/08/1974") == PartialDate(1974, 8, 8)


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("12 Aug 74", ("1974-08-12", "2074-08-12")),
        ("12.08.74", ("1974-08-12", "2074-08-12")),
        ("25/12/90", ("1990-12-25", "2090-12-25")),
        ("01/02/03", ()),
    ],
)
def test_a_year_of_two_digits_is_asked_back(text, choices):
    with pytest.raises(DateTwoDigits) as error:
        reading(text)

    assert tuple(day.encode() for day in error.value.choices) == choices


@pytest.mark.parametrize(
    ("text", "calendar"),
    [
        ("12.05.1365", "persian"),
        ("12 Mordad 1353", "persian"),
        ("01.09.1446", "islamic"),
        ("5 رمضان 1400", "islamic"),
        ("12.08.2517", "buddhist"),
        ("12/08/2567", "buddhist"),
        ("113.08.12", "roc"),
        ("民國63年8月12日", "roc"),
        ("令和5年8月12日", "japanese"),
    ],
)
def test_another_calendar_is_asked_back_and_never_converted(text, calendar):
    with pytest.raises(DateOtherCalendar) as error:
        reading(text)

    assert error.value.calendar == calendar


@pytest.mark.parametrize(
    "text", ["31.02.1974", "30 February 1974", "1974-13-01", "29.02.2023", "32.01.1974"]
)
def test_a_day_that_is_in_no_calendar_is_said_so(text):
    with pytest.raises(DateImpossible):
        reading(text)


@pytest.mark.parametrize(
    "text",
    [
        "yesterday",
        "12 foo 1974",
        "August",
        "12 August",
        "12.08.19745",
        "1 2 3 1974",
        "12 May June 1974",
        "1974",
    ],
)
def test_what_is_no_whole_date_is_asked_anew(text):
    with pytest.raises(DateNotDate):
        reading(text)


@pytest.mark.parametrize("text", ["", " ", "...", "\u200b"])
def test_no_letters_and_no_digits_are_no_answer(text):
    with pytest.raises(EmptyAnswer):
        reading(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1974", "1974"),
        ("1974 ж.", "1974"),
        ("08.1974", "1974-08"),
        ("08/1974", "1974-08"),
        ("1974-08", "1974-08"),
        ("August 1974", "1974-08"),
        ("xx.08.1974", "1974-08"),
        ("00.00.1974", "1974"),
        ("12.08.1974", "1974-08-12"),
    ],
)
def test_a_birth_date_may_lack_day_or_day_and_month(text, day):
    assert reading(text, partial_allowed=True).encode() == day


@given(st.dates(date(1900, 1, 1), date(2050, 1, 1)))
def test_a_printed_date_comes_back(day):
    partial = PartialDate.of(day)

    assert reading(partial.as_printed()) == reading(partial.encode()) == partial
    assert reading(f"{day.day} {day:%B} {day.year}") == partial


@given(st.text(max_size=70) | st.text("0123456789./- августAug年月", max_size=20), st.booleans())
def test_no_text_is_more_than_a_date_or_a_reason(text, partial_allowed):
    try:
        assert reading(text, partial_allowed=partial_allowed).year
    except AnswerError as error:
        assert error.code.startswith("err.")
