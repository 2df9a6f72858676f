from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.comparison import (
    LONGEST_COMPARED,
    Kind,
    Reason,
    differences,
    odd_sign,
    reason,
)

values = st.text("AB 1-", max_size=12)


@given(values, values)
def test_the_segments_give_both_values_again(one, other):
    parts = differences(one, other)

    assert "".join(part.declared for part in parts) == one
    assert "".join(part.authoritative for part in parts) == other
    assert all((part.declared == part.authoritative) == (part.kind is Kind.SAME) for part in parts)


@given(values, values)
def test_no_two_neighbours_are_of_one_kind(one, other):
    kinds = [part.kind for part in differences(one, other)]

    assert all(one is not other for one, other in pairwise(kinds))


@pytest.mark.parametrize(
    ("declared", "authoritative", "why"),
    [
        ("HOSSEINI", "HOSEINI", Reason.LETTER_EXTRA),
        ("HOSEINI", "HOSSEINI", Reason.LETTER_MISSING),
        ("HOSEINY", "HOSEINI", Reason.LETTER_WRONG),
        ("HOSIENI", "HOSEINI", Reason.LETTERS_SWAPPED),
        ("K00132456", "K00123456", Reason.DIGITS_SWAPPED),
        ("K0012346", "K00123456", Reason.DIGIT_MISSING),
        ("K001234556", "K00123456", Reason.DIGIT_EXTRA),
        ("K00123457", "K00123456", Reason.DIGIT_WRONG),
        ("MOHAMMADREZA", "MOHAMMAD REZA", Reason.SPACE_MISSING),
        ("MOHAM MAD", "MOHAMMAD", Reason.SPACE_EXTRA),
        ("ANNA-MARIA", "ANNA MARIA", Reason.HYPHEN),
        ("Anna", "ANNA", Reason.CASE),
        ("REZA MOHAMMAD", "MOHAMMAD REZA", Reason.WORDS_ORDER),
        ("ISFAHAN", "اصفهان", Reason.ANOTHER_SCRIPT),
        ("", "ANNA", Reason.NOT_DECLARED),
        ("SMITH", "IVANOV", Reason.DIFFERS),
        ("123", "A23", Reason.LETTER_WRONG),
        ("ANNA", "ANNA", Reason.SAME),
    ],
)
def test_the_slip_is_named(declared, authoritative, why):
    assert reason(declared, authoritative) is why


def test_of_two_equal_letters_the_first_is_marked_as_in_the_design():
    assert [part.declared for part in differences("HOSSEINI", "HOSEINI")] == ["HO", "S", "SEINI"]


def test_one_odd_sign_can_be_named_and_several_cannot():
    assert odd_sign("HOSSEINI", "HOSEINI") == "S"
    assert odd_sign("HOSIENI", "HOSEINI") == ""
    assert odd_sign("A", "BCD") == ""


def test_long_texts_are_compared_as_wholes():
    long = "A" * (LONGEST_COMPARED + 1)

    assert [part.kind for part in differences(long, "B")] == [Kind.WRONG]


@given(values, values)
def test_every_two_values_have_a_reason(one, other):
    assert (reason(one, other) is Reason.SAME) == (one == other)


def test_small_letters_are_no_slip_beside_a_slip():
    assert reason("Anakra", "ANKARA") is Reason.LETTERS_SWAPPED
    assert reason("Ankara", "ANKARA") is Reason.CASE
