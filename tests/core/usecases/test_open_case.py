"""Opening a case: all that its page shows, the acts open now, and a line for the view."""

from datetime import date

import pytest

from core.domain.errors import NotFound
from tests.builders import BERLIN, a_case
from tests.core.usecases.desk import Desk
from tests.core.usecases.printing import printed, printed_well


async def test_every_view_leaves_a_line_with_the_viewers_id(any_desk: Desk) -> None:
    case = await any_desk.ready()
    await any_desk.view(case)
    await any_desk.view(case, any_desk.auditor)

    views = [line for line in await any_desk.lines(case) if line.act == "staff:case:viewed"]

    assert [line.actor for line in views] == [any_desk.consul.actor, any_desk.auditor.actor]


async def test_a_ready_case_shows_when_it_would_be_due(desk: Desk) -> None:
    view = await desk.view(await desk.ready())

    assert view.due_if_accepted is not None
    assert view.due_if_accepted.day == date(2024, 9, 18)


async def test_acts_follow_the_life_of_the_case(desk: Desk) -> None:
    seen = {}
    case = await desk.ready()
    seen["ready"] = (await desk.view(case)).may
    case = await desk.acceptable()
    seen["acceptable"] = (await desk.view(case)).may
    case = await desk.accepted()
    seen["accepted"] = (await desk.view(case)).may
    desk.clock.move(seconds=11)
    seen["eleven seconds later"] = (await desk.view(case)).may

    assert seen == {
        "ready": {"window", "judge", "decline", "withdraw"},
        "acceptable": {"window", "judge", "decline", "withdraw", "accept"},
        "accepted": {"window", "withdraw", "confirm", "take_back"},
        "eleven seconds later": {"window", "withdraw", "confirm"},
    }


async def test_take_back_is_offered_to_the_same_person_only(desk: Desk) -> None:
    case = await desk.accepted()

    assert "take_back" not in (await desk.view(case, desk.colleague)).may


async def test_a_formed_case_is_printed_settled_and_handed_over_in_turn(desk: Desk) -> None:
    case = await desk.formed()
    assert (await desk.view(case)).may == {"print"}

    case, _ = await printed(desk, case)
    assert (await desk.view(case)).may == {"settle"}

    well, _ = await printed_well(desk, await desk.refused())
    assert (await desk.view(well)).may == {"hand_over"}


async def test_the_auditor_reads_every_mission_and_may_do_nothing(desk: Desk) -> None:
    case = await desk.stored(a_case(mission=BERLIN))

    view = await desk.view(case, desk.auditor)

    assert (view.case.id, view.may) == (case.id, frozenset())


async def test_staff_are_named_and_the_applicants_chat_is_not(desk: Desk) -> None:
    case = await desk.accepted()

    view = await desk.view(case)

    assert view.names == {desk.consul.actor: desk.consul.name}


async def test_a_foreign_case_looks_absent(desk: Desk) -> None:
    case = await desk.ready()

    for officer in (desk.stranger, desk.operator, desk.administrator):
        with pytest.raises(NotFound):
            await desk.view(case, officer)


async def test_a_view_holds_no_value_in_its_repr(desk: Desk) -> None:
    view = await desk.view(await desk.ready())

    assert "ERIKSSON" not in repr(view)
    assert "ERIKSSON" not in repr(view.comparison)
