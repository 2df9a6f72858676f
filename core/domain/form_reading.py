"""What a person typed for one line of the form, as its canonical value or a refusal with a code.

Every door uses it: the chat, an edit from the summary, the walk-in at the window.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from core.domain import answers as parsers
from core.domain.case import Answers
from core.domain.date_answers import check_birth, check_issue
from core.domain.dates import PartialDate
from core.domain.errors import DomainError
from core.domain.form import (
    DOCUMENT_KINDS,
    FIELD,
    PURPOSES,
    SCRIPTS,
    SEXES,
    TRANSLATIONS,
    Field,
    Kind,
    May,
)
from core.domain.form_problems import STATELESS

CHOICES: dict[Kind, tuple[str, ...]] = {
    Kind.SEX: SEXES,
    Kind.DOCUMENT_KIND: DOCUMENT_KINDS,
    Kind.PURPOSE: PURPOSES,
    Kind.SCRIPT: SCRIPTS,
    Kind.TRANSLATION: TRANSLATIONS,
}

KAZAKHSTAN = "KZ"


class ChooseButton(DomainError):
    """Words came where only the offered choices make sense."""

    code = "choose_button"


class MayNotBeEmpty(DomainError):
    """The form wants this line filled."""

    code = "may_not_be_empty"


class CitizenOfKazakhstan(DomainError):
    """The service is for foreign citizens (para 1); a citizen has an IIN already."""

    code = "kz_citizen"


@dataclass(frozen=True)
class Reading:
    """What a reading needs beside the text: the day, the names of countries, other answers."""

    today: date
    countries: Mapping[str, str]
    answers: Answers


def read_field(key: str, text: str, reading: Reading) -> str:
    """The canonical value of one line; an empty text leaves empty what may be empty."""
    field = FIELD[key]
    if not text.strip():
        if field.may_be_empty is May.NOT:
            raise MayNotBeEmpty(field=key)
        return ""
    value = _parse(field, text, reading)
    _check(key, value, reading)
    return value


def _parse(field: Field, text: str, reading: Reading) -> str:
    match field.kind:
        case Kind.LATIN_NAME:
            return parsers.read_latin_name(text)
        case Kind.CYRILLIC_NAME:
            return parsers.read_cyrillic_name(text)
        case Kind.DATE:
            return parsers.read_date(text, today=reading.today, partial_allowed=False).encode()
        case Kind.PARTIAL_DATE:
            return parsers.read_date(text, today=reading.today, partial_allowed=True).encode()
        case Kind.COUNTRY if field.key == "citizenship" and text.strip() in STATELESS:
            return text.strip()
        case Kind.COUNTRY:
            return parsers.read_country(text, reading.countries)
        case Kind.DOCUMENT_NUMBER:
            return parsers.read_document_number(text)
        case Kind.TEXT:
            parsers.spot_iin(text)
            return parsers.read_free_text(text, limit=field.limit)
        case _:
            return _choice(field, text)


def _choice(field: Field, text: str) -> str:
    value = text.strip()
    if value not in CHOICES[field.kind]:
        raise ChooseButton(field=field.key)
    return value


def _check(key: str, value: str, reading: Reading) -> None:
    match key:
        case "birth_date":
            check_birth(PartialDate.decode(value), today=reading.today)
        case "document_issued" | "document_expires":
            _check_days(key, value, reading)
        case "citizenship" if value == KAZAKHSTAN:
            raise CitizenOfKazakhstan


def _check_days(key: str, value: str, reading: Reading) -> None:
    """Birth, issue and expiry follow one another, whichever of them is being answered."""
    days = {name: _day(reading.answers, name) for name in ("document_issued", "document_expires")}
    days[key] = PartialDate.decode(value)
    if issued := days["document_issued"]:
        check_issue(
            issued,
            today=reading.today,
            born=_day(reading.answers, "birth_date"),
            expires=days["document_expires"],
        )


def _day(answers: Answers, key: str) -> PartialDate | None:
    answer = answers.get(key)
    return PartialDate.decode(answer.value) if answer and answer.value else None
