"""One line of the form as typed: its canonical value, or a refusal with a code (2-rules.md)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.case import Answer
from core.domain.errors import DomainError
from core.domain.form import FIELD, FIELDS, May
from core.domain.form_problems import STATELESS
from core.domain.form_reading import (
    CHOICES,
    ChooseButton,
    CitizenOfKazakhstan,
    MayNotBeEmpty,
    Reading,
    read_field,
)

COUNTRIES = {"kazakhstan": "KZ", "germany": "DE", "sweden": "SE"}


def reading(**answers: str) -> Reading:
    given_so_far = {key: Answer(value) for key, value in answers.items()}
    return Reading(date(2024, 9, 17), COUNTRIES, given_so_far)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
def test_line_may_be_left_empty_only_where_form_document_or_a_reading_allows_it(field) -> None:  # type: ignore[no-untyped-def]
    if field.may_be_empty is May.NOT:
        with pytest.raises(MayNotBeEmpty) as refusal:
            read_field(field.key, "  ", reading())
        assert refusal.value.facts == {"field": field.key}
    else:
        assert read_field(field.key, "  ", reading()) == ""


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("surname_latin", "eriksson", "ERIKSSON"),
        ("surname_cyrillic", "эрикссон", "ЭРИКССОН"),
        ("document_issued", "16 April 2022", "2022-04-16"),
        ("birth_date", "1974", "1974"),
        ("citizenship", "Sweden", "SE"),
        ("document_number", "l 898902 c3", "L898902C3"),
        ("sex", "F", "F"),
        ("purpose", "bank", "bank"),
        ("birth_place", " ZENITH ", "ZENITH"),
        ("translation", "none_yet", "none_yet"),
        ("script_surname", "other", "other"),
    ],
)
def test_each_kind_of_line_gives_its_canonical_value(key: str, text: str, value: str) -> None:
    assert read_field(key, text, reading()) == value


@pytest.mark.parametrize("key", ["sex", "purpose", "document_kind", "script_given", "translation"])
def test_words_where_only_choices_make_sense_are_sent_to_the_buttons(key: str) -> None:
    with pytest.raises(ChooseButton):
        read_field(key, "I do not know", reading())


def test_every_offered_choice_is_taken() -> None:
    for field in FIELDS:
        for choice in CHOICES.get(field.kind, ()):
            assert read_field(field.key, choice, reading()) == choice


def test_citizen_of_kazakhstan_is_refused_at_the_citizenship_and_nowhere_else() -> None:
    with pytest.raises(CitizenOfKazakhstan):
        read_field("citizenship", "Kazakhstan", reading())

    assert read_field("arrival_country", "Kazakhstan", reading()) == "KZ"


def test_no_citizenship_is_an_answer_to_the_citizenship_only() -> None:
    for code in STATELESS:
        assert read_field("citizenship", code, reading()) == code
        with pytest.raises(DomainError):
            read_field("birth_country", code, reading())


@pytest.mark.parametrize(
    ("key", "text", "known", "code"),
    [
        ("document_issued", "15.05.2039", {}, "err.issued_future"),
        ("document_issued", "15.05.1970", {"birth_date": "1974-08-12"}, "err.issued_before_birth"),
        (
            "document_issued",
            "15.05.2024",
            {"document_expires": "2023-05-14"},
            "err.issued_after_expiry",
        ),
        (
            "document_expires",
            "14.05.2020",
            {"document_issued": "2021-05-15"},
            "err.issued_after_expiry",
        ),
        ("birth_date", "12.08.2030", {}, "err.born_future"),
        ("birth_place", "061211600012", {}, "err.iin_given"),
        ("nationality", "061211600012", {}, "err.iin_given"),
    ],
)
def test_days_that_contradict_each_other_and_iins_are_refused(
    key: str, text: str, known: dict[str, str], code: str
) -> None:
    with pytest.raises(DomainError) as refusal:
        read_field(key, text, reading(**known))

    assert refusal.value.code == code
    assert "061211600012" not in str(refusal.value.facts)


@given(key=st.sampled_from(sorted(FIELD)), text=st.text(max_size=80))
def test_any_text_at_any_line_is_a_value_or_a_refusal(key: str, text: str) -> None:
    try:
        value = read_field(key, text, reading())
    except DomainError:
        return
    assert read_field(key, value, reading()) == value or not value
