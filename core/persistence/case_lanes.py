"""The lists of *Today* (B2): keyset pages and capped counts, never OFFSET, never an exact count.

A lane is asked status by status, each from its own end of one index, and merged here.
"""

import heapq
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, exists, func, not_, select, tuple_

from core.domain.case import CaseId, MissionNumber
from core.domain.lifecycle import ENDED, TERM_RUNS, Status
from core.persistence.case_rows import COLUMNS
from core.persistence.tables import cases, papers
from core.persistence.work import Work
from core.ports.papers import PaperState
from core.ports.storage import Lane

UNCOLLECTED_AFTER = timedelta(days=14)
"""Ten working days as the calendar counts them where nothing is a holiday (2-rules.md)."""

After = tuple[datetime, CaseId] | None
ANSWERED = frozenset({Status.FORMED, Status.REFUSED})
STATUSES: dict[Lane, frozenset[Status]] = {
    Lane.EXPECTED: frozenset({Status.READY}),
    Lane.ACCEPTED: frozenset({Status.ACCEPTED}),
    Lane.AT_THE_MINISTRY: frozenset({Status.SUBMITTED}),
    Lane.RETURNED: frozenset({Status.RETURNED}),
    Lane.TO_PRINT: ANSWERED,
    Lane.TO_HAND_OVER: ANSWERED,
    Lane.OVERDUE: TERM_RUNS,
    Lane.UNCOLLECTED: ANSWERED,
    Lane.ENDED: ENDED,
}

PRINTED_WELL = exists().where(
    papers.c.case_id == cases.c.id, papers.c.state == PaperState.PRINTED_WELL.value
)


def rows(
    work: Work, mission: MissionNumber, lane: Lane, today: date, after: After, limit: int
) -> list[Row[Any]]:
    """The lane's cases, oldest change first, after the given place."""
    parts: list[Iterator[Row[Any]]] = [
        iter(work.connection.execute(_page(mission, status, lane, today, after, limit)))
        for status in sorted(STATUSES[lane])
    ]
    return list(islice(heapq.merge(*parts, key=lambda row: (row.listed_at, row.id)), limit))


def counts(work: Work, mission: MissionNumber, today: date, cap: int) -> dict[Lane, int]:
    """How many, counted to one more than `cap`: so a page can say "99+"."""
    columns = [_count(mission, lane, today, cap).label(lane.value) for lane in Lane]
    row = work.connection.execute(select(*columns)).one()
    return {lane: row._mapping[lane.value] for lane in Lane}


def _page(
    mission: MissionNumber, status: Status, lane: Lane, today: date, after: After, limit: int
) -> Select[*tuple[Any, ...]]:
    query = (
        select(*COLUMNS, cases.c.listed_at, PRINTED_WELL.label("printed"))
        .where(cases.c.mission == mission, cases.c.status == status.value, _belongs(lane, today))
        .order_by(cases.c.listed_at, cases.c.id)
        .limit(limit)
    )
    if after is None:
        return query
    return query.where(tuple_(cases.c.listed_at, cases.c.id) > tuple_(*after))


def _count(mission: MissionNumber, lane: Lane, today: date, cap: int) -> Any:
    statuses = [status.value for status in sorted(STATUSES[lane])]
    some = (
        select(cases.c.id)
        .where(cases.c.mission == mission, cases.c.status.in_(statuses), _belongs(lane, today))
        .limit(cap + 1)
    )
    return select(func.count()).select_from(some.subquery()).scalar_subquery()


def _belongs(lane: Lane, today: date) -> ColumnElement[bool]:
    """What a case needs besides its status to stand in the lane."""
    if lane is Lane.TO_PRINT:
        return not_(PRINTED_WELL)
    if lane is Lane.TO_HAND_OVER:
        return PRINTED_WELL
    if lane is Lane.OVERDUE:
        return and_(cases.c.due_on.is_not(None), cases.c.due_on < today)
    if lane is Lane.UNCOLLECTED:
        midnight = datetime.combine(today, time(), UTC)
        return cases.c.listed_at < midnight - UNCOLLECTED_AFTER
    return cases.c.id.is_not(None)
