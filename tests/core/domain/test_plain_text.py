from hypothesis import given
from hypothesis import strategies as st

from core.domain.plain_text import clean, fold_digits


def test_digits_of_every_script_are_digits():
    assert fold_digits("٠١٢٣ ۴۵۶ ７８９ ४५") == "0123 456 789 45"


def test_signs_that_only_look_like_digits_stay():
    assert fold_digits("²½Ⅳ") == "²½Ⅳ"


def test_invisible_signs_fall_away_and_letters_are_composed():
    assert clean("\u202bA\u200fnna\u00ad\x07\ufeff e\u0301\u202c") == "Anna é"


def test_white_space_of_every_kind_is_one_space():
    assert clean(" A\u00a0\tB\u3000\nC ") == "A B C"


@given(st.text())
def test_what_is_clean_stays_as_it_is(text):
    assert clean(clean(text)) == clean(text)
