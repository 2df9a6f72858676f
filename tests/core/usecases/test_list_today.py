"""*Today*: who is next, how many wait where, whom to tell by hand, what moved away."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.domain.errors import NotFound
from core.ports.notices import NoticeState
from core.ports.storage import Lane
from core.usecases import list_today
from core.usecases.list_today import ListToday
from core.usecases.transfer_case import TransferCase
from tests.builders import BERLIN, a_case
from tests.core.usecases.desk import Desk


def listing(desk: Desk) -> ListToday:
    return ListToday(desk.store, desk.clock, desk.rules)


async def test_the_most_urgent_list_opens_by_itself(any_desk: Desk) -> None:
    await any_desk.ready()
    assert (await listing(any_desk)(any_desk.consul)).lane is Lane.EXPECTED

    accepted = await any_desk.accepted()
    view = await listing(any_desk)(any_desk.consul)

    assert view.lane is Lane.ACCEPTED
    assert [row.case.id for row in view.rows] == [accepted.id]
    assert (view.counts[Lane.EXPECTED], view.counts[Lane.ACCEPTED]) == (1, 1)


async def test_a_case_past_its_day_is_overdue(desk: Desk) -> None:
    case = await desk.accepted()
    desk.clock.move(days=2)

    view = await listing(desk)(desk.consul)

    assert (view.lane, [row.case.id for row in view.rows]) == (Lane.OVERDUE, [case.id])


async def test_a_paper_is_uncollected_on_its_tenth_working_day_holidays_not_counted(
    desk: Desk,
) -> None:
    case = await desk.formed()  # on Tuesday, 17 September 2024
    desk.clock.at = datetime(2024, 12, 3, 6, tzinfo=UTC)
    await desk.store.write(
        lambda tx: tx.cases.save(replace(tx.cases.get(case.id), status_since=desk.clock.at))
    )

    desk.clock.at = datetime(2024, 12, 17, 18, 30, tzinfo=UTC)  # 16 December was a holiday
    assert (await listing(desk)(desk.consul)).counts[Lane.UNCOLLECTED] == 0

    desk.clock.at = datetime(2024, 12, 17, 19, 30, tzinfo=UTC)  # the 18th in Astana
    assert (await listing(desk)(desk.consul)).counts[Lane.UNCOLLECTED] == 1


async def test_pages_follow_each_other_without_a_gap(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_today, "PAGE", 2)
    made = [(await desk.ready()).id for _ in range(3)]

    first = await listing(desk)(desk.consul, Lane.EXPECTED)
    second = await listing(desk)(desk.consul, Lane.EXPECTED, first.next)

    assert [row.case.id for row in (*first.rows, *second.rows)] == made
    assert second.next is None


async def test_another_missions_cases_are_in_no_list_and_no_count(desk: Desk) -> None:
    await desk.stored(a_case(mission=BERLIN))

    view = await listing(desk)(desk.consul, Lane.EXPECTED)

    assert (view.rows, view.counts[Lane.EXPECTED]) == ([], 0)


async def test_whom_no_message_reaches_is_listed(desk: Desk) -> None:
    case = await desk.accepted()
    notice = (await desk.store.read(lambda tx: tx.outbox.of_case(case.id)))[0]
    await desk.store.write(
        lambda tx: tx.outbox.mark(notice.id, NoticeState.WAITING, at=desk.clock.at)
    )

    view = await listing(desk)(desk.consul)

    assert [one.id for one in view.to_tell] == [notice.id]


async def test_the_mission_a_case_left_is_told(desk: Desk) -> None:
    case = await desk.ready()
    await TransferCase(desk.store, desk.clock)(desk.stranger, case.reference, "L898902C3", "p")

    view = await listing(desk)(desk.consul)

    assert [moved.reference for moved in view.moved_away] == [case.reference]
    assert (await listing(desk)(desk.stranger)).moved_away == []


async def test_who_has_no_window_has_no_today(desk: Desk) -> None:
    for officer in (desk.operator, desk.auditor, desk.administrator):
        with pytest.raises(NotFound):
            await listing(desk)(officer)
