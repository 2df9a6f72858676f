"""The 96 missions of annex 1 and how they are found."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adapters.reference import load_missions, load_neighbourhood
from core.domain.errors import NotFound
from core.domain.missions import find, fold, nearest, search

BOOK = load_missions()
NEAR = load_neighbourhood()
COUNTRIES = {
    "Germany": "DE",
    "Германия": "DE",
    "Türkiye": "TR",
    "Турция": "TR",
    "Қытай": "CN",
    "Kazakhstan": "KZ",
    "Peru": "PE",
    "Georgia": "GE",
}
ANNEX = (Path(__file__).parents[2] / "data" / "annex1_missions.ru.txt").read_text()


def test_the_russian_names_are_annex_1_word_for_word_slips_included():
    lines = [f"{mission.number}. {mission.name_ru}." for mission in BOOK.missions]

    assert lines == ANNEX.splitlines()
    assert len(lines) == 96


def test_number_82_keeps_the_orders_slip_on_paper_and_is_whole_elsewhere():
    mission = BOOK.by_number(82)

    assert mission.name("ru").startswith("Генеральное консульство Республики в городе")
    assert "Kazakhstan" in mission.name("en")
    assert "Қазақстан" in mission.name("kk")


@pytest.mark.parametrize("mission", BOOK.missions, ids=lambda mission: mission.number)
def test_every_mission_has_a_zone_a_country_and_its_city_in_three_languages(mission):
    assert ZoneInfo(mission.zone).key == mission.zone
    assert len(mission.country) == 2
    assert all(mission.city_in(language) for language in ("kk", "ru", "en"))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Стамбул", 87),
        ("Istanbul", 87),
        ("İSTANBUL", 87),
        ("Ыстанбұл", 87),
        ("istambul", 87),
        ("Франкфурт", 76),
        ("frankfurt", 76),
        ("Пекин", 28),
        ("Бейжің", 28),
        ("peking", 28),
        ("xian", 84),
        ("Кишинев", 36),
        ("Munchen", 77),
        ("петербург", 82),
        ("  нью   йорк ", 78),
        ("Brussel", 7),
        ("Barcellona", 88),
    ],
)
def test_a_city_is_found_in_the_spelling_people_use(text, number):
    assert [mission.number for mission in search(BOOK, text, COUNTRIES)] == [number]


@pytest.mark.parametrize("text", ["Germany", "германия", "Germany, ", "Germani"])
def test_a_country_gives_all_its_missions(text):
    assert {mission.number for mission in search(BOOK, text, COUNTRIES)} == {12, 76, 77, 91, 96}


def test_a_misspelt_name_is_a_guess_and_a_right_one_is_not():
    assert find(BOOK, "Warsawa", COUNTRIES).guessed
    assert not find(BOOK, "Warsaw", COUNTRIES).guessed


def test_a_country_without_a_mission_is_known_as_a_country():
    found = find(BOOK, "Peru", COUNTRIES)

    assert (found.missions, found.country) == ((), "PE")


@pytest.mark.parametrize("text", ["Алматы", "astana", "Kazakhstan"])
def test_a_city_of_kazakhstan_is_known_as_being_there(text):
    found = find(BOOK, text, COUNTRIES)

    assert (found.missions, found.country) == ((), "KZ")


@pytest.mark.parametrize("text", ["", "  ", "?!", "qqqqqq", "x"])
def test_nothing_like_a_name_finds_nothing(text):
    found = find(BOOK, text, COUNTRIES)

    assert (found.missions, found.country) == ((), None)


@given(st.sampled_from(BOOK.missions), st.sampled_from(["kk", "ru", "en"]), st.booleans())
def test_every_mission_is_found_by_its_city_in_any_case(mission, language, shout):
    city = mission.city_in(language)
    found = search(BOOK, city.upper() if shout else city, {})

    assert mission in found


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_any_text_can_be_searched_for(text):
    assert len(find(BOOK, text, COUNTRIES).missions) <= 96


def test_the_nearest_are_those_of_the_state_then_of_its_neighbours_then_of_the_region():
    numbers = [mission.number for mission in nearest(BOOK, "DE", NEAR)]

    assert numbers[:5] == [12, 76, 77, 91, 96]
    countries = [BOOK.by_number(number).country for number in numbers[5:]]
    bordering = [country in NEAR.borders["DE"] for country in countries]
    assert bordering == sorted(bordering, reverse=True)
    assert {"PL", "FR"} <= set(countries)
    assert "JP" not in countries


def test_for_a_state_without_missions_its_neighbours_are_nearest():
    first = nearest(BOOK, "PE", NEAR, limit=1)

    assert [mission.country for mission in first] == ["BR"]


def test_borders_are_mutual_and_every_state_has_a_region():
    for state, others in NEAR.borders.items():
        assert all(state in NEAR.borders[other] for other in others)
    assert len(NEAR.regions) == 250


def test_an_unknown_number_is_not_found():
    with pytest.raises(NotFound):
        BOOK.by_number(97)
