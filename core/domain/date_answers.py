"""Dates as people write them, understood or asked back, never guessed.

2-rules.md, "The form": 03/04 is asked back; a year of two digits or of another calendar (1365,
1446, 2567) too. Readings of this project: parted by full stops the day stands first, as wherever
dates are so written; a year in front is followed by month and day; by slashes, hyphens or spaces
both orders are in use, so a doubtful one is asked back.

>>> today = date(2024, 9, 17)
>>> [read_date(text, today=today).encode() for text in ("12 августа 1974 г.", "1974 жылғы 12 тамыз")]
['1974-08-12', '1974-08-12']
>>> read_date("03.04.2019", today=today).encode()
'2019-04-03'
>>> read_date("03/04/2019", today=today)
Traceback (most recent call last):
core.domain.date_errors.DateAmbiguous: err.date_ambiguous
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from core.domain.answer_errors import EmptyAnswer
from core.domain.date_checks import check_birth, check_issue
from core.domain.date_errors import (
    DateAmbiguous,
    DateImpossible,
    DateNotDate,
    DateOtherCalendar,
    DateTwoDigits,
)
from core.domain.dates import PartialDate
from core.domain.month_names import calendar_of, month
from core.domain.plain_text import clean, fold_digits

__all__ = ["check_birth", "check_issue", "read_date"]

LONGEST_DATE = 60
EARLIEST_YEAR = 1800
LATEST_YEAR = 2200
BUDDHIST_YEARS = range(2400, 2700)
HIJRI_YEARS = range(1250, 1500)
SOLAR_HIJRI_BEGAN = 621
SOLAR_HIJRI_AHEAD = 20
"""A day of expiry may lie so many years ahead; later years of that size are lunar ones."""

_NOISE_WORDS = """
the of year born on st nd rd th ad ce a d de del le du er den der des
г год года р рік року ж жыл жылы жылғы yil yili yilning йил йили йилнинг y yılı
"""
_NOISE = frozenset(_NOISE_WORDS.split())
_CJK = str.maketrans("年月日년월일", "./ ./ ")
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")
_UNKNOWN = frozenset({"00", "0", "xx", "x", "хх", "х"})


@dataclass(frozen=True)
class _Parts:
    """What a text holds: numbers as written, a month by name, and the sign between numbers."""

    numbers: tuple[str, ...]
    month: int | None
    dotted: bool


def read_date(text: str, *, today: date, partial_allowed: bool = False) -> PartialDate:
    """The date of an answer, or the AnswerError that asks back.

    Where parts may be unknown, a year alone, or month and year, is an answer.
    """
    written = unicodedata.normalize("NFKC", fold_digits(clean(text)))
    if not any(sign.isalnum() for sign in written):
        raise EmptyAnswer()
    if len(written) > LONGEST_DATE:
        raise DateNotDate()
    found = _dated(written, _parts(written), today)
    if not (found.is_complete or partial_allowed):
        raise DateNotDate()
    return found


def _parts(written: str) -> _Parts:
    """Numbers, month and sign of a text; DateNotDate where anything else stands in it."""
    spaced = written.translate(_CJK) if _CJK.keys() & set(map(ord, written)) else written
    tokens = _TOKEN.findall(spaced.casefold())
    for token in tokens:
        calendar = calendar_of(token)
        if calendar:
            raise DateOtherCalendar(calendar=calendar, value=written)
    months = {found for token in tokens if not token.isdigit() and (found := month(token))}
    words = [token for token in tokens if token.isalpha() and not month(token)]
    if len(months) > 1 or any(word not in _NOISE | _UNKNOWN for word in words):
        raise DateNotDate()
    numbers = tuple(token for token in tokens if token.isdigit() or token in _UNKNOWN)
    return _Parts(numbers, next(iter(months), None), "." in tokens and not {"/", "-"} & set(tokens))


def _dated(written: str, parts: _Parts, today: date) -> PartialDate:
    numbers = _known(_split(parts.numbers))
    if not 1 <= len(numbers) + (parts.month is not None) <= 3 or not numbers:
        raise DateNotDate()
    year_at = _year_at(numbers, parts)
    rest = [int(number) for at, number in enumerate(numbers) if at != year_at]
    year = numbers[year_at]
    if len(year) <= 2:
        raise DateTwoDigits(choices=_choices(int(year), rest, parts))
    _check_year(written, int(year), today)
    if parts.month is not None:
        return _day(written, int(year), parts.month, *rest)
    if year_at == 0 or len(rest) < 2:
        return _day(written, int(year), *rest)
    return _day_and_month(written, int(year), rest[0], rest[1], dotted=parts.dotted)


def _split(numbers: tuple[str, ...]) -> tuple[str, ...]:
    """Eight digits in one: the year is in front if it can be, else behind."""
    if len(numbers) != 1 or len(numbers[0]) != 8 or not numbers[0].isdigit():
        return numbers
    run = numbers[0]
    if run[:2] in ("19", "20") and int(run[4:6]) <= 12:
        return run[:4], run[4:6], run[6:]
    return run[:2], run[2:4], run[4:]


def _known(numbers: tuple[str, ...]) -> list[str]:
    return [number for number in numbers if number not in _UNKNOWN]


def _year_at(numbers: list[str], parts: _Parts) -> int:
    """Where the year stands: the number of three or four digits, else the last one."""
    long = [at for at, number in enumerate(numbers) if len(number) > 2]
    if len(long) > 1 or any(len(number) > 4 for number in numbers):
        raise DateNotDate()
    if long:
        return long[0]
    if len(numbers) + (parts.month is not None) < 3 and max(map(int, numbers)) <= 31:
        raise DateNotDate()
    return 0 if int(numbers[0]) > 31 else len(numbers) - 1


def _check_year(written: str, year: int, today: date) -> None:
    calendar = _calendar_of_year(year, today)
    if calendar:
        raise DateOtherCalendar(calendar=calendar, value=written)
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise DateNotDate()


def _calendar_of_year(year: int, today: date) -> str | None:
    if year in BUDDHIST_YEARS:
        return "buddhist"
    if year in HIJRI_YEARS:
        solar = year <= today.year - SOLAR_HIJRI_BEGAN + SOLAR_HIJRI_AHEAD
        return "persian" if solar else "islamic"
    return "roc" if year < 200 else None


def _day(written: str, year: int, month: int | None = None, day: int | None = None) -> PartialDate:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        raise DateImpossible(value=written) from None


def _day_and_month(written: str, year: int, one: int, other: int, *, dotted: bool) -> PartialDate:
    """Day first if dotted or only so possible; DateAmbiguous where both orders are dates."""
    if dotted or one == other or one > 12:
        return _day(written, year, other, one)
    if other > 12:
        return _day(written, year, one, other)
    first, second = _day(written, year, other, one), _day(written, year, one, other)
    raise DateAmbiguous(value=written, first=first, second=second)


def _choices(year: int, rest: list[int], parts: _Parts) -> tuple[PartialDate, ...]:
    """Both centuries, where day and month are clear."""
    centuries = (1900 + year, 2000 + year)
    try:
        if parts.month is not None:
            return tuple(PartialDate(one, parts.month, *rest) for one in centuries)
        if len(rest) == 2 and (parts.dotted or rest[0] > 12):
            return tuple(PartialDate(one, rest[1], rest[0]) for one in centuries)
    except ValueError:
        return ()
    return ()
