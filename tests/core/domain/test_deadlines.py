"""Terms in working days: the day of application is not counted."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adapters.calendar import KazakhCalendar
from core.domain.deadlines import (
    DayOutOfRange,
    ZoneDataTooOld,
    check_zone,
    due_after,
    working_days_after,
)

CALENDAR = KazakhCalendar()
DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 20))


class WeekdaysOnly:
    """A country without holidays, settled up to a year."""

    def __init__(self, settled_to: int = 9999) -> None:
        self.settled_to = settled_to

    def is_working(self, day: date) -> bool:
        return day.weekday() < 5

    def is_decreed(self, year: int) -> bool:
        return year <= self.settled_to


@pytest.mark.parametrize(
    ("accepted", "due"),
    [
        ("2024-09-17", "2024-09-18"),  # Tuesday
        ("2024-09-20", "2024-09-23"),  # Friday over the weekend
        ("2024-09-21", "2024-09-23"),  # accepted on a Saturday
        ("2024-05-03", "2024-05-04"),  # a working Saturday
        ("2024-05-04", "2024-05-06"),
        ("2024-05-06", "2024-05-10"),  # 7, 8 (moved) and 9 May are off
        ("2024-03-20", "2024-03-26"),  # Nauryz, moved to Monday
        ("2024-12-31", "2025-01-05"),  # 3 January off, Sunday the 5th worked
        ("2024-12-13", "2024-12-17"),
        ("2026-08-28", "2026-08-31"),  # no Constitution Day in August any more
        ("2026-10-23", "2026-10-27"),
        ("2026-05-26", "2026-05-28"),  # Kurban Ait
    ],
)
def test_one_working_day_after_the_day_of_application(accepted, due):
    assert due_after(CALENDAR, date.fromisoformat(accepted)).day == date.fromisoformat(due)


def test_the_last_instant_is_half_past_six_in_astana():
    due = due_after(CALENDAR, date(2024, 9, 17))

    assert due.at.isoformat() == "2024-09-18T18:30:00+05:00"
    assert due.at == datetime(2024, 9, 18, 13, 30, tzinfo=ZoneInfo("UTC"))


def test_before_march_2024_the_instant_is_that_of_utc_6():
    assert due_after(CALENDAR, date(2024, 2, 20)).at.utcoffset() == timedelta(hours=6)


@pytest.mark.parametrize(
    ("accepted", "provisional"),
    [
        (date(2024, 9, 17), False),
        (date(2026, 12, 30), False),
        (date(2026, 12, 31), True),
        (date(2027, 6, 1), True),
    ],
)
def test_a_term_that_reaches_into_an_undecreed_year_is_provisional(accepted, provisional):
    assert due_after(CALENDAR, accepted).provisional is provisional


def test_a_term_that_begins_on_the_last_day_of_an_undecreed_year_is_not_provisional():
    class OnlyNextYear(WeekdaysOnly):
        def is_decreed(self, year: int) -> bool:
            return year == 2026

    assert due_after(OnlyNextYear(), date(2025, 12, 31)).provisional is False


@pytest.mark.parametrize(
    ("days", "due"), [(3, date(2024, 9, 20)), (5, date(2024, 9, 24)), (15, date(2024, 10, 8))]
)
def test_the_terms_of_a_complaint_count_working_days(days, due):
    assert working_days_after(CALENDAR, date(2024, 9, 17), days) == due


def test_an_edition_may_end_its_day_elsewhere_and_at_another_hour():
    due = due_after(WeekdaysOnly(), date(2024, 9, 17), 2, day_ends=time(17), zone="Europe/Berlin")

    assert due.at.isoformat() == "2024-09-19T17:00:00+02:00"


def test_a_term_after_the_last_day_of_the_calendar_is_refused():
    with pytest.raises(DayOutOfRange):
        due_after(WeekdaysOnly(), date.max)


def test_this_machine_knows_that_kazakhstan_has_one_zone():
    check_zone()


def test_a_zone_that_did_not_move_on_that_day_stops_the_start():
    with pytest.raises(ZoneDataTooOld):
        check_zone("Asia/Tashkent")


@given(DAYS, st.integers(1, 15))
def test_the_due_day_is_worked_and_exactly_so_many_worked_days_lie_in_the_term(accepted, count):
    due = working_days_after(CALENDAR, accepted, count)
    between = [accepted + timedelta(days=n) for n in range(1, (due - accepted).days + 1)]

    assert CALENDAR.is_working(due)
    assert sum(CALENDAR.is_working(day) for day in between) == count


@given(DAYS, DAYS)
def test_who_applies_later_is_not_due_earlier(one, other):
    earlier, later = sorted((one, other))

    assert due_after(CALENDAR, earlier).day <= due_after(CALENDAR, later).day
