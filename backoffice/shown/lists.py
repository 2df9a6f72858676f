"""The rows of *Today* and of search results: who, since when, what to do next, by when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, tzinfo

from backoffice.shown.people import Person, moment, person_of, weekday
from core.domain.case import Case
from core.domain.lifecycle import Status
from core.ports.storage import CaseRow, Lane
from core.texts.words import Words

ORDER = (
    Lane.OVERDUE,
    Lane.RETURNED,
    Lane.ACCEPTED,
    Lane.TO_PRINT,
    Lane.TO_HAND_OVER,
    Lane.EXPECTED,
    Lane.AT_THE_MINISTRY,
    Lane.UNCOLLECTED,
)
"""What cannot wait stands first."""

CAP = 99

NEXT_PAGE = {
    Lane.ACCEPTED: "/confirm",
    Lane.TO_PRINT: "/print",
    Lane.TO_HAND_OVER: "/hand-over",
}


@dataclass(frozen=True)
class LaneShown:
    name: str
    count: str
    any: bool
    current: bool
    alarming: bool


@dataclass(frozen=True)
class RowShown:
    person: Person
    since: str
    due: str
    late: bool
    lane: str
    next: str


def lanes_shown(counts: Mapping[Lane, int], current: Lane) -> list[LaneShown]:
    return [
        LaneShown(
            name=lane.value,
            count=_capped(counts.get(lane, 0)),
            any=counts.get(lane, 0) > 0,
            current=lane is current,
            alarming=lane is Lane.OVERDUE and counts.get(lane, 0) > 0,
        )
        for lane in ORDER
    ]


def rows_shown(
    rows: Iterable[CaseRow], lane: Lane, words: Words, zone: tzinfo, today: date
) -> list[RowShown]:
    return [_row(row.case, lane, words, zone, today) for row in rows]


def found_shown(cases: Iterable[Case], words: Words, zone: tzinfo, today: date) -> list[RowShown]:
    return [_row(case, _lane_of(case), words, zone, today) for case in cases]


def _row(case: Case, lane: Lane, words: Words, zone: tzinfo, today: date) -> RowShown:
    runs = case.due_on is not None and case.status in (
        Status.ACCEPTED,
        Status.SUBMITTED,
        Status.RETURNED,
    )
    return RowShown(
        person=person_of(case, words),
        since=moment(case.status_since or case.created_at, zone, today, words),
        due=weekday(case.due_on, words) if runs and case.due_on else "",
        late=bool(runs and case.due_on and case.due_on < today),
        lane=lane.value,
        next=f"/cases/{case.id}{NEXT_PAGE.get(lane, '')}",
    )


def _lane_of(case: Case) -> Lane:
    """For a found case the case page is the next step, whatever stands on it."""
    return Lane.EXPECTED if case.status is Status.READY else Lane.ENDED


def _capped(count: int) -> str:
    return f"{CAP}+" if count > CAP else str(count)
