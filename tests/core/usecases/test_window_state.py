"""Where a case stands at the window: what is open before *accept* and before *confirm*."""

from datetime import UTC, datetime

import pytest

from core.usecases.window_state import PointsOpen, require_closed
from tests.core.usecases.desk import Desk


async def test_an_untouched_case_has_everything_open(desk: Desk) -> None:
    view = await desk.view(await desk.ready())

    assert view.open_values == (
        "mrz",
        "visual.birth_date",
        "visual.birth_place",
        "visual.citizenship",
    )
    assert "paper.line.copy" in view.open_points


async def test_values_agreed_and_papers_judged_leave_nothing_open(desk: Desk) -> None:
    view = await desk.view(await desk.acceptable())

    assert (view.open_values, view.open_points) == ((), ())


async def test_a_document_is_good_on_its_last_day_at_the_mission(desk: Desk) -> None:
    case = await desk.acceptable()
    desk.clock.at = datetime(2032, 4, 15, 15, 59, tzinfo=UTC)  # 23:59 in Shanghai
    assert "expired" not in (await desk.view(case)).open_points

    desk.clock.at = datetime(2032, 4, 15, 16, 0, tzinfo=UTC)

    assert "expired" in (await desk.view(case)).open_points


async def test_a_citizen_of_kazakhstan_is_never_acceptable(desk: Desk) -> None:
    view = await desk.view(await desk.ready(citizenship="KZ"))

    assert "kz_citizen" in view.open_points


def test_open_points_are_told_as_codes() -> None:
    require_closed(())
    with pytest.raises(PointsOpen) as refusal:
        require_closed(("mrz",))

    assert refusal.value.facts == {"points": ("mrz",)}
