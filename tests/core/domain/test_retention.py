"""How long what is kept, as the edition says."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adapters.calendar import KazakhCalendar
from core.adapters.reference import load_editions
from core.domain.lifecycle import Status
from core.domain.retention import (
    chat_message_end,
    check_answers_end,
    erased_on,
    lapses_on,
    may_be_voided_on,
    reminders_on,
    uncollected_if_left_by,
    uncollected_since,
    update_number_ends_on,
    web_message_ends_on,
)

PERIODS = load_editions().by_id("2024-03-19").retention
DAY = date(2024, 9, 17)
LAPSING = {Status.DRAFT, Status.READY, Status.DECLINED}


def test_a_draft_lapses_after_180_days_and_a_ready_or_declined_case_after_365():
    assert lapses_on(Status.DRAFT, DAY, PERIODS) == date(2025, 3, 16)
    assert lapses_on(Status.READY, DAY, PERIODS) == date(2025, 9, 17)
    assert lapses_on(Status.DECLINED, DAY, PERIODS) == date(2025, 9, 17)


@pytest.mark.parametrize("status", sorted(set(Status) - LAPSING))
def test_no_other_status_lapses(status):
    assert lapses_on(status, DAY, PERIODS) is None


@pytest.mark.parametrize("status", Status)
def test_what_was_accepted_is_never_erased_by_program(status):
    assert erased_on(status, DAY, PERIODS, was_accepted=True) is None


def test_a_lapsed_case_goes_at_once_and_a_withdrawn_one_after_a_year():
    assert erased_on(Status.LAPSED, DAY, PERIODS, was_accepted=False) == DAY
    assert erased_on(Status.WITHDRAWN, DAY, PERIODS, was_accepted=False) == date(2025, 9, 17)
    assert erased_on(Status.DRAFT, DAY, PERIODS, was_accepted=False) is None


def test_the_short_periods_are_counted_from_their_own_event():
    sent = datetime(2024, 9, 17, 9, tzinfo=UTC)

    assert check_answers_end(sent, PERIODS) == datetime(2024, 9, 18, 9, tzinfo=UTC)
    assert chat_message_end(sent, PERIODS) == datetime(2024, 9, 18, 9, tzinfo=UTC)
    assert web_message_ends_on(DAY, PERIODS) == date(2024, 10, 17)
    assert update_number_ends_on(DAY, PERIODS) == date(2024, 9, 24)


def test_a_paper_not_fetched_is_uncollected_after_ten_working_days_and_void_after_a_year():
    assert uncollected_since(KazakhCalendar(), DAY, PERIODS) == date(2024, 10, 1)
    assert reminders_on(DAY, PERIODS) == (date(2024, 9, 20), date(2024, 9, 27), date(2024, 10, 17))
    assert may_be_voided_on(DAY, PERIODS) == date(2025, 9, 17)


@given(st.dates(min_value=date(2024, 1, 1), max_value=date(2026, 12, 31)))
def test_uncollected_backwards_finds_the_last_day_that_is_old_enough(today):
    calendar = KazakhCalendar()
    left = uncollected_if_left_by(calendar, today, PERIODS)

    assert uncollected_since(calendar, left, PERIODS) <= today
    assert uncollected_since(calendar, left + timedelta(days=1), PERIODS) > today
