"""The application form of annex 1 of the algorithm, line by line, and what each line takes.

The order marks only the patronymic "при наличии"; that region, district, address and ethnic
origin may stay empty is a reading of this project, shown to the consul as such. Scripts and
translation are not lines of the form: para 6 asks for them, and the checklist needs them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from core.domain.case import Answers


class Section(StrEnum):
    """The five parts in which the form is asked."""

    YOU = "you"
    DOCUMENT = "document"
    NAMES = "names"
    BIRTH = "birth"
    PURPOSE = "purpose"


class Kind(StrEnum):
    """What a field takes; each kind has a parser in form_reading and a screen in the chat."""

    LATIN_NAME = "latin_name"
    CYRILLIC_NAME = "cyrillic_name"
    DATE = "date"
    PARTIAL_DATE = "partial_date"
    COUNTRY = "country"
    SEX = "sex"
    DOCUMENT_KIND = "document_kind"
    DOCUMENT_NUMBER = "document_number"
    PURPOSE = "purpose"
    TEXT = "text"
    SCRIPT = "script"
    TRANSLATION = "translation"


class May(StrEnum):
    """Whether a field may be empty, and by what."""

    NOT = "not"
    BY_FORM = "by_form"
    BY_READING = "by_reading"
    BY_DOCUMENT = "by_document"


@dataclass(frozen=True)
class Field:
    """One line of the form. `may_be_empty` says on what ground; `limit` is in characters."""

    key: str
    section: Section
    kind: Kind
    may_be_empty: May = May.NOT
    limit: int = 60
    printed: bool = True


SEXES = ("M", "F", "X")
DOCUMENT_KINDS = (
    "foreign_passport",
    "diplomatic_passport",
    "service_passport",
    "identity_card",
    "internal_passport",
    "refugee_document",
    "other",
)
PURPOSES = (
    "bank",
    "company",
    "work",
    "study",
    "property",
    "inheritance",
    "tax",
    "family",
    "visa",
    "government",
    "other",
)
SCRIPTS = ("latin", "cyrillic", "other", "not_printed")
TRANSLATIONS = ("none_yet", "notary_abroad", "notary_kz", "consul_kz", "translator_only")

FIELDS: tuple[Field, ...] = (
    Field("citizenship", Section.YOU, Kind.COUNTRY),
    Field("sex", Section.YOU, Kind.SEX),
    Field("document_kind", Section.DOCUMENT, Kind.DOCUMENT_KIND),
    Field("document_issuer", Section.DOCUMENT, Kind.COUNTRY),
    Field("document_number", Section.DOCUMENT, Kind.DOCUMENT_NUMBER, limit=20),
    Field("document_issued", Section.DOCUMENT, Kind.DATE, May.BY_DOCUMENT),
    Field("document_expires", Section.DOCUMENT, Kind.DATE, May.BY_DOCUMENT),
    Field("script_surname", Section.DOCUMENT, Kind.SCRIPT, printed=False),
    Field("script_given", Section.DOCUMENT, Kind.SCRIPT, printed=False),
    Field("script_patronymic", Section.DOCUMENT, Kind.SCRIPT, printed=False),
    Field("script_birth_place", Section.DOCUMENT, Kind.SCRIPT, printed=False),
    Field("translation", Section.DOCUMENT, Kind.TRANSLATION, printed=False),
    Field("translation_state", Section.DOCUMENT, Kind.COUNTRY, printed=False),
    Field("surname_latin", Section.NAMES, Kind.LATIN_NAME, May.BY_DOCUMENT),
    Field("given_latin", Section.NAMES, Kind.LATIN_NAME, May.BY_DOCUMENT),
    Field("surname_cyrillic", Section.NAMES, Kind.CYRILLIC_NAME, May.BY_DOCUMENT),
    Field("given_cyrillic", Section.NAMES, Kind.CYRILLIC_NAME, May.BY_DOCUMENT),
    Field("patronymic_latin", Section.NAMES, Kind.LATIN_NAME, May.BY_FORM),
    Field("patronymic_cyrillic", Section.NAMES, Kind.CYRILLIC_NAME, May.BY_FORM),
    Field("birth_date", Section.BIRTH, Kind.PARTIAL_DATE),
    Field("birth_country", Section.BIRTH, Kind.COUNTRY),
    Field("birth_place", Section.BIRTH, Kind.TEXT, May.BY_DOCUMENT, limit=120),
    Field("birth_region", Section.BIRTH, Kind.TEXT, May.BY_READING),
    Field("birth_district", Section.BIRTH, Kind.TEXT, May.BY_READING),
    Field("birth_address", Section.BIRTH, Kind.TEXT, May.BY_READING, limit=120),
    Field("purpose", Section.PURPOSE, Kind.PURPOSE),
    Field("purpose_text", Section.PURPOSE, Kind.TEXT, limit=120),
    Field("nationality", Section.PURPOSE, Kind.TEXT, May.BY_READING, limit=40),
    Field("arrival_country", Section.PURPOSE, Kind.COUNTRY),
)

FIELD: dict[str, Field] = {field.key: field for field in FIELDS}

NAME_PAIRS = (
    ("surname_latin", "surname_cyrillic"),
    ("given_latin", "given_cyrillic"),
    ("patronymic_latin", "patronymic_cyrillic"),
)

SCRIPT_OF = {
    "script_surname": "surname_latin",
    "script_given": "given_latin",
    "script_patronymic": "patronymic_latin",
    "script_birth_place": "birth_place",
}
"""Para 6 judges the writing of these four; the patronymic only if there is one."""


def applies(key: str, answers: Answers) -> bool:
    """Whether this line is asked at all, going by what is answered already."""
    match key:
        case "purpose_text":
            return _value(answers, "purpose") == "other"
        case "translation":
            return needs_translation(answers)
        case "translation_state":
            return _value(answers, "translation") == "notary_abroad"
        case "script_patronymic":
            return bool(
                _value(answers, "patronymic_latin") or _value(answers, "patronymic_cyrillic")
            )
        case _:
            return True


def needs_translation(answers: Answers) -> bool:
    """Whether any of the four data of para 6 is in neither Latin nor Cyrillic."""
    return any(_value(answers, key) == "other" for key in SCRIPT_OF)


def missing_fields(answers: Answers) -> tuple[Field, ...]:
    """Lines that are asked and not answered yet; an empty answer is an answer."""
    return tuple(
        field for field in FIELDS if applies(field.key, answers) and field.key not in answers
    )


def printed_fields() -> Iterator[Field]:
    """The lines that stand on the form of annex 1."""
    return (field for field in FIELDS if field.printed)


def _value(answers: Answers, key: str) -> str:
    answer = answers.get(key)
    return answer.value if answer else ""
