import pytest

from core.domain import countries


@pytest.mark.parametrize(
    ("code", "state"),
    [("D", "DE"), ("RKS", "XK"), ("GBD", "GB"), ("GBO", "GB"), ("KAZ", "KZ"), ("PSE", "PS")],
)
def test_codes_of_states_lead_to_iso(code, state):
    assert countries.alpha2(code) == state


@pytest.mark.parametrize("code", ["UNO", "XXA", "EUE", "UTO", "XOM", "XXX"])
def test_codes_without_a_state_are_codes_all_the_same(code):
    assert countries.is_code(code)
    assert countries.alpha2(code) is None
    assert countries.to_alpha2(code) == code


@pytest.mark.parametrize("code", ["DEU ", "QQQ", "", "kaz", "KZ"])
def test_what_is_in_no_list_is_no_code(code):
    assert not countries.is_code(code)


def test_every_state_of_iso_comes_back_from_its_code():
    assert len(countries.ALPHA3) == 249
    assert all(countries.alpha2(countries.icao(state)) == state for state in countries.ALPHA3)


def test_germany_and_kosovo_have_codes_of_their_own():
    assert (countries.icao("DE"), countries.icao("XK"), countries.icao("ZZ")) == ("D", "RKS", None)


def test_kosovo_is_a_state_here_and_a_grouping_is_not():
    assert countries.is_state("XK")
    assert not countries.is_state("EU")
