"""When two values of a line say the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.likeness import alike, bare, why_unlike


@pytest.mark.parametrize(
    ("key", "one", "other"),
    [
        ("surname_latin", "Müller", "MUELLER"),
        ("surname_latin", "Müller", "MULLER"),
        ("surname_latin", "O'Neil-Smith", "ONEIL SMITH"),
        ("surname_cyrillic", "Эрикссон", "ЭРИКССОН"),
        ("birth_place", "Zenith, Specimenstad", "ZENITH SPECIMENSTAD"),
        ("birth_date", "1974", "1974"),
        ("patronymic_latin", "", ""),
    ],
)
def test_another_spelling_of_the_same_is_the_same(key: str, one: str, other: str) -> None:
    assert alike(key, one, other)


@pytest.mark.parametrize(
    ("key", "one", "other", "why"),
    [
        ("surname_latin", "HOSSEINI", "HOSEINI", "letter_extra"),
        ("document_number", "K00132456", "K00123456", "digits_swapped"),
        ("given_latin", "MOHAMMADREZA", "MOHAMMAD REZA", "space_missing"),
        ("given_latin", "", "ANNA", "not_declared"),
        ("given_latin", "ANNA", "", "not_in_document"),
        ("birth_date", "1974-08", "1974-08-12", "date.day"),
        ("birth_date", "1974-12-08", "1974-08-12", "date.day.month"),
        ("birth_date", "", "1974", "not_declared"),
        ("birth_place", "ISFAHAN", "ИСФАХАН", "another_script"),
    ],
)
def test_a_difference_has_its_kind(key: str, one: str, other: str, why: str) -> None:
    assert not alike(key, one, other)
    assert why_unlike(key, one, other) == why


def test_the_beginning_of_a_name_is_enough_only_where_the_zone_is_full() -> None:
    assert alike("given_latin", "ANNA MARGARETA", "ANNA MARG", may_be_cut=True)
    assert not alike("given_latin", "ANNA MARGARETA", "ANNA MARG")


@given(st.text(max_size=30), st.sampled_from(["surname_latin", "birth_place", "sex"]))
def test_every_value_is_like_itself(value: str, key: str) -> None:
    assert alike(key, value, value)


@given(st.text(max_size=30))
def test_bare_text_is_as_bare_as_it_gets(text: str) -> None:
    once = bare(text)

    assert all(sign.isalnum() for sign in once)
