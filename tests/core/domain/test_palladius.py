import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.palladius import SYLLABLES, from_pinyin


@pytest.mark.parametrize(
    ("pinyin", "cyrillic"),
    [
        ("WANG", "ВАН"),
        ("ZHOU", "ЧЖОУ"),
        ("XU", "СЮЙ"),
        ("LYU", "ЛЮЙ"),
        ("LÜ", "ЛЮЙ"),
        ("JUN", "ЦЗЮНЬ"),
        ("SHI", "ШИ"),
        ("ZI", "ЦЗЫ"),
        ("HUI", "ХУЭЙ"),
        ("QIANG", "ЦЯН"),
        ("JIANGUO", "ЦЗЯНЬГО"),
        ("CHANGAN", "ЧАНЪАНЬ"),
        ("YUAN", "ЮАНЬ"),
        ("ER", "ЭР"),
    ],
)
def test_syllables_are_written_by_the_system(pinyin, cyrillic):
    assert from_pinyin(pinyin) == cyrillic


@pytest.mark.parametrize("word", ["SMITH", "KV", "ERIKSSON", "NG"])
def test_other_words_are_no_pinyin(word):
    assert from_pinyin(word) is None


def test_there_are_about_as_many_syllables_as_the_language_has():
    assert 380 <= len(SYLLABLES) <= 750


@given(st.lists(st.sampled_from(sorted(SYLLABLES)), min_size=1, max_size=20))
def test_every_row_of_syllables_is_a_word(syllables):
    assert from_pinyin("".join(syllables))
