"""Kazakhstan's working calendar: the `holidays` library, and an own table that wins over it.

The library knows the law on holidays and the transfers decreed in past years; the table
`calendar.json` mends and completes it and says which years are settled (para 5, reading).
"""

from collections.abc import Mapping
from datetime import date
from importlib.resources.abc import Traversable

import holidays

from core.adapters.reference_rows import BrokenReference, DataFile, data_folder

COUNTRY = "KZ"


class KazakhCalendar:
    """`core.ports.calendar.WorkingCalendar`; make it once, it reads its table when made."""

    def __init__(self, folder: Traversable | None = None) -> None:
        file = DataFile((folder or data_folder()).joinpath("calendar.json"))
        file.whole.text("source")
        self._own = _own_days(file)
        self._decreed = _decreed_years(file)
        self._law = holidays.country_holidays(COUNTRY)

    def is_working(self, day: date) -> bool:
        """Whether the day is worked in a five-day week; the own table goes first."""
        own = self._own.get(day)
        return self._law.is_working_day(day) if own is None else own

    def is_decreed(self, year: int) -> bool:
        """Whether the transfers of the year are known, by a source in the table."""
        return year in self._decreed


def _own_days(file: DataFile) -> Mapping[date, bool]:
    days: dict[date, bool] = {}
    for row in file.rows("days", "day"):
        row.text("source")
        day = row.day("day")
        if day in days:
            raise BrokenReference(file.name, f"{day}", "stands twice")
        days[day] = row.flag("working")
    return days


def _decreed_years(file: DataFile) -> frozenset[int]:
    years: set[int] = set()
    for row in file.rows("decreed", "from"):
        row.text("source")
        years |= set(range(row.number("from"), row.number("until") + 1))
    return frozenset(years)
