"""Rows of treaties: which count on which day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.treaties import (
    CHISINAU,
    HAGUE,
    MINSK,
    Confidence,
    Membership,
    OverlappingRows,
    TreatyBook,
)

AS_OF = date(2026, 11, 22)
KAZAKH = Membership(HAGUE, "KZ", date(2001, 1, 30), None, Confidence.HIGH, Confidence.HIGH, ("nl",))
DAYS = st.dates(date(1950, 1, 1), date(2100, 1, 1))


def a_row(**changes: object) -> Membership:
    row = Membership(
        HAGUE, "CN", date(2023, 11, 7), None, Confidence.HIGH, Confidence.HIGH, ("nl",)
    )
    return replace(row, **changes)  # type: ignore[arg-type]


def a_book(*rows: Membership) -> TreatyBook:
    return TreatyBook(AS_OF, {"CN": "China", "KZ": "Kazakhstan"}, (KAZAKH, *rows))


def test_a_row_counts_from_its_first_day_and_not_on_the_day_it_ends():
    row = a_row(since=date(2020, 1, 1), until=date(2024, 5, 19))

    assert not row.binds(date(2019, 12, 31), AS_OF)
    assert row.binds(date(2020, 1, 1), AS_OF)
    assert row.binds(date(2024, 5, 18), AS_OF)
    assert not row.binds(date(2024, 5, 19), AS_OF)


def test_a_row_without_first_day_counts_from_the_day_of_the_data():
    row = a_row(since=None)

    assert not row.binds(AS_OF - timedelta(days=1), AS_OF)
    assert row.binds(AS_OF, AS_OF)
    assert row.binds(AS_OF + timedelta(days=400), AS_OF)


def test_a_convention_binds_nobody_to_kazakhstan_before_kazakhstan_joined():
    book = a_book(a_row(since=date(1965, 1, 24)))

    assert book.binding("CN", date(2001, 1, 29), HAGUE) == ()
    assert len(book.binding("CN", date(2001, 1, 30), HAGUE)) == 1


def test_rows_of_one_state_that_hold_on_the_same_day_are_refused():
    with pytest.raises(OverlappingRows) as refusal:
        a_book(a_row(until=date(2025, 1, 1)), a_row(since=date(2024, 12, 31)))

    assert refusal.value.facts == {"treaty": HAGUE, "state": "CN"}


def test_a_state_may_leave_and_come_back():
    book = a_book(a_row(until=date(2025, 1, 1)), a_row(since=date(2025, 1, 1)))

    assert len(book.binding("CN", date(2025, 1, 1), HAGUE)) == 1


def test_rows_of_several_treaties_come_in_the_order_asked_for():
    book = a_book(a_row(treaty=MINSK), a_row(treaty=CHISINAU))

    assert [row.treaty for row in book.rows("CN", CHISINAU, MINSK)] == [CHISINAU, MINSK]


@given(st.none() | DAYS, st.none() | DAYS, DAYS)
def test_a_row_that_binds_on_a_day_binds_on_every_later_day_before_its_end(since, until, day):
    row = a_row(since=since, until=until)
    if row.binds(day, AS_OF) and not (until and until <= day + timedelta(days=1)):
        assert row.binds(day + timedelta(days=1), AS_OF)
