"""Words of an officer: a limited length, signs a person types."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.usecases.free_text import OddSigns, TextMissing, TextTooLong, read_words


def test_lines_and_runs_of_spaces_become_one_line() -> None:
    assert read_words("  Перевод\r\n неполный\t.", "note") == "Перевод неполный ."


def test_nothing_is_no_reason() -> None:
    with pytest.raises(TextMissing):
        read_words(" \n ", "reason")


def test_nothing_is_enough_where_words_are_not_needed() -> None:
    assert read_words("", "note", needed=False) == ""


def test_a_long_text_is_told_its_limit() -> None:
    with pytest.raises(TextTooLong) as refusal:
        read_words("x" * 11, "note", limit=10)

    assert refusal.value.facts == {"field": "note", "limit": 10}


@pytest.mark.parametrize("odd", ["\x00", "\x1b", "\u202e", "\u200b", "\ue000", "\ud800"])
def test_a_sign_nobody_types_is_refused(odd: str) -> None:
    with pytest.raises(OddSigns):
        read_words(f"a{odd}b", "note")


@given(st.text(max_size=60))
def test_what_is_read_is_read_the_same_again(text: str) -> None:
    try:
        words = read_words(text, "note", needed=False)
    except OddSigns:
        return

    assert read_words(words, "note", needed=False) == words
    assert len(words) <= 60 * 4
