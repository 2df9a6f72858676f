import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.alphabets import Alphabet
from core.domain.answer_errors import AnswerError, EmptyAnswer, TooLong
from core.domain.names import (
    LONGEST_NAME,
    NameMixed,
    NameScript,
    NameSigns,
    is_absent,
    parse_cyrillic,
    parse_latin,
    query_words,
    search_words,
    skeleton,
    split_patronymic,
)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("anna  maria", "ANNA MARIA"),
        ("O`Neil — Smith", "O'NEIL-SMITH"),
        ("Müller\u200e", "MÜLLER"),
        ("de la Cruz", "DE LA CRUZ"),
        ("-Anna-", "ANNA"),
    ],
)
def test_a_latin_name_is_kept_as_printed(typed, name):
    assert parse_latin(typed) == name


def test_kazakh_letters_are_letters_of_a_cyrillic_name():
    assert parse_cyrillic("Әбілқайыр Ұлықбек") == "ӘБІЛҚАЙЫР ҰЛЫҚБЕК"


def test_a_mixed_word_is_named_with_its_odd_letter():
    with pytest.raises(NameMixed) as error:
        parse_latin("Anna Smіth")

    assert error.value.facts == {"word": "Smіth", "letter": "і", "script": Alphabet.CYRILLIC}


@pytest.mark.parametrize(
    ("parse", "text", "wanted"),
    [
        (parse_latin, "Смит", "latin"),
        (parse_cyrillic, "Smith", "cyrillic"),
        (parse_latin, "王小明", "latin"),
        (parse_latin, "Anna Мария", "latin"),
    ],
)
def test_the_wrong_alphabet_says_which_is_wanted(parse, text, wanted):
    with pytest.raises(NameScript) as error:
        parse(text)

    assert error.value.facts == {"script": wanted, "value": text}


def test_signs_that_stand_in_no_name_are_told_once_each():
    with pytest.raises(NameSigns) as error:
        parse_latin("Anna2 M@ria 2")

    assert error.value.facts == {"found": "2@"}


@pytest.mark.parametrize("text", ["", "  ", "-", "...", "123"])
def test_no_letters_are_no_name(text):
    with pytest.raises(EmptyAnswer):
        parse_latin(text)


def test_a_name_may_be_only_so_long():
    with pytest.raises(TooLong) as error:
        parse_latin("A" * (LONGEST_NAME + 1))

    assert error.value.facts == {"got": LONGEST_NAME + 1, "limit": LONGEST_NAME}


@pytest.mark.parametrize("dash", ["-", "–", " — "])
def test_a_dash_is_an_absent_name(dash):
    assert is_absent(dash)


def test_a_name_of_two_letters_is_not_absent():
    assert not is_absent("No")


@pytest.mark.parametrize(
    ("given_names", "parts"),
    [
        ("Иван Петрович", ("Иван", "Петрович")),
        ("АННА МАРИЯ ИЛЬИНИЧНА", ("АННА МАРИЯ", "ИЛЬИНИЧНА")),
        ("IVAN PETROVICH", ("IVAN", "PETROVICH")),
        ("Айгүл Серікқызы", ("Айгүл", "Серікқызы")),
        ("ЭЛЬДАР РАСУЛ ОГЛЫ", ("ЭЛЬДАР", "РАСУЛ ОГЛЫ")),
        ("JASUR KARIM UGLI", ("JASUR", "KARIM UGLI")),
        ("ANNA MARIA", ("ANNA MARIA", None)),
        ("PETROVICH", ("PETROVICH", None)),
        ("", ("", None)),
    ],
)
def test_a_patronymic_is_known_by_its_ending(given_names, parts):
    assert split_patronymic(given_names) == parts


@pytest.mark.parametrize(
    ("stored", "sought"),
    [
        ("HOSEINI MOHAMMAD", "Hosseini Muhammed"),
        ("ХОСЕЙНИ", "hoseini"),
        ("MÜLLER", "muller"),
        ("Мюллер", "MUELLER"),
        ("Ivanov-Petrov", "Петров"),
        ("Жұмағали", "Zhumagaly"),
        ("Алёна", "алена"),
    ],
)
def test_a_name_is_found_in_either_alphabet_and_other_spellings(stored, sought):
    assert query_words(sought) <= search_words(stored)


def test_half_a_name_and_another_name_are_not_found():
    assert not query_words("Hosei") <= search_words("HOSEINI") or skeleton("Hosei") == "HS"
    assert not query_words("Hos") <= search_words("HOSEINI")
    assert not query_words("Hoseini Ali") <= search_words("HOSEINI REZA")


def test_exact_words_are_kept_beside_the_skeletons():
    assert search_words("ANNA MARIA", "АННА") >= {"ANNA", "MARIA", "АННА"}


def test_a_name_in_another_script_is_found_as_it_stands():
    assert query_words("王小明") <= search_words("王小明")


@given(st.text(max_size=40))
def test_no_text_is_more_than_a_name_or_a_reason(text):
    for parse in (parse_latin, parse_cyrillic):
        try:
            name = parse(text)
        except AnswerError:
            continue
        assert parse(name) == name


@given(st.text(max_size=40))
def test_whatever_is_stored_is_found_by_itself(text):
    assert query_words(text) <= search_words(text)
