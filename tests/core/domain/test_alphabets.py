import pytest

from core.domain.alphabets import (
    LOOK_ALIKES,
    Alphabet,
    alphabet_of,
    latin_look_alikes,
    mixed_word,
    odd_letter,
)


@pytest.mark.parametrize(
    ("text", "alphabet"),
    [
        ("Ünal Çelik", Alphabet.LATIN),
        ("Әлия Қызы", Alphabet.CYRILLIC),
        ("王小明", Alphabet.OTHER),
        ("محمد", Alphabet.OTHER),
        ("Анна Smith", Alphabet.MIXED),
        ("12-34", Alphabet.NONE),
        ("oʻgʻli", Alphabet.LATIN),
        ("", Alphabet.NONE),
    ],
)
def test_the_alphabet_of_a_text(text, alphabet):
    assert alphabet_of(text) is alphabet


def test_two_words_of_two_alphabets_are_not_a_mixed_word():
    assert mixed_word("Анна Smith") is None
    assert mixed_word("Анна Smіth") == "Smіth"


@pytest.mark.parametrize(
    ("word", "letter", "alphabet"),
    [
        ("Smіth", "і", Alphabet.CYRILLIC),
        ("Cмирнов", "C", Alphabet.LATIN),
        ("Aр", "р", Alphabet.CYRILLIC),
        ("Smith王", "王", Alphabet.OTHER),
    ],
)
def test_the_odd_letter_is_the_one_out_of_line(word, letter, alphabet):
    assert odd_letter(word) == (letter, alphabet)


def test_look_alikes_pair_a_cyrillic_with_a_latin_letter():
    assert {alphabet_of(letter) for letter in LOOK_ALIKES} == {Alphabet.CYRILLIC}
    assert {alphabet_of(letter) for letter in LOOK_ALIKES.values()} == {Alphabet.LATIN}
    assert latin_look_alikes("МР123Я") == "MP123Я"
