"""Canonical values in the shape the papers take them (core.ports.printing)."""

from datetime import date

from core.domain.dates import PartialDate


def day_or_words(value: str) -> date | str:
    """A whole date as a date; one that lacks its day or month as documents print it.

    >>> day_or_words("1974-08-12"), day_or_words("1974-08"), day_or_words("")
    (datetime.date(1974, 8, 12), '08.1974', '')
    """
    if not value:
        return ""
    day = PartialDate.decode(value)
    return day.earliest() if day.is_complete else day.as_printed()
