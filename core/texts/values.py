"""Lines of the form and their values in a reader's words: labels, countries, dates, choices.

One place for chat, back office, PDF and notices, so that a value is never told in two ways.
"""

from datetime import date

from core.domain.dates import PartialDate
from core.domain.form import FIELD, Kind
from core.texts.words import Words

LABELS = {
    "birth_date": "field.born",
    "document_kind": "field.doc_type",
    "document_number": "field.doc_number",
    "document_issued": "field.issued",
    "document_expires": "field.expires",
    "document_issuer": "field.issuer",
    "arrival_country": "field.arrival",
    "purpose_text": "field.purpose",
}
"""Fields whose label has another key; the others are `field.<key>`."""

CHOICE_WORDS: dict[Kind, str] = {
    Kind.SEX: "sex",
    Kind.DOCUMENT_KIND: "document_kind",
    Kind.PURPOSE: "purpose",
    Kind.SCRIPT: "script",
    Kind.TRANSLATION: "translation",
}


RESIDENCE = {
    "birth_country": "field.residence_country",
    "birth_region": "field.residence_region",
    "birth_district": "field.residence_district",
    "birth_address": "field.residence_address",
}
"""The form does not say whose these lines are: a mission may switch to the residence (reading)."""


def field_label(words: Words, key: str, *, residence: bool = False) -> str:
    """The name of a line, as on the form where the form has it."""
    if residence and key in RESIDENCE:
        return words.say(RESIDENCE[key])
    return words.say(LABELS.get(key, f"field.{key}"))


def value_in_words(words: Words, key: str, value: str) -> str:
    """A canonical value as this reader reads it; what was left empty is said to be empty."""
    if not value:
        return words.say("summary.empty")
    kind = FIELD[key].kind if key in FIELD else Kind.TEXT
    match kind:
        case Kind.COUNTRY:
            return words.country(value)
        case Kind.DATE:
            return words.date(date.fromisoformat(value))
        case Kind.PARTIAL_DATE:
            return words.date(PartialDate.decode(value))
        case _ if kind in CHOICE_WORDS:
            return words.say(f"{CHOICE_WORDS[kind]}.{value}")
        case _:
            return value
