"""What stands in the way of a complete form, and what only the consul decides (paras 1, 6, 7)."""

from datetime import date

import pytest

from core.domain.case import Answer, Source
from core.domain.form_problems import blocked, problems
from tests.builders import answers

TODAY = date(2024, 9, 17)


def codes(**changes: str) -> set[str]:
    return {problem.code for problem in problems(answers(**changes), today=TODAY)}


def test_complete_form_of_the_specimen_has_no_problem() -> None:
    assert codes(document_issuer="SE") == set()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"citizenship": "KZ"}, "kz_citizen"),
        ({"document_expires": "2024-09-16"}, "expired"),
        ({"surname_latin": "", "given_latin": ""}, "no_name"),
    ],
)
def test_what_the_window_would_decline_keeps_from_ready(changes: dict[str, str], code: str) -> None:
    found = problems(answers(**changes), today=TODAY)

    assert found[0].code == code and found[0].blocking
    assert blocked(answers(**changes), today=TODAY)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"citizenship": "XXA"}, "stateless"),
        ({"document_issuer": "DE"}, "issuer_differs"),
        ({"given_latin": "", "given_cyrillic": ""}, "one_name"),
        ({"surname_cyrillic": ""}, "cyrillic_to_consul"),
        ({"birth_date": "1974"}, "birth_date_partial"),
        ({"birth_date": "2006-09-18"}, "minor"),
        ({"birth_date": "2006"}, "minor"),
        ({"birth_place": ""}, "no_birth_place"),
        ({"sex": "X"}, "sex_x"),
    ],
)
def test_what_only_the_consul_decides_is_shown_and_blocks_nothing(
    changes: dict[str, str], code: str
) -> None:
    assert code in codes(**changes)
    assert not blocked(answers(**changes), today=TODAY)


def test_document_is_good_on_its_last_day_and_adult_is_who_turns_eighteen_today() -> None:
    assert "expired" not in codes(document_expires="2024-09-17")
    assert "minor" not in codes(birth_date="2006-09-17")


def test_document_without_a_day_of_expiry_has_not_expired() -> None:
    assert "expired" not in codes(document_expires="")


def test_suggested_spelling_is_a_problem_until_its_owner_confirms_it() -> None:
    for confirmed in (False, True):
        given = {
            **answers(),
            "surname_cyrillic": Answer("ЭРИКССОН", Source.SUGGESTED, confirmed=confirmed),
        }
        found = {problem.code for problem in problems(given, today=TODAY)}

        assert ("suggested" in found) is not confirmed


def test_blocking_problems_stand_first() -> None:
    found = problems(
        answers(citizenship="XXA", document_expires="2020-01-01", sex="X"), today=TODAY
    )

    assert [problem.blocking for problem in found] == sorted(
        (problem.blocking for problem in found), reverse=True
    )


def test_form_that_was_only_begun_is_judged_by_what_is_there() -> None:
    assert problems({}, today=TODAY) == ()
