from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.dates import PartialDate

full = st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(PartialDate.of)
partial = st.builds(
    lambda day, known: PartialDate(*(day.year, day.month, day.day)[:known]), full, st.integers(1, 3)
)


@given(partial)
def test_an_encoded_date_comes_back(day):
    assert PartialDate.decode(day.encode()) == day


@given(partial)
def test_a_date_lies_between_its_first_and_its_last_day(day):
    assert day.earliest() <= day.latest()
    assert (day.earliest() == day.latest()) == day.is_complete


@given(partial, partial)
def test_any_two_dates_stand_in_one_order(one, other):
    assert (one < other) + (other < one) + (one == other) == 1


@pytest.mark.parametrize(
    ("day", "printed"),
    [("1974-08-12", "12.08.1974"), ("1974-08", "08.1974"), ("1974", "1974")],
)
def test_a_date_is_printed_as_in_the_document(day, printed):
    assert PartialDate.decode(day).as_printed() == printed


@pytest.mark.parametrize(
    "text", ["1974-8-12", "74", "1974-13", "1974-02-30", "", "1974-08-12 ", "١٩٧٤"]
)
def test_what_is_no_encoded_date_is_refused(text):
    with pytest.raises(ValueError):
        PartialDate.decode(text)


def test_a_day_without_its_month_is_no_date():
    with pytest.raises(ValueError):
        PartialDate(1974, None, 12)


def test_dates_are_compared_part_by_part():
    one = PartialDate(1974, 8, 12)

    assert one.differing_parts(PartialDate(1974, 9, 12)) == ("month",)
    assert one.differing_parts(PartialDate(1974, 8)) == ("day",)
    assert one.differing_parts(one) == ()


def test_february_ends_when_it_ends():
    assert PartialDate(2024, 2).latest() == date(2024, 2, 29)
    assert PartialDate(2023).latest() == date(2023, 12, 31)
