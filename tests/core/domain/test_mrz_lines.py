import pytest

from core.domain.mrz_lines import LONGEST_TEXT, physical_lines, spellings


def test_a_latin_line_is_meant_in_one_way():
    assert spellings("P<UTOERIKSSON<<ANNA") == ("P<UTOERIKSSON<<ANNA",)


def test_a_cyrillic_line_may_be_look_alikes_or_either_layout():
    assert spellings("Х<3") == ("X<3", "[<3".replace("[", "Х"))


def test_a_pair_of_fillers_in_one_sign_may_be_one():
    assert spellings("A«B") == ("A<<B", "A<B")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\n\n \n"])
def test_line_ends_of_every_kind_part_lines(end):
    assert physical_lines(f"AB{end}CD") == (("AB",), ("CD",))


def test_only_so_much_of_a_text_is_looked_at():
    assert sum(len(ways[0]) for ways in physical_lines("A" * (LONGEST_TEXT + 5))) == LONGEST_TEXT
