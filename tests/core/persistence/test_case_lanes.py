"""The lists of *Today*: who stands where, page by page, counted no further than needed (B2)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.case import Case, CaseId
from core.domain.lifecycle import Status
from core.persistence.store import SqlStore
from core.ports.papers import PaperState
from core.ports.requests import RequestState
from core.ports.storage import Lane, Transaction
from tests.builders import ANKARA, BERLIN, a_case, a_paper, a_request
from tests.fakes import NOW

TODAY = NOW.date()
LEFT_BEFORE = NOW - timedelta(days=13, hours=1)


def since(status: Status, days: int = 0, **changes: object) -> Case:
    at = NOW - timedelta(days=days)
    return a_case(status, status_since=at, touched_at=at, **changes)


async def lane(store: SqlStore, lane: Lane) -> list[CaseId]:
    rows = await store.read(
        lambda tx: tx.cases.lane(ANKARA, lane, today=TODAY, left_before=LEFT_BEFORE)
    )
    return [row.case.id for row in rows]


async def lanes_of(store: SqlStore, case: Case) -> set[Lane]:
    return {one for one in Lane if case.id in await lane(store, one)}


async def add(store: SqlStore, *cases: Case) -> None:
    def work(tx: Transaction) -> None:
        for case in cases:
            tx.cases.add(case)

    await store.write(work)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (Status.DRAFT, set()),
        (Status.READY, {Lane.EXPECTED}),
        (Status.DECLINED, set()),
        (Status.ACCEPTED, {Lane.ACCEPTED}),
        (Status.SUBMITTED, {Lane.AT_THE_MINISTRY}),
        (Status.RETURNED, {Lane.RETURNED}),
        (Status.FORMED, {Lane.TO_PRINT}),
        (Status.REFUSED, {Lane.TO_PRINT}),
        (Status.HANDED_OVER, {Lane.ENDED}),
        (Status.NOTICE_HANDED_OVER, {Lane.ENDED}),
        (Status.WITHDRAWN, {Lane.ENDED}),
        (Status.LAPSED, {Lane.ENDED}),
    ],
)
async def test_a_status_has_its_lane(
    sqlite_store: SqlStore, status: Status, expected: set[Lane]
) -> None:
    case = since(status, due_on=TODAY)
    await add(sqlite_store, case)

    assert await lanes_of(sqlite_store, case) == expected


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (PaperState.PRINTING, Lane.TO_PRINT),
        (PaperState.SPOILED, Lane.TO_PRINT),
        (PaperState.PRINTED_WELL, Lane.TO_HAND_OVER),
    ],
)
async def test_a_formed_case_is_to_print_until_a_paper_came_out_well(
    store: SqlStore, state: PaperState, expected: Lane
) -> None:
    case = since(Status.FORMED)
    await add(store, case)
    await store.write(lambda tx: tx.papers.add(a_paper(case, state=state)))

    assert await lanes_of(store, case) == {expected}


async def test_a_row_shows_whether_it_was_printed_and_which_attempt_it_is(store: SqlStore) -> None:
    case = since(Status.FORMED)
    await add(store, case)
    first = a_request(case, state=RequestState.RETURNED)
    await store.write(lambda tx: tx.requests.add(first))
    await store.write(lambda tx: tx.requests.add(a_request(case, attempt=2)))
    paper = a_paper(case, state=PaperState.PRINTED_WELL)
    await store.write(lambda tx: tx.papers.add(paper))

    (row,) = await store.read(
        lambda tx: tx.cases.lane(ANKARA, Lane.TO_HAND_OVER, today=TODAY, left_before=LEFT_BEFORE)
    )

    assert (row.case, row.printed, row.attempt) == (case, True, 2)


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.SUBMITTED, Status.RETURNED])
async def test_a_case_is_overdue_from_the_day_after_it_was_due(
    store: SqlStore, status: Status
) -> None:
    late = since(status, due_on=TODAY - timedelta(days=1))
    due_today = since(status, due_on=TODAY)
    await add(store, late, due_today)

    assert await lane(store, Lane.OVERDUE) == [late.id]


async def test_an_answered_case_is_not_overdue(store: SqlStore) -> None:
    await add(store, since(Status.FORMED, due_on=TODAY - timedelta(days=1)))

    assert await lane(store, Lane.OVERDUE) == []


async def test_a_paper_left_before_the_given_instant_is_uncollected(
    store: SqlStore,
) -> None:
    left = since(Status.REFUSED, days=14)
    await add(store, left, since(Status.FORMED, days=13))

    assert await lane(store, Lane.UNCOLLECTED) == [left.id]


async def test_other_missions_cases_stand_in_no_lane_of_ours(store: SqlStore) -> None:
    await add(store, *(since(status, mission=BERLIN) for status in Status))

    counts = await store.read(
        lambda tx: tx.cases.lane_counts(ANKARA, today=TODAY, left_before=LEFT_BEFORE)
    )

    assert counts == dict.fromkeys(Lane, 0)


async def test_a_lane_is_read_page_by_page_oldest_change_first(store: SqlStore) -> None:
    statuses = [Status.WITHDRAWN, Status.LAPSED, Status.HANDED_OVER]
    cases = [since(statuses[day % 3], days=20 - day // 2) for day in range(20)]
    await add(store, *cases[::-1])

    def pages(tx: Transaction) -> list[CaseId]:
        read: list[CaseId] = []
        after = None
        while page := tx.cases.lane(
            ANKARA, Lane.ENDED, today=TODAY, left_before=LEFT_BEFORE, after=after, limit=3
        ):
            read += [row.case.id for row in page]
            last = page[-1].case
            after = (last.status_since or last.touched_at, last.id)
        return read

    in_order = sorted(cases, key=lambda case: (case.status_since or NOW, case.id))
    assert await store.read(pages) == [case.id for case in in_order]


async def test_a_walk_in_that_took_no_step_is_listed_by_its_last_touch(store: SqlStore) -> None:
    case = replace(a_case(Status.READY, walk_in=True), status_since=None)
    await add(store, case)

    rows = await store.read(
        lambda tx: tx.cases.lane(
            ANKARA,
            Lane.EXPECTED,
            today=TODAY,
            left_before=LEFT_BEFORE,
            after=(case.touched_at, case.id),
        )
    )

    assert await lane(store, Lane.EXPECTED) == [case.id]
    assert rows == []


async def test_counts_stop_one_above_the_cap(store: SqlStore) -> None:
    await add(store, *(since(Status.READY) for _ in range(5)), since(Status.ACCEPTED))

    counts = await store.read(
        lambda tx: tx.cases.lane_counts(ANKARA, today=TODAY, left_before=LEFT_BEFORE, cap=3)
    )

    assert (counts[Lane.EXPECTED], counts[Lane.ACCEPTED], counts[Lane.ENDED]) == (4, 1, 0)
