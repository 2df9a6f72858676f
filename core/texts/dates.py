"""Dates in words, the month never a digit; a birth date may lack its day, or day and month.

Patterns: 7-conversation.md, "Formats"; names of months and weekdays by CLDR.
"""

from datetime import date, datetime
from typing import Protocol

from babel.dates import format_date

DEFAULT = "en"
DAY = {"en": "d MMMM y", "ru": "d MMMM y 'года'", "kk": "y 'жылғы' d MMMM"}
WEEKDAY = {"en": "EEEE, d MMMM y", "ru": "EEEE, d MMMM y 'года'", "kk": "y 'жылғы' d MMMM, EEEE"}
MONTH = {"en": "LLLL y", "ru": "LLLL y 'года'", "kk": "y 'жылғы' MMMM"}
YEAR = {"en": "y", "ru": "y 'год'", "kk": "y 'жыл'"}


class Dated(Protocol):
    """A date, or one of which only the year, or year and month, is known."""

    @property
    def year(self) -> int: ...

    @property
    def month(self) -> int | None: ...

    @property
    def day(self) -> int | None: ...


def say_date(value: Dated, locale: str) -> str:
    """The date in words, with as many parts as it has.

    >>> say_date(date(2026, 11, 22), "kk")
    '2026 жылғы 22 қараша'
    """
    if isinstance(value, datetime):
        raise TypeError("a moment is said with its zone: Words.when")
    if value.month is None:
        return _format(date(value.year, 1, 1), YEAR, locale)
    if value.day is None:
        return _format(date(value.year, value.month, 1), MONTH, locale)
    return _format(date(value.year, value.month, value.day), DAY, locale)


def say_weekday_date(day: date, locale: str) -> str:
    """The date in words with the day of the week."""
    return _format(day, WEEKDAY, locale)


def _format(day: date, patterns: dict[str, str], locale: str) -> str:
    return format_date(day, patterns.get(locale, patterns[DEFAULT]), locale=locale)
