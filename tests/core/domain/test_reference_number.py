import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.reference_number import GROUPS, LENGTH, SIGNS, SPACE, ReferenceWrong, make, parse

references = st.integers(0, SPACE - 1).map(make)


@given(references)
def test_a_reference_is_read_back_as_printed_and_as_spoken(reference):
    assert parse(str(reference)) == reference
    assert parse(" ".join(reference.spoken_groups()).lower()) == reference
    assert tuple(map(len, reference.spoken_groups())) == GROUPS


@given(references, st.data())
def test_every_single_wrong_sign_is_noticed(reference, data):
    at = data.draw(st.integers(0, LENGTH - 1))
    other = data.draw(st.sampled_from([sign for sign in SIGNS if sign != reference.compact[at]]))

    with pytest.raises(ReferenceWrong):
        parse(reference.compact[:at] + other + reference.compact[at + 1 :])


@given(references, st.data())
def test_every_swap_of_two_signs_is_noticed(reference, data):
    one, other = sorted(data.draw(st.permutations(range(LENGTH)))[:2])
    signs = list(reference.compact)
    signs[one], signs[other] = signs[other], signs[one]
    if signs[one] == signs[other]:
        return

    with pytest.raises(ReferenceWrong):
        parse("".join(signs))


@given(st.integers(0, SPACE - 1), st.integers(0, SPACE - 1))
def test_different_draws_are_different_references(one, other):
    assert (make(one) == make(other)) == (one == other)


def test_no_sign_can_be_taken_for_another():
    assert not set(SIGNS) & set("OQDIJLZSBGUVW")


@given(references)
def test_a_cyrillic_keyboard_and_eastern_digits_write_the_same(reference):
    latin, cyrillic = "ACEHKMPTX0123456789", "АСЕНКМРТХ٠١٢٣٤٥٦٧٨٩"

    assert parse(str(reference).translate(str.maketrans(latin, cyrillic))) == reference


@given(references)
def test_the_letters_people_mistake_for_digits_are_those_digits(reference):
    assert parse(str(reference).replace("0", "O").replace("1", "l")) == reference


@given(st.text(max_size=20))
def test_no_text_is_more_than_a_reference_or_wrong(text):
    try:
        assert len(parse(text).compact) == LENGTH
    except ReferenceWrong as error:
        assert not error.facts


@pytest.mark.parametrize("text", ["", "87-24", "87-24-00417-66", "87-24-0041Б-6"])
def test_what_is_no_reference_is_refused(text):
    with pytest.raises(ReferenceWrong):
        parse(text)
