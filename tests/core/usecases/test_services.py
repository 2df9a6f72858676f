"""The rules as data: local dates, terms, the same checklist for applicant and consul."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from core.domain.editions import TermNotStarted, TermState
from core.domain.errors import NotFound
from core.usecases.services import astana_day, mission_number
from tests.builders import ANKARA, a_case
from tests.core.usecases.desk import RULES, Desk


def test_the_date_is_that_of_the_mission_and_of_astana() -> None:
    late = datetime(2024, 9, 17, 21, 0, tzinfo=UTC)

    assert RULES.day_at(84, late) == date(2024, 9, 18)
    assert RULES.day_at(1, late) == date(2024, 9, 17)
    assert RULES.day_at(None, late) == date(2024, 9, 17)
    assert astana_day(late) == date(2024, 9, 18)


def test_the_term_of_para_5_ends_at_half_past_six_in_astana() -> None:
    due = RULES.due(RULES.edition_on(date(2024, 9, 17)), date(2024, 9, 20))  # a Friday

    assert due.day == date(2024, 9, 23)
    assert due.at.astimezone(UTC) == datetime(2024, 9, 23, 13, 30, tzinfo=UTC)


def test_a_case_without_a_mission_has_no_window() -> None:
    assert RULES.mission_of(a_case(mission=None)) is None
    with pytest.raises(NotFound):
        mission_number(a_case(mission=None))


def test_a_state_of_one_script_needs_no_question_about_letters() -> None:
    assert RULES.scripts_known_for("SE")
    assert not RULES.scripts_known_for("CN")


def test_the_nearest_mission_to_germany_is_in_germany() -> None:
    assert RULES.nearest("DE", 1)[0].country == "DE"


async def test_before_its_first_day_nothing_is_accepted(desk: Desk) -> None:
    case = a_case()

    term = await desk.store.read(lambda tx: RULES.term(tx, date(2024, 4, 12)))
    assert term.state is TermState.NOT_STARTED
    with pytest.raises(TermNotStarted):
        await desk.store.read(lambda tx: RULES.require_term(tx, case, date(2024, 4, 12)))


async def test_a_missions_own_demand_stands_on_the_checklist(desk: Desk) -> None:
    case = await desk.ready()
    settings = await desk.store.read(lambda tx: tx.missions.of(ANKARA))
    told = replace(
        settings, demand="A photograph", demand_author="The consul", demand_date=date(2024, 5, 1)
    )
    await desk.store.write(lambda tx: tx.missions.save(told))

    checklist = await desk.store.read(lambda tx: RULES.checklist_of(tx, case, date(2024, 9, 17)))

    assert "line.mission_extra" in {line.key for line in checklist.lines}
