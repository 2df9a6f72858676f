"""The walk-in's page from the same definition as the chat's questions (B3): sections and lines."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from core.domain.form import FIELDS, Field, Kind, May, Section
from core.domain.form_reading import CHOICES
from core.texts.countries import country_codes, country_name
from core.texts.values import CHOICE_WORDS, field_label
from core.texts.words import Words

EXAMPLES = {
    Kind.DATE: "15.05.2019",
    Kind.PARTIAL_DATE: "12.03.1988",
    Kind.DOCUMENT_NUMBER: "K00123456",
}


USUAL = {"script_surname": "latin", "script_given": "latin", "script_birth_place": "latin"}
"""Chosen beforehand: most passports print these in Latin letters too."""


@dataclass(frozen=True)
class Line:
    key: str
    label: str
    value: str
    choices: list[tuple[str, str]]
    limit: int
    optional: bool
    country: bool
    example: str
    conditional: bool


@dataclass(frozen=True)
class SectionShown:
    key: str
    lines: list[Line]


CONDITIONAL = frozenset({"purpose_text", "translation", "translation_state", "script_patronymic"})
"""Lines that apply only after certain answers; on one page they may stay empty."""


def walk_in_sections(words: Words, typed: Callable[[str], str]) -> list[SectionShown]:
    return [
        SectionShown(
            section.value,
            [_line(field, words, typed(field.key)) for field in FIELDS if field.section is section],
        )
        for section in Section
    ]


def _line(field: Field, words: Words, value: str) -> Line:
    choices = CHOICES.get(field.kind, ())
    return Line(
        key=field.key,
        label=field_label(words, field.key),
        value=value or USUAL.get(field.key, ""),
        choices=[(code, words.say(f"{CHOICE_WORDS[field.kind]}.{code}")) for code in choices],
        limit=field.limit,
        optional=field.may_be_empty is not May.NOT,
        country=field.kind is Kind.COUNTRY,
        example=EXAMPLES.get(field.kind, ""),
        conditional=field.key in CONDITIONAL,
    )


@lru_cache
def country_list(locale: str) -> tuple[str, ...]:
    """Names to pick from while typing; any known spelling is understood as well."""
    return tuple(sorted(country_name(code, locale) for code in country_codes()))
