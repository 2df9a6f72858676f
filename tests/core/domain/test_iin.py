import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain import iin

VALID = (
    "960340000514",
    "160440007161",
    "061211600012",
    "900101300811",
    "851231400207",
    "900101000008",
)
ELEVEN = st.text("0123456789", min_size=11, max_size=11)


@pytest.mark.parametrize("number", VALID)
def test_known_numbers_are_valid(number):
    assert iin.validate(number) == number


@pytest.mark.parametrize("eleven", ["90010130080", "85123140027", "01022950003"])
def test_where_both_rows_give_ten_no_number_exists(eleven):
    assert iin.make_test_number(eleven) is None
    for digit in "0123456789":
        with pytest.raises(iin.CannotExist):
            iin.validate(eleven + digit)


@pytest.mark.parametrize(
    "text", ["٠٦١٢١١٦٠٠٠١٢", "0612 1160 0012", "061211-600012", "０６１２１１６０００１２"]
)
def test_digits_of_any_script_and_gaps_do_not_matter(text):
    assert iin.validate(text) == "061211600012"


@pytest.mark.parametrize(
    "text", ["", "06121160001", "0612116000122", "06121160001x", "²61211600012"]
)
def test_anything_but_twelve_digits_is_told_so(text):
    with pytest.raises(iin.NotTwelveDigits):
        iin.validate(text)


def test_a_company_s_number_is_valid_and_looks_like_one():
    assert iin.validate("960340000514")
    with pytest.raises(iin.LooksLikeBin):
        iin.validate_person("960340000514")
    assert iin.validate_person("061211600012")


@given(ELEVEN, st.data())
def test_a_wrong_digit_is_found_where_the_first_row_weighs_it(eleven, data):
    """Not the eleventh digit: its weight is 11, which is nothing modulo 11."""
    number = iin.make_test_number(eleven)
    at = data.draw(st.integers(0, 9))
    other = data.draw(st.sampled_from("0123456789"))
    changed = eleven[:at] + other + eleven[at + 1 :]
    rows = [sum(int(d) * (i + 1) for i, d in enumerate(one)) % 11 for one in (eleven, changed)]
    if number is None or 10 in rows or changed == eleven:
        return

    assert not iin.is_valid(changed + number[11])


@given(ELEVEN)
def test_a_number_made_for_the_demonstration_is_valid(eleven):
    number = iin.make_test_number(eleven)

    assert number is None or (number[:11] == eleven and iin.is_valid(number))


@given(st.text(max_size=20))
def test_any_text_is_valid_or_not(text):
    assert iin.is_valid(text) in (True, False)


def test_the_number_is_not_among_the_facts():
    with pytest.raises(iin.WrongCheckDigit) as error:
        iin.validate("061211600013")

    assert "061211600013" not in f"{error.value!r}{error.value.facts}"


def test_the_demonstration_begins_with_eleven_digits():
    with pytest.raises(iin.NotTwelveDigits):
        iin.make_test_number("1234567890a")
