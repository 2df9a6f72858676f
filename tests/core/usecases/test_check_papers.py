"""The anonymous check: at most eight questions, the same judgement as for a case (C3)."""

from datetime import date

import pytest

from core.domain.papers import Verdict
from core.usecases.check_papers import CheckAnswers, check_papers, next_check_question
from tests.core.usecases.desk import RULES

TODAY = date(2024, 9, 17)


def judged(**words: str):  # type: ignore[no-untyped-def]
    answers = CheckAnswers.from_words(words)
    known = RULES.scripts_known_for(answers.citizenship)
    return check_papers(RULES, answers, today=TODAY, known=known)


def test_questions_follow_from_the_answers_and_end() -> None:
    words: dict[str, object] = {}
    asked = []
    replies = {
        "citizenship": "CN",
        "document": "foreign_passport",
        "scripts": "some_other",
        "script_surname": "latin",
        "script_given": "latin",
        "script_patronymic": "not_printed",
        "script_birth_place": "other",
        "translation": "notary_abroad",
        "translation_state": "CN",
        "expires": "2031-05-14",
        "visit": "unknown",
    }
    while question := next_check_question(CheckAnswers.from_words(words), known=False):
        asked.append(question)
        words[question] = replies[question]

    assert asked == list(replies)


def test_letters_are_not_asked_where_the_state_writes_latin_or_cyrillic() -> None:
    answers = CheckAnswers(citizenship="SE", document="foreign_passport")

    assert next_check_question(answers, known=True) == "expires"


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ({"citizenship": "SE", "expires": "2031-05-14"}, Verdict.BRING),
        ({"citizenship": "SE", "expires": "2024-01-01"}, Verdict.DECLINED),
        ({"citizenship": "SE", "expires": "2025-05-14", "visit": "2025-06"}, Verdict.DECLINED),
        ({"citizenship": "KZ"}, Verdict.DECLINED),
        ({"citizenship": "XXA"}, Verdict.ASK),
    ],
)
def test_worst_line_is_the_verdict(words: dict[str, str], verdict: Verdict) -> None:
    assert judged(document="foreign_passport", **words).verdict is verdict


def test_rough_day_of_the_visit_is_taken_by_its_last_day() -> None:
    good = judged(citizenship="SE", expires="2027-06-30", visit="2027-06")
    bad = judged(citizenship="SE", expires="2027-06-29", visit="2027-06")

    assert good.verdict is not Verdict.DECLINED
    assert bad.verdict is Verdict.DECLINED


def test_words_that_are_no_answers_are_left_out() -> None:
    answers = CheckAnswers.from_words({"citizenship": "", "name": "ERIKSSON", "visit": None})

    assert answers == CheckAnswers()
