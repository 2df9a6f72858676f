import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.mrz_digits import SIGNS, as_digits, check_digit, holds
from core.domain.mrz_errors import OddLetters

fields = st.text(sorted(SIGNS), min_size=1, max_size=40)


@pytest.mark.parametrize(
    ("field", "digit"),
    [("L898902C3", 6), ("740812", 2), ("120415", 9), ("D23145890734", 9), ("600001476935", 5)],
)
def test_the_digits_printed_in_doc_9303_are_ours(field, digit):
    assert check_digit(field) == digit


@given(fields, st.data())
def test_any_other_digit_in_a_place_of_digits_is_noticed(field, data):
    at = data.draw(st.integers(0, len(field) - 1))
    one, other = data.draw(st.permutations("0123456789"))[:2]

    assert check_digit(field[:at] + one + field[at + 1 :]) != check_digit(
        field[:at] + other + field[at + 1 :]
    )


def test_a_sign_that_stands_in_no_zone_is_told_alone():
    with pytest.raises(OddLetters) as error:
        check_digit("L8989É")

    assert error.value.facts == {"found": "É"}


def test_shapes_of_letters_become_digits_and_other_letters_stay():
    assert as_digits("OIBSZG<A") == "018526<A"


def test_a_filler_proves_nothing():
    assert holds("<<<", "0")
    assert not holds("<<<", "<")
