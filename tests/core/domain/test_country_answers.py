import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.answer_errors import AnswerError, EmptyAnswer
from core.domain.country_answers import (
    GONE,
    CountryGone,
    CountryGuess,
    CountryUnknown,
    TwoCountries,
    fold,
    read_country,
)

NAMES = {
    fold(name): code
    for name, code in {
        "Germany": "DE",
        "Германия": "DE",
        "Egypt": "EG",
        "Côte d’Ivoire": "CI",
        "Trinidad and Tobago": "TT",
        "Iran": "IR",
        "Iraq": "IQ",
        "Türkiye": "TR",
        "中国": "CN",
        "Netherlands": "NL",
        "Mauritania": "MR",
        "Mauritius": "MU",
    }.items()
}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Germany", "DE"),
        ("  германия ", "DE"),
        ("cote d'ivoire", "CI"),
        ("TURKIYE", "TR"),
        ("the Netherlands", "NL"),
        ("中国", "CN"),
        ("Trinidad and Tobago", "TT"),
        ("de", "DE"),
        ("DEU", "DE"),
        ("D", "DE"),
        ("RKS", "XK"),
    ],
)
def test_a_country_is_known_by_name_or_code(text, code):
    assert read_country(text, NAMES) == code


@pytest.mark.parametrize(
    ("text", "code"), [("Germny", "DE"), ("Turkiya", "TR"), ("Netherland", "NL")]
)
def test_a_near_miss_is_asked_back(text, code):
    with pytest.raises(CountryGuess) as error:
        read_country(text, NAMES)

    assert error.value.country == code


@pytest.mark.parametrize("text", ["Atlantis", "QQ", "Irax", "Ira", "Mauritan", "x" * 500])
def test_a_far_or_doubtful_name_is_unknown(text):
    with pytest.raises(CountryUnknown):
        read_country(text, NAMES)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("USSR", "SU"),
        ("СССР", "SU"),
        ("КСРО", "SU"),
        ("Yugoslavia", "YU"),
        ("Чехословакия", "CS"),
        ("DDR", "DD"),
    ],
)
def test_a_state_that_is_gone_is_named_as_such(text, state):
    with pytest.raises(CountryGone) as error:
        read_country(text, NAMES)

    assert error.value.state == state


def test_a_gone_state_is_named_in_a_way_no_code_can_be():
    with pytest.raises(CountryGone) as error:
        read_country("DDR", NAMES)

    assert error.value.facts == {"country": "German Democratic Republic"}


@pytest.mark.parametrize(
    "text", ["Germany and Egypt", "Germany, Egypt", "DE/EG", "германия и egypt"]
)
def test_two_countries_are_asked_back(text):
    with pytest.raises(TwoCountries) as error:
        read_country(text, NAMES)

    assert (error.value.first, error.value.second) == ("DE", "EG")


def test_no_letters_are_no_answer():
    with pytest.raises(EmptyAnswer):
        read_country(" - ", NAMES)


def test_the_names_of_gone_states_are_folded():
    assert all(name == fold(name) for name in GONE)


@given(st.text(max_size=60))
def test_no_text_is_more_than_a_country_or_a_reason(text):
    try:
        assert len(read_country(text, NAMES)) == 2
    except AnswerError as error:
        assert error.code
