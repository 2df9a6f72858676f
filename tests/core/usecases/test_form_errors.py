"""Several lines at once: all values, or every slip at its line."""

from datetime import date

import pytest

from core.domain.form_reading import Reading
from core.usecases.form_errors import (
    FormErrors,
    UnknownField,
    read_typed,
    require_known,
    without,
)
from tests.builders import answers

READING = Reading(date(2024, 9, 17), {}, {})


def test_an_empty_line_was_not_filled_in() -> None:
    assert read_typed({"birth_date": "", "sex": "F"}, READING) == {"sex": "F"}


def test_a_dash_says_that_the_document_has_no_such_value() -> None:
    assert read_typed({"birth_place": "–"}, READING) == {"birth_place": ""}


def test_every_slip_is_told_and_nothing_is_half_read() -> None:
    with pytest.raises(FormErrors) as refusal:
        read_typed({"birth_date": "soon", "sex": "?", "birth_place": "Zenith"}, READING)

    assert set(refusal.value.errors) == {"birth_date", "sex"}
    assert refusal.value.facts == {"fields": ("birth_date", "sex")}


def test_an_unknown_line_is_refused() -> None:
    with pytest.raises(UnknownField):
        require_known(("sex", "shoe_size"), ("sex",))


def test_what_is_typed_anew_is_not_checked_against_what_it_replaces() -> None:
    assert "document_expires" not in without(answers(), ("document_expires",))
