"""Dates of a machine-readable zone: six signs, of which the year has two digits.

2-rules.md, "The form": birth is the latest year not after today; expiry is the year nearest to
the issue plus 0-20. Where the issue is not known (a zone never has it) it is some day of the last
twenty years, so the nearest year to today plus or minus twenty is taken. Doc 9303, part 3, 4.8:
fillers stand for an unknown month or day.

>>> birth("740812", date(2024, 9, 1)).encode(), birth("65<<<<", date(2024, 9, 1)).encode()
('1974-08-12', '1965')
>>> expiry("120415", date(2024, 9, 1)).encode()
'2012-04-15'
"""

from datetime import date

from core.domain.dates import PartialDate

CENTURIES = (1900, 2000, 2100)
LONGEST_TERM = 20
"""Years a document is valid at most."""

UNKNOWN = ("<<", "00")


def birth(field: str, today: date) -> PartialDate | None:
    """The latest date not after today with these signs; None if there is no such day."""
    past = [day for day in _dates(field) if day.earliest() <= today]
    return max(past, default=None)


def expiry(field: str, today: date, issued: date | None = None) -> PartialDate | None:
    """The date whose year is nearest to the term that began with the issue."""
    first = issued.year if issued else today.year - LONGEST_TERM
    last = (issued or today).year + LONGEST_TERM

    def away(day: PartialDate) -> int:
        return max(first - day.year, day.year - last, 0)

    dates = [day for day in _dates(field) if day.is_complete]
    return min(dates, key=away, default=None)


def _dates(field: str) -> list[PartialDate]:
    year, month, day = field[:2], field[2:4], field[4:]
    if not year.isdigit():
        return []
    found = (_date(century + int(year), month, day) for century in CENTURIES)
    return [one for one in found if one]


def _date(year: int, month: str, day: str) -> PartialDate | None:
    try:
        if month in UNKNOWN:
            return PartialDate(year) if day in UNKNOWN else None
        return PartialDate(year, int(month), None if day in UNKNOWN else int(day))
    except ValueError:
        return None
