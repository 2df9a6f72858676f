"""How long what is kept: a reading of this project, as data of the edition.

Accepted cases and the audit are not erased by program until the ministry states a term.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from core.domain.deadlines import WorkingCalendar, working_days_after
from core.domain.lifecycle import Status


@dataclass(frozen=True)
class Retention:
    """Periods of one edition; the unit is in the name."""

    check_answers_hours: int
    chat_message_hours: int
    draft_days: int
    ready_days: int
    declined_days: int
    web_message_days: int
    update_number_days: int
    ended_case_days: int
    uncollected_working_days: int
    uncollected_reminder_days: tuple[int, ...]
    void_paper_days: int
    source: str


def lapses_on(status: Status, touched: date, retention: Retention) -> date | None:
    """The day on which an untouched case lapses; None where it never does."""
    days = {
        Status.DRAFT: retention.draft_days,
        Status.READY: retention.ready_days,
        Status.DECLINED: retention.declined_days,
    }.get(status)
    return None if days is None else touched + timedelta(days=days)


def erased_on(
    status: Status, ended: date, retention: Retention, *, was_accepted: bool
) -> date | None:
    """The day on which the worker erases an ended case; None: not by program.

    A lapsed case goes at once, as its owner was told; one withdrawn before acceptance after
    the period of the edition.
    """
    if was_accepted:
        return None
    if status is Status.LAPSED:
        return ended
    if status is Status.WITHDRAWN:
        return ended + timedelta(days=retention.ended_case_days)
    return None


def check_answers_end(last_message: datetime, retention: Retention) -> datetime:
    """When the answers of the anonymous check go."""
    return last_message + timedelta(hours=retention.check_answers_hours)


def chat_message_end(sent: datetime, retention: Retention) -> datetime:
    """When a chat message with passport data is deleted at the latest (L9)."""
    return sent + timedelta(hours=retention.chat_message_hours)


def web_message_ends_on(case_ended: date, retention: Retention) -> date:
    """When the messages of a web conversation are erased."""
    return case_ended + timedelta(days=retention.web_message_days)


def update_number_ends_on(handled: date, retention: Retention) -> date:
    """When the number of a handled update may be forgotten."""
    return handled + timedelta(days=retention.update_number_days)


def uncollected_since(calendar: WorkingCalendar, printed: date, retention: Retention) -> date:
    """From which day a printed paper that nobody fetched is shown as uncollected."""
    return working_days_after(calendar, printed, retention.uncollected_working_days)


def uncollected_if_left_by(calendar: WorkingCalendar, today: date, retention: Retention) -> date:
    """The last day of which so many working days have passed today: `uncollected_since` backwards."""
    day, left = today, retention.uncollected_working_days
    while left:
        left -= calendar.is_working(day)
        day -= timedelta(days=1)
    return day


def reminders_on(printed: date, retention: Retention) -> tuple[date, ...]:
    """The days on which the owner of an unfetched paper is reminded."""
    return tuple(printed + timedelta(days=days) for days in retention.uncollected_reminder_days)


def may_be_voided_on(printed: date, retention: Retention) -> date:
    """From which day an unfetched paper may be voided, with a reason; the case stays formed."""
    return printed + timedelta(days=retention.void_paper_days)
