import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain import countries
from core.domain.alphabets import Alphabet, alphabet_of
from core.domain.suggestions import (
    LANGUAGE_OF_STATE,
    LANGUAGES,
    MOST_SUGGESTIONS,
    suggest_cyrillic,
    suggestions_in,
)


@pytest.mark.parametrize(
    ("latin", "state", "usual"),
    [
        ("SMITH", "GB", "СМИТ"),
        ("ERIKSSON", "UTO", "ЭРИКССОН"),
        ("ANNA MARIA", "US", "АННА МАРИЯ"),
        ("MOHAMMAD REZA", "IRN", "МОХАММАД РЕЗА"),
        ("HOSEINI", "IR", "ХОСЕЙНИ"),
        ("YILDIRIM", "TR", "ЙЫЛДИРИМ"),
        ("AYŞE", "TR", "АЙШЕ"),
        ("ERDOĞAN", "TR", "ЭРДОГАН"),
        ("MÜLLER", "D", "МЮЛЛЕР"),
        ("SCHNEIDER", "DE", "ШНАЙДЕР"),
        ("KRAUSE", "AT", "КРАУЗЕ"),
        ("LI XIAOMING", "CN", "ЛИ СЯОМИН"),
        ("YULDASHEV", "UZ", "ЮЛДАШЕВ"),
        ("O'G'LI", "UZ", "УГЛИ"),
        ("SERGEI", "RUS", "СЕРГЕЙ"),
        ("DMYTRO SHEVCHENKO", "UA", "ДМЫТРО ШЕВЧЕНКО"),
        ("AL-SAYED", "AE", "АЛЬ-САЙЕД"),
        ("SÃO", "GB", "САО"),
    ],
)
def test_the_usual_spelling_stands_first(latin, state, usual):
    assert suggest_cyrillic(latin, state)[0] == usual


@pytest.mark.parametrize(
    ("latin", "state", "other"),
    [("WILLIAM", "US", "ВИЛЛИАМ"), ("ELENA", "UA", "ЭЛЕНА"), ("YILDIRIM", "TR", "ЙЫЛДЫРЫМ")],
)
def test_other_lawful_spellings_follow(latin, state, other):
    assert other in suggest_cyrillic(latin, state)[1:]


@pytest.mark.parametrize(
    ("latin", "state"), [("KIM", "KR"), ("DUPONT", "FR"), ("SMITH", "CN"), ("", "GB"), ("王", "CN")]
)
def test_without_a_rule_nothing_is_suggested(latin, state):
    assert suggest_cyrillic(latin, state) == ()


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜŞÇĞ' -", max_size=30), st.sampled_from(LANGUAGES))
def test_a_suggestion_is_cyrillic_from_end_to_end(latin, language):
    ways = suggestions_in(language, latin)

    assert len(ways) == len(set(ways)) <= MOST_SUGGESTIONS
    assert all(alphabet_of(way) in (Alphabet.CYRILLIC, Alphabet.NONE) for way in ways)


@given(st.text(max_size=30), st.text(max_size=3))
def test_any_text_and_state_are_answered(latin, state):
    assert isinstance(suggest_cyrillic(latin, state), tuple)


def test_every_state_with_a_language_is_a_state_and_every_language_has_states():
    assert all(countries.is_state(state) or state == "UTO" for state in LANGUAGE_OF_STATE)
    assert set(LANGUAGE_OF_STATE.values()) == set(LANGUAGES)
