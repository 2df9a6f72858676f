"""The deadline panel of a case: the day, and its last instant by both clocks (para 5, L14)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from backoffice.shown.people import short_day
from core.domain.case import Case
from core.domain.deadlines import ASTANA
from core.domain.lifecycle import TERM_RUNS, Status
from core.texts.words import Words

DAY_ENDS = time(18, 30)
"""The last instant of a term in Astana (para 13); the due day itself comes from the rules."""


@dataclass(frozen=True)
class DueShown:
    """`kind` is "if_accepted" before acceptance, "runs" while the term runs, else "met"."""

    kind: str
    day: str
    short: str
    astana: str
    here: str
    late: bool
    met: bool
    provisional: bool


def due_shown(
    case: Case, if_accepted: tuple[date, bool] | None, words: Words, zone: tzinfo, now: datetime
) -> DueShown | None:
    """The panel, or nothing for a case whose term neither runs nor could begin today."""
    if case.due_on is not None:
        runs = case.status in TERM_RUNS
        kind = "runs" if runs else "met"
        return _panel(kind, case.due_on, case.due_provisional, words, zone, now)
    if case.status is Status.READY and if_accepted is not None:
        return _panel("if_accepted", *if_accepted, words, zone, now)
    return None


def _panel(
    kind: str, day: date, provisional: bool, words: Words, zone: tzinfo, now: datetime
) -> DueShown:
    at = datetime.combine(day, DAY_ENDS, ZoneInfo(ASTANA))
    local = at.astimezone(zone)
    same_place = local.utcoffset() == at.utcoffset()
    today = now.astimezone(zone).date()
    return DueShown(
        kind=kind,
        day=words.weekday_date(day),
        short=short_day(day, today, words),
        astana=words.time(at, ZoneInfo(ASTANA)),
        here="" if same_place else _here(local, day, words),
        late=kind == "runs" and now > at,
        met=kind == "met",
        provisional=provisional,
    )


def _here(local: datetime, day: date, words: Words) -> str:
    """The clock of the mission; with the date where the day is another one there."""
    clock = f"{local:%H:%M}"
    if local.date() == day:
        return clock
    return f"{clock}, {words.date(local.date())}"


def seconds_left(since: datetime | None, now: datetime, span: int) -> int:
    """How long an act of this span can still be taken back; 0 when the time is over."""
    if since is None:
        return 0
    left = timedelta(seconds=span) - (now - since)
    return max(0, int(left.total_seconds()))
