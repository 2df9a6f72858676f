"""Exactly three grounds of para 12, each explained."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.refusals import ExplanationMissing, Ground, NotAGround, ground_of, refuse


def test_there_are_three_grounds_numbered_as_in_paragraph_12():
    assert [ground.value for ground in Ground] == [1, 2, 3]
    assert [ground.paragraph for ground in Ground] == ["12.1", "12.2", "12.3"]


@given(st.integers().filter(lambda number: number not in (1, 2, 3)))
def test_no_other_number_is_a_ground(number):
    with pytest.raises(NotAGround):
        ground_of(number)


@pytest.mark.parametrize("explanation", ["", "  ", "\n"])
def test_a_refusal_without_explanation_is_not_made(explanation):
    with pytest.raises(ExplanationMissing):
        refuse(3, explanation)


def test_a_refusal_keeps_its_ground_and_shows_no_explanation_in_a_log():
    refusal = refuse(3, " An IIN of 2011 was found. ")

    assert (refusal.ground, refusal.explanation) == (
        Ground.ALREADY_REGISTERED,
        "An IIN of 2011 was found.",
    )
    assert "2011" not in repr(refusal)
