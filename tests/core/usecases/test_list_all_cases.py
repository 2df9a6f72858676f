"""The auditor's list: every mission, newest first, page by page."""

import pytest

from core.domain.errors import NotFound
from core.usecases import list_all_cases
from core.usecases.list_all_cases import ListAllCases
from tests.builders import BERLIN, a_case
from tests.core.usecases.desk import Desk


async def test_pages_together_hold_every_case_once(
    any_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_all_cases, "PAGE", 2)
    made = [(await any_desk.ready()).id for _ in range(4)]
    made.append((await any_desk.stored(a_case(mission=BERLIN))).id)
    listing = ListAllCases(any_desk.store, any_desk.clock)

    found, after = [], None
    while True:
        page = await listing(any_desk.auditor, after)
        found += [case.id for case in page.cases]
        after = page.next
        if after is None:
            break

    assert found == made[::-1]


async def test_nobody_but_the_auditor_lists_every_mission(desk: Desk) -> None:
    for officer in (desk.consul, desk.colleague, desk.operator, desk.administrator):
        with pytest.raises(NotFound):
            await ListAllCases(desk.store, desk.clock)(officer)
