"""The lists of *Today* (B2): keyset pages and capped counts, never OFFSET, never an exact count.

A lane is asked status by status, each from its own end of one index, and merged here.
"""

import heapq
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Label,
    Row,
    Uuid,
    bindparam,
    exists,
    func,
    not_,
    select,
    tuple_,
)

from core.domain.case import CaseId, MissionNumber
from core.domain.lifecycle import ENDED, TERM_RUNS, Status
from core.persistence.case_rows import COLUMNS
from core.persistence.tables import cases, papers
from core.persistence.types import UtcDateTime
from core.persistence.work import Query, Work
from core.ports.papers import PaperState
from core.ports.storage import Lane

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


@dataclass(frozen=True)
class Asked:
    """Whose lists, on which day; what is left since before `left_before` is uncollected."""

    mission: MissionNumber
    today: date
    left_before: datetime

    @property
    def facts(self) -> dict[str, object]:
        return {"of": self.mission, "today": self.today, "left_before": self.left_before}


def rows(work: Work, lane: Lane, asked: Asked, after: After, limit: int) -> list[Row[Any]]:
    """The lane's cases, oldest change first, after the given place."""
    facts = {**asked.facts, "most": limit}
    if after is not None:
        facts |= {"after_at": after[0], "after_id": after[1]}
    parts = [
        work.run(_page(lane, status, after is not None), **facts).all()
        for status in sorted(STATUSES[lane])
    ]
    return list(islice(heapq.merge(*parts, key=lambda row: (row.listed_at, row.id)), limit))


def counts(work: Work, asked: Asked, cap: int) -> dict[Lane, int]:
    """How many, counted to one more than `cap`: so a page can say "99+"."""
    row = work.run(_counts(), **asked.facts, most=cap + 1).one()
    found = {lane: sum(row._mapping[f"{lane}/{one}"] for one in STATUSES[lane]) for lane in Lane}
    return {lane: min(many, cap + 1) for lane, many in found.items()}


@cache
def _page(lane: Lane, status: Status, further: bool) -> Query:
    query = (
        select(*COLUMNS, cases.c.listed_at, PRINTED_WELL.label("printed"))
        .where(cases.c.mission == bindparam("of"), cases.c.status == status.value, *_rules(lane))
        .order_by(cases.c.listed_at, cases.c.id)
        .limit(bindparam("most"))
    )
    if not further:
        return query
    place = tuple_(bindparam("after_at", type_=UtcDateTime), bindparam("after_id", type_=Uuid))
    return query.where(tuple_(cases.c.listed_at, cases.c.id) > place)


@cache
def _counts() -> Query:
    return select(*(_count(lane, status) for lane in Lane for status in sorted(STATUSES[lane])))


def _count(lane: Lane, status: Status) -> Label[int]:
    # The order makes PostgreSQL walk the index: for a frequent status it would read the table.
    some = (
        select(cases.c.id)
        .where(cases.c.mission == bindparam("of"), cases.c.status == status.value, *_rules(lane))
        .order_by(cases.c.listed_at)
        .limit(bindparam("most"))
    )
    counted = select(func.count()).select_from(some.subquery())
    return counted.scalar_subquery().label(f"{lane}/{status}")


def _rules(lane: Lane) -> tuple[ColumnElement[bool], ...]:
    """What a case needs besides its status to stand in the lane."""
    if lane is Lane.TO_PRINT:
        return (not_(PRINTED_WELL),)
    if lane is Lane.TO_HAND_OVER:
        return (PRINTED_WELL,)
    if lane is Lane.OVERDUE:
        return (cases.c.due_on < bindparam("today"),)
    if lane is Lane.UNCOLLECTED:
        return (cases.c.listed_at < bindparam("left_before"),)
    return ()
