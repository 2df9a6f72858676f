import re

import pytest

from core.domain import spelling_rules
from core.domain.alphabets import Alphabet, alphabet_of

TABLES = {
    name: table
    for name, table in vars(spelling_rules).items()
    if name.isupper() and name != "COMMON"
}


def rows(table):
    return [line.rsplit(" ", 1) for line in table.splitlines() if line]


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_every_row_is_a_pattern_with_cyrillic_spellings(table):
    for pattern, options in rows(table):
        assert re.compile(pattern)
        assert alphabet_of(options) in (Alphabet.CYRILLIC, Alphabet.NONE)


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_no_row_stands_behind_one_that_always_takes_its_letters(table):
    plain = [pattern for pattern, _ in rows(table) if pattern.isalpha()]
    hidden = [
        later
        for at, later in enumerate(plain)
        if any(later.startswith(earlier) for earlier in plain[:at])
    ]

    assert hidden == []


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_each_letter_of_the_latin_alphabet_has_a_spelling(table):
    patterns = [re.compile(pattern) for pattern, _ in rows(table + spelling_rules.COMMON)]

    assert [
        letter
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        if not any(p.match(letter) for p in patterns)
    ] == []
