import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.answers import (
    AnswerError,
    BinGiven,
    DocumentNumberWrong,
    EmptyAnswer,
    IinGiven,
    TextScript,
    TooLong,
    read_document_number,
    read_free_text,
    spot_iin,
)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("L898902C3", "L898902C3"),
        ("l 898-902 c3", "L898902C3"),
        ("№ 701234567", "701234567"),
        ("No. 1234567", "1234567"),
        ("МР1234567", "MP1234567"),
        ("К ۱۲۳۴۵۶", "K123456"),
        ("NO1234567", "NO1234567"),
        ("ЯЩ 123456", "ЯЩ123456"),
        ("4606/123456", "4606123456"),
    ],
)
def test_a_number_is_letters_and_digits_alone(typed, number):
    assert read_document_number(typed) == number


@pytest.mark.parametrize(
    "typed", ["passport", "123", "1" * 21, "12345*6", "ЯAЩ123", "AB١٢✓34", "王123456"]
)
def test_an_impossible_number_is_refused(typed):
    with pytest.raises(DocumentNumberWrong):
        read_document_number(typed)


@pytest.mark.parametrize("read", [read_document_number, lambda text: read_free_text(text, 40)])
@pytest.mark.parametrize("text", ["", "  ", "-", "\u200b"])
def test_no_letters_and_no_digits_are_no_answer(read, text):
    with pytest.raises(EmptyAnswer):
        read(text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("г. Алматы,  ул. Абая, д. ۵", "г. Алматы, ул. Абая, д. 5"),
        ("São Paulo (SP) № 7 & Co.", "São Paulo (SP) № 7 & Co."),
        ("Қарағанды\nоблысы", "Қарағанды облысы"),
    ],
)
def test_a_free_text_is_one_line_of_latin_or_cyrillic(typed, text):
    assert read_free_text(typed, 60) == text


@pytest.mark.parametrize(
    ("typed", "found"), [("Isfahan اصفهان", "اصفهن"), ("上海 Shanghai", "上海"), ("bank 🏦", "🏦")]
)
def test_other_scripts_are_told_with_their_letters(typed, found):
    with pytest.raises(TextScript) as error:
        read_free_text(typed, 60)

    assert error.value.facts == {"found": found}


def test_a_text_may_be_only_as_long_as_its_line():
    with pytest.raises(TooLong):
        read_free_text("a" * 41, 40)


@pytest.mark.parametrize("text", ["061211600012", "мой ИИН: 0612 1160 0012.", "٠٦١٢١١٦٠٠٠١٢"])
def test_a_number_that_passes_as_an_iin_is_spotted(text):
    with pytest.raises(IinGiven) as error:
        spot_iin(text)

    assert error.value.facts == {}


def test_a_company_s_number_is_told_apart():
    with pytest.raises(BinGiven):
        spot_iin("БИН 960340000514")


@pytest.mark.parametrize(
    "text", ["061211600013", "0612116000122", "10612116000120", "+7 701 123 45 67", "L898902C3", ""]
)
def test_other_numbers_are_nobody_s_iin(text):
    assert spot_iin(text) is None


@given(st.text(max_size=60))
def test_no_text_is_more_than_an_answer_or_a_reason(text):
    for read in (read_document_number, lambda one: read_free_text(one, 50)):
        try:
            assert read(read(text)) == read(text)
        except AnswerError as error:
            assert error.code.startswith("err.")
