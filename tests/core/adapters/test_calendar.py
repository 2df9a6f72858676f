"""Kazakhstan's working days: the library, mended by the own table."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adapters.calendar import KazakhCalendar
from core.adapters.reference import BrokenReference

CALENDAR = KazakhCalendar()


@pytest.mark.parametrize(
    "day",
    [
        "2024-05-04",  # Saturday worked for 8 May
        "2025-01-05",  # Sunday worked for 3 January
        "2026-08-31",  # no Constitution Day in August since 2026
        "2027-08-30",
        "2024-09-17",
        "2024-01-08",  # Christmas on a Sunday is not moved
        "2024-06-17",  # Kurban Ait on a Sunday is not moved
        "2025-05-08",  # looked for, not moved
    ],
)
def test_days_that_are_worked(day):
    assert CALENDAR.is_working(date.fromisoformat(day))


@pytest.mark.parametrize(
    "day",
    [
        "2024-05-08",
        "2025-01-03",
        "2027-03-15",  # Constitution Day since 2027
        "2024-03-25",  # Nauryz of Saturday the 23rd
        "2024-07-08",  # Capital Day of Saturday the 6th
        "2024-08-30",
        "2024-12-16",
        "2025-06-06",  # Kurban Ait
        "2026-05-27",  # Kurban Ait
        "2026-03-24",
        "2026-03-25",
        "2026-10-26",
        "2027-03-15",  # Constitution Day from 2027
        "2024-09-14",
        "2024-09-15",
    ],
)
def test_days_that_are_off(day):
    assert not CALENDAR.is_working(date.fromisoformat(day))


def test_the_years_up_to_2026_are_decreed_and_the_next_is_not():
    assert all(CALENDAR.is_decreed(year) for year in range(2000, 2027))
    assert not CALENDAR.is_decreed(2027)


def a_table(folder, days):
    content = {"source": "a test", "days": days, "decreed": []}
    (folder / "calendar.json").write_text(json.dumps(content))
    return KazakhCalendar(folder)


def test_the_own_table_wins_over_the_library(tmp_path):
    rows = [
        {"day": "2027-03-15", "working": True, "source": "a test"},
        {"day": "2027-03-16", "working": False, "source": "a test"},
    ]
    calendar = a_table(tmp_path, rows)

    assert calendar.is_working(date(2027, 3, 15))
    assert not calendar.is_working(date(2027, 3, 16))


@pytest.mark.parametrize(
    "rows",
    [
        [{"day": "2027-03-15", "working": True}],
        [{"day": "2027-03-15", "working": "yes", "source": "a test"}],
        [{"day": "2027-03-15", "working": True, "source": "a test"}] * 2,
    ],
)
def test_a_day_without_source_or_sense_or_twice_is_refused(tmp_path, rows):
    with pytest.raises(BrokenReference):
        a_table(tmp_path, rows)


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)))
def test_no_more_than_ten_days_in_a_row_are_off(day):
    assert any(CALENDAR.is_working(day + timedelta(days=n)) for n in range(10))
