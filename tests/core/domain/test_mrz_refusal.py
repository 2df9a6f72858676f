import pytest

from core.domain.mrz_errors import NotMrz, OddLetters, OneLine, WrongLength
from core.domain.mrz_lines import physical_lines
from core.domain.mrz_refusal import refusal
from tests.core.domain.zones import TD1, TD3

FIRST, SECOND = TD3.split("\n")


@pytest.mark.parametrize(
    "text", ["", "hello", "I have no passport with me today, sorry", "<" * 20_000]
)
def test_other_words_are_no_zone(text):
    assert type(refusal(physical_lines(text))) is NotMrz


@pytest.mark.parametrize("line", [FIRST, SECOND, TD1.split("\n")[0]])
def test_one_line_asks_for_the_other(line):
    assert type(refusal(physical_lines(line))) is OneLine


@pytest.mark.parametrize(
    ("text", "got", "want"),
    [
        (f"{FIRST[:-3]}\n{SECOND}", 41, 44),
        (f"{FIRST}\n{SECOND}<<", 46, 44),
        (FIRST[:-2], 42, 44),
        (FIRST[:-1] + SECOND, 87, 88),
        (TD1.replace("<<<<<6", "<<<<6"), 29, 30),
    ],
)
def test_a_lost_filler_is_counted(text, got, want):
    error = refusal(physical_lines(text))

    assert type(error) is WrongLength
    assert error.facts == {"got": got, "want": want}


def test_odd_signs_are_told_once_each_and_nothing_else():
    error = refusal(physical_lines(f"{FIRST.replace('A', 'Á')}\n{SECOND.replace('1', '!')}"))

    assert type(error) is OddLetters
    assert error.facts == {"found": "Á!"}
