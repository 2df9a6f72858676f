"""What the administrator sees before he changes it."""

from datetime import date

import pytest

from core.domain.case import MissionNumber
from core.domain.errors import NotFound
from core.usecases.open_administration import OpenAdministration
from core.usecases.record_extension import RecordExtension
from tests.core.usecases.desk import Desk


async def test_the_view_holds_term_extensions_and_users(desk: Desk) -> None:
    await RecordExtension(desk.store, desk.clock, desk.rules)(
        desk.administrator, "7", date(2024, 9, 1), date(2025, 12, 31)
    )

    view = await OpenAdministration(desk.store, desk.clock, desk.rules)(desk.administrator)

    assert view.term.last_day == date(2025, 12, 31)
    assert [row.order_number for row in view.extensions] == ["7"]
    assert desk.consul.login in {user.login for user in view.users}


async def test_a_number_outside_the_list_of_missions_is_not_found(desk: Desk) -> None:
    opening = OpenAdministration(desk.store, desk.clock, desk.rules)

    assert (await opening.mission(desk.administrator, MissionNumber(23))).hours == ""
    with pytest.raises(NotFound):
        await opening.mission(desk.administrator, MissionNumber(97))


async def test_nobody_else_sees_it(desk: Desk) -> None:
    opening = OpenAdministration(desk.store, desk.clock, desk.rules)
    for officer in (desk.consul, desk.operator, desk.auditor):
        with pytest.raises(NotFound):
            await opening(officer)
        with pytest.raises(NotFound):
            await opening.mission(officer, MissionNumber(23))
