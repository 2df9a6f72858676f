import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.transliteration import far_apart, to_latin


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("ӘҒҚҢӨҰҮҺІ", "AGKNOUUHI"),
        ("Юрий", "IURII"),
        ("Подъячев", "PODIEIACHEV"),
        ("Харьков", "KHARKOV"),
        ("Жанна Цой", "ZHANNA TSOI"),
        ("Ёлкина-Эрн", "ELKINA-ERN"),
        ("Їжак", "IZHAK"),
    ],
)
def test_each_letter_is_written_as_icao_and_the_rules_say(cyrillic, latin):
    assert to_latin(cyrillic) == latin


def test_every_letter_of_the_kazakh_alphabet_has_latin_letters():
    alphabet = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"

    assert to_latin(alphabet).isascii()


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("СМИТ", "SMITH"),
        ("ДЖОН", "JOHN"),
        ("СИ ЦЗИНЬПИН", "XI JINPING"),
        ("ХОСЕЙНИ", "HOSEINI"),
        ("ЖҰМАҒАЛИ", "ZHUMAGALI"),
        ("ШНАЙДЕР", "SCHNEIDER"),
        ("ЙЫЛМАЗ", "YILMAZ"),
    ],
)
def test_lawful_spellings_are_near(cyrillic, latin):
    assert not far_apart(cyrillic, latin)


@pytest.mark.parametrize(
    ("cyrillic", "latin"), [("ИВАНОВ", "SMITH"), ("ИВАН", "JOHN"), ("АННА", "GRETA")]
)
def test_another_name_is_far(cyrillic, latin):
    assert far_apart(cyrillic, latin)


@given(st.text("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯӘҒҚҢӨҰҮҺІ", min_size=1, max_size=12))
def test_a_name_is_near_its_own_latin_spelling(cyrillic):
    assert not far_apart(cyrillic, to_latin(cyrillic))


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_two_texts_are_near_or_far(cyrillic, latin):
    assert far_apart(cyrillic, latin) in (True, False)
