from core.domain.mrz_formats import MrzFormat
from core.domain.mrz_search import digits_right, find_in, has_national_code
from tests.core.domain.zones import TD1, TD2, TD3

PROSE = "The passport was shown at the window and copied by the consul on the spot. "


def test_no_zone_is_found_in_prose():
    assert find_in(PROSE * 40) is None


def test_a_zone_is_found_behind_pages_of_prose():
    zone = find_in(PROSE * 100 + "\n" + TD3 + "\n" + PROSE)

    assert zone.lines == tuple(TD3.split("\n"))


def test_the_first_signs_of_a_passport_are_no_card():
    first, second = TD3.split("\n")

    assert find_in(f"{first[:-1]}\n{second}") is None


def test_the_candidate_with_most_digits_right_is_taken():
    broken = TD2.replace("740812", "740813")

    assert find_in(f"{broken}\n{TD2}").lines == tuple(TD2.split("\n"))


def test_a_card_with_another_line_under_it_is_not_taken_for_half_a_card():
    two = TD1.split("\n")[:2]

    assert find_in("\n".join(two)).layout.format is MrzFormat.TD1
    assert find_in("\n".join([*two, "ERIKSSON<<ANNA<MARIA<<<<<<<<<"])) is None


def test_a_french_card_of_the_old_pattern_has_a_code_of_its_own():
    zone = find_in("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6")

    assert has_national_code(zone)
    assert not has_national_code(find_in(TD2))


def test_a_whole_passport_has_six_marks_of_being_understood():
    assert digits_right(find_in(TD3)) == 6
