"""Terms in working days of Kazakhstan (paras 5, 15, 16, 17).

The day of application, of receipt or of registration is not counted. Reading: the working
calendar of Kazakhstan, counted from the local date at the mission; the last instant of a day
is 18:30 in Astana (para 13). A year whose transfers of days off are not decreed yet gives a
provisional day.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from core.domain.errors import DomainError

ASTANA = "Asia/Almaty"
ONE_ZONE_SINCE = date(2024, 3, 1)


class ZoneDataTooOld(DomainError):
    """The zone data of this machine do not know that Kazakhstan is UTC+5 since 1 March 2024."""

    code = "zone_data_too_old"

    def __init__(self, *, zone: str) -> None:
        super().__init__(zone=zone)


class DayOutOfRange(DomainError):
    """A term that would end after the last day a calendar can name."""

    code = "day_out_of_range"

    def __init__(self, *, day: date) -> None:
        super().__init__(day=day)


class WorkingCalendar(Protocol):
    """Kazakhstan's working days, transfers of days off and working Saturdays included."""

    def is_working(self, day: date) -> bool:
        """Whether the day is worked in a five-day week."""
        ...

    def is_decreed(self, year: int) -> bool:
        """Whether the days off of the year are settled, so that its days are not provisional."""
        ...


@dataclass(frozen=True)
class Deadlines:
    """The terms of an edition, in working days, and the working hours of para 13."""

    service_working_days: int
    complaint_forward_working_days: int
    complaint_answer_working_days: int
    complaint_review_working_days: int
    breach_report_working_days: int
    day_begins: time
    day_ends: time
    zone: str
    source: str


@dataclass(frozen=True)
class Due:
    """The last day of a term and its last instant, aware; provisional until days are decreed."""

    day: date
    at: datetime
    provisional: bool


def due_after(
    calendar: WorkingCalendar,
    accepted: date,
    working_days: int = 1,
    *,
    day_ends: time = time(18, 30),
    zone: str = ASTANA,
) -> Due:
    """When a term of so many working days ends that began on `accepted`, a local date.

    `accepted` itself is not counted (para 5), whether it was a working day or not.
    """
    day = working_days_after(calendar, accepted, working_days)
    years = range(_next(accepted).year, day.year + 1)
    return Due(
        day=day,
        at=datetime.combine(day, day_ends, tzinfo=ZoneInfo(zone)),
        provisional=not all(calendar.is_decreed(year) for year in years),
    )


def working_days_after(calendar: WorkingCalendar, start: date, working_days: int) -> date:
    """The so-many-th working day after `start`; paras 15, 16, 17 count 3, 5 and 15 so."""
    day = start
    for _ in range(working_days):
        day = _next(day)
        while not calendar.is_working(day):
            day = _next(day)
    return day


def check_zone(zone: str = ASTANA) -> None:
    """Stop the start if the machine's zone data are older than 1 March 2024."""
    before = datetime.combine(ONE_ZONE_SINCE - timedelta(days=1), time(12), ZoneInfo(zone))
    since = datetime.combine(ONE_ZONE_SINCE, time(12), ZoneInfo(zone))
    if (before.utcoffset(), since.utcoffset()) != (timedelta(hours=6), timedelta(hours=5)):
        raise ZoneDataTooOld(zone=zone)


def _next(day: date) -> date:
    if day == date.max:
        raise DayOutOfRange(day=day)
    return day + timedelta(days=1)
