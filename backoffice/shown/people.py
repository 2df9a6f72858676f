"""A person of a case in one line: names, citizenship, reference; and where the case stands."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from uuid import UUID

from babel.dates import format_date

from core.domain.case import Case
from core.domain.dates import PartialDate
from core.texts.words import Words

NAMELESS = "–"


@dataclass(frozen=True)
class Person:
    """What every list and every head of a page shows of a case."""

    id: UUID
    reference: str
    latin: str
    cyrillic: str
    citizenship: str
    born: str
    status: str
    walk_in: bool
    version: int


def person_of(case: Case, words: Words) -> Person:
    return Person(
        id=case.id,
        reference=case.reference,
        latin=full_name(case.value("surname_latin"), case.value("given_latin")),
        cyrillic=full_name(case.value("surname_cyrillic"), case.value("given_cyrillic"), ""),
        citizenship=country(words, case.value("citizenship")),
        born=birth(words, case.value("birth_date")),
        status=case.status.value,
        walk_in=case.walk_in,
        version=case.version,
    )


def full_name(surname: str, given: str, absent: str = NAMELESS) -> str:
    """Surname and given names; a person with one name has one."""
    return " ".join(part for part in (surname, given) if part) or absent


def country(words: Words, code: str) -> str:
    try:
        return words.country(code) if code else ""
    except KeyError:
        return code


def birth(words: Words, value: str) -> str:
    return words.date(PartialDate.decode(value)) if value else ""


def weekday(day: date, words: Words) -> str:
    """A day by its weekday, for a due day in a list."""
    return str(format_date(day, "EEE, d MMM", words.locale))


def moment(at: datetime, zone: tzinfo, today: date, words: Words) -> str:
    """The clock for today, the day for an earlier one."""
    day = at.astimezone(zone).date()
    return words.time(at, zone) if day == today else short_day(day, today, words)


def short_day(day: date, today: date, words: Words) -> str:
    """A day in a list: the month in short letters, the year only where it is another one."""
    return str(format_date(day, "d MMM" if day.year == today.year else "d MMM y", words.locale))
