"""The form of annex 1: every line, its section, and what may be empty on what ground."""

from core.domain.case import Answer
from core.domain.form import (
    FIELD,
    FIELDS,
    May,
    Section,
    applies,
    missing_fields,
    needs_translation,
    printed_fields,
)

ANNEX_1 = {
    "purpose",
    "purpose_text",
    "given_latin",
    "given_cyrillic",
    "surname_latin",
    "surname_cyrillic",
    "patronymic_latin",
    "patronymic_cyrillic",
    "birth_date",
    "sex",
    "citizenship",
    "nationality",
    "arrival_country",
    "document_kind",
    "document_number",
    "document_issued",
    "document_expires",
    "document_issuer",
    "birth_place",
    "birth_country",
    "birth_region",
    "birth_district",
    "birth_address",
}
"""The lines of annex 1, signature and date aside: they are written at the window."""


def test_the_form_has_the_lines_of_the_annex_and_no_other():
    assert {field.key for field in printed_fields()} == ANNEX_1


def test_every_section_has_lines_and_every_key_is_said_once():
    assert {field.section for field in FIELDS} == set(Section)
    assert len(FIELD) == len(FIELDS)


def test_by_the_form_itself_only_the_patronymic_is_optional():
    by_form = {field.key for field in FIELDS if field.may_be_empty is May.BY_FORM}

    assert by_form == {"patronymic_latin", "patronymic_cyrillic"}


def test_region_district_address_and_ethnic_origin_may_be_empty_by_reading():
    by_reading = {field.key for field in FIELDS if field.may_be_empty is May.BY_READING}

    assert by_reading == {"birth_region", "birth_district", "birth_address", "nationality"}


def test_own_words_are_asked_for_another_purpose_only():
    assert not applies("purpose_text", {"purpose": Answer("bank")})
    assert applies("purpose_text", {"purpose": Answer("other")})


def test_one_datum_in_other_letters_needs_a_translation():
    """Para 6: surname, given name, patronymic or place of birth in neither alphabet."""
    latin = {key: Answer("latin") for key in ("script_surname", "script_given")}

    assert not needs_translation({**latin, "script_birth_place": Answer("cyrillic")})
    assert needs_translation({**latin, "script_birth_place": Answer("other")})


def test_a_line_left_empty_is_not_missing():
    answers = {field.key: Answer("") for field in FIELDS if field.key != "sex"}

    assert [field.key for field in missing_fields(answers)] == ["sex"]
