"""Dates in the shape the papers take them."""

from datetime import date

import pytest

from core.usecases.printed_values import day_or_words


@pytest.mark.parametrize(
    ("value", "printed"),
    [("2024-02-29", date(2024, 2, 29)), ("1974-08", "08.1974"), ("1974", "1974"), ("", "")],
)
def test_a_date_is_printed_with_the_parts_it_has(value: str, printed: date | str) -> None:
    assert day_or_words(value) == printed
