"""*Today* of a mission (B2): who is next, how many wait where, and whom to tell by hand (C10)."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.case import Case, CaseId, MissionNumber
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.notices import Notice
from core.ports.storage import CaseRow, Lane, Store, Transaction
from core.usecases.officer import Officer, window_of
from core.usecases.services import Rules, astana_day

PAGE = 50
NOTICES = 200
TOLD_IN_PERSON = frozenset({"handed_over", "notice_handed_over"})
"""Who was handed a paper stood at the window."""
LOOKS_BACK = 100
"""So many lines of the mission's audit are looked through for cases that moved away."""

FIRST = (
    Lane.OVERDUE,
    Lane.RETURNED,
    Lane.TO_HAND_OVER,
    Lane.TO_PRINT,
    Lane.ACCEPTED,
    Lane.EXPECTED,
)
"""Which list opens by itself: the first of these that is not empty, the expected ones otherwise."""

After = tuple[datetime, CaseId]


@dataclass(frozen=True)
class MovedAway:
    """A case that another mission took over at its window: this mission is told so."""

    reference: str
    at: datetime
    detail: str


@dataclass(frozen=True)
class TodayView:
    """`next` is the place after the last row, None on the last page."""

    lane: Lane
    counts: dict[Lane, int]
    rows: list[CaseRow]
    next: After | None
    to_tell: list[Notice]
    moved_away: list[MovedAway]


class ListToday:
    def __init__(self, store: Store, clock: Clock, rules: Rules) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules

    async def __call__(
        self, officer: Officer, lane: Lane | None = None, after: After | None = None
    ) -> TodayView:
        """One page of one list of the officer's mission, the most urgent list if none is named."""
        now = self.clock.now()
        return await self.store.read(
            lambda tx: _view(tx, self.rules, window_of(officer), lane, after, now)
        )


def _view(
    tx: Transaction,
    rules: Rules,
    mission: MissionNumber,
    lane: Lane | None,
    after: After | None,
    now: datetime,
) -> TodayView:
    today = astana_day(now)
    left_before = rules.uncollected_before(today)
    counts = tx.cases.lane_counts(mission, today=today, left_before=left_before)
    chosen = lane or next((each for each in FIRST if counts.get(each)), Lane.EXPECTED)
    rows = tx.cases.lane(
        mission, chosen, today=today, left_before=left_before, after=after, limit=PAGE + 1
    )
    page = rows[:PAGE]
    return TodayView(
        lane=chosen,
        counts=counts,
        rows=page,
        next=_place(page[-1].case) if len(rows) > PAGE else None,
        to_tell=_to_tell(tx.outbox.by_hand(mission, limit=NOTICES)),
        moved_away=_moved_away(tx, mission),
    )


def _to_tell(waiting: list[Notice]) -> list[Notice]:
    """One line a person, with the latest that is to be told."""
    latest = {notice.case: notice for notice in waiting}
    return [notice for notice in latest.values() if notice.kind not in TOLD_IN_PERSON]


def _place(case: Case) -> After:
    return case.status_since or case.touched_at, case.id


def _moved_away(tx: Transaction, mission: MissionNumber) -> list[MovedAway]:
    head = next((head.number for head in tx.audit.heads() if head.chain == mission), 0)
    recent = tx.audit.lines(int(mission), after=max(0, head - LOOKS_BACK), limit=LOOKS_BACK)
    found = []
    for line in recent:
        if line.act != Act.CASE_TRANSFERRED or line.case is None:
            continue
        case = tx.cases.get(line.case)
        if case.mission != mission:
            found.append(MovedAway(case.reference, line.at, line.detail))
    return found
