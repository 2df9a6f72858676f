from core.domain.keyboard_layouts import is_cyrillic, through_kazakh, through_russian


def test_every_letter_key_is_mapped_back_in_both_layouts():
    keys = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"
    letters = "QWERTYUIOPASDFGHJKLZXCVBNM"

    assert through_russian(keys) == through_kazakh(keys) == letters
    assert through_russian(keys.lower()) == letters


def test_the_kazakh_row_of_digits_is_letters_and_signs():
    assert through_kazakh('"әіңғ,.үұқ') == "1234567890"
    assert through_kazakh("!ӘІҢҒ;:ҮҰҚ") == "1234567890"


def test_a_russian_full_stop_is_a_filler_and_a_kazakh_one_is_seven():
    assert (through_russian("."), through_kazakh(".")) == ("<", "7")


def test_digits_of_the_number_pad_stay():
    assert through_kazakh("740812") == through_russian("740812") == "740812"


def test_only_lines_with_cyrillic_are_worth_a_layout():
    assert is_cyrillic("P<UTО")
    assert not is_cyrillic("P<UTO")
