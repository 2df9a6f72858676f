from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.mrz_dates import birth, expiry

TODAY = date(2024, 9, 17)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("240917", "2024-09-17"),
        ("240918", "1924-09-18"),
        ("2409<<", "2024-09"),
        ("2410<<", "1924-10"),
        ("25<<<<", "1925"),
        ("000229", "2000-02-29"),
    ],
)
def test_a_birth_is_in_the_latest_year_not_after_today(field, value):
    assert birth(field, TODAY).encode() == value


@pytest.mark.parametrize("field", ["650231", "651301", "65<<12", "<<0812", "A50812", "6508X2"])
def test_a_day_that_is_none_is_none(field):
    assert birth(field, TODAY) is None
    assert expiry(field, TODAY) is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("120415", "2012-04-15"),
        ("961210", "1996-12-10"),
        ("440101", "2044-01-01"),
        ("500101", "2050-01-01"),
    ],
)
def test_an_end_is_near_today_where_the_issue_is_unknown(field, value):
    assert expiry(field, TODAY).encode() == value


@given(st.dates(date(1980, 1, 1), date(2040, 1, 1)), st.integers(0, 20 * 365))
def test_an_end_within_twenty_years_of_the_issue_is_found(issued, days):
    ends = date.fromordinal(issued.toordinal() + days)

    assert expiry(f"{ends:%y%m%d}", TODAY, issued).earliest() == ends


@given(st.dates(date(1925, 1, 1), TODAY))
def test_nobody_of_less_than_a_century_is_misdated(born):
    assert birth(f"{born:%y%m%d}", TODAY).earliest() == born
