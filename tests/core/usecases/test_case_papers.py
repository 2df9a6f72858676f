"""What a case's answers say of its papers (para 6)."""

from dataclasses import replace
from datetime import date

from core.domain.papers import Script
from core.ports.settings import MissionSettings
from core.usecases.case_papers import situation_of
from tests.builders import ANKARA, answers

TODAY = date(2024, 9, 17)


def situation(known: bool = False, settings: MissionSettings | None = None, **changes: str):  # type: ignore[no-untyped-def]
    return situation_of(answers(**changes), today=TODAY, settings=settings, known=known)


def test_what_is_not_answered_is_not_known() -> None:
    empty = situation_of({}, today=TODAY, settings=None, known=False)

    assert (empty.citizenship, empty.expires, empty.born) == (None, None, None)
    assert not empty.no_expiry


def test_no_day_of_expiry_on_purpose_is_told_from_one_not_answered_yet() -> None:
    assert situation(document_expires="").no_expiry
    assert not situation().no_expiry


def test_person_without_citizenship_has_none() -> None:
    assert situation(citizenship="XXA").citizenship is None


def test_letters_are_those_of_the_answers_else_those_the_state_is_known_for() -> None:
    given = situation(script_surname="other", script_given="latin")

    assert given.scripts == {"surname": Script.OTHER, "given": Script.LATIN}
    assert situation(known=True).scripts is None
    assert situation(birth_place="", known=True).scripts == {"birth_place": Script.NOT_PRINTED}


def test_birth_year_alone_counts_as_its_last_day() -> None:
    assert situation(birth_date="2006").born == date(2006, 12, 31)


def test_demand_of_a_mission_counts_only_with_its_date() -> None:
    plain = MissionSettings(mission=ANKARA)
    asked = replace(
        plain, demand="a translation", demand_author="consul", demand_date=date(2024, 5, 1)
    )

    assert situation(settings=plain).extra is None
    extra = situation(settings=asked).extra
    assert extra is not None and extra.requirement == "a translation"
