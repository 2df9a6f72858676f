"""Which documents may stand in for the passport, and that nobody is refused by the table."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adapters.reference import load_identity_documents
from core.domain.identity_documents import PASSPORTS, DocumentKind, DocumentStatus, judge

ROWS = load_identity_documents()
DAY = date(2026, 11, 22)


@pytest.mark.parametrize("kind", sorted(PASSPORTS))
@pytest.mark.parametrize("citizenship", ["CN", "RU", "UA", None])
def test_a_passport_of_any_state_is_accepted(kind, citizenship):
    assert judge(ROWS, citizenship, kind, DAY).accepted


def test_a_diplomatic_passport_is_marked_and_an_ordinary_one_is_not():
    assert judge(ROWS, "CN", DocumentKind.FOREIGN_PASSPORT, DAY).mark is None
    assert judge(ROWS, "CN", DocumentKind.SERVICE_PASSPORT, DAY).mark is (
        DocumentKind.SERVICE_PASSPORT
    )


@pytest.mark.parametrize(
    ("citizenship", "kind", "status"),
    [
        ("RU", DocumentKind.INTERNAL_PASSPORT, DocumentStatus.ACCEPTED_FOR_ENTRY),
        ("KG", DocumentKind.IDENTITY_CARD, DocumentStatus.ACCEPTED_FOR_ENTRY),
        ("UA", DocumentKind.IDENTITY_CARD, DocumentStatus.NOT_ACCEPTED),
        ("DE", DocumentKind.IDENTITY_CARD, DocumentStatus.UNKNOWN),
        ("IQ", DocumentKind.REFUGEE_DOCUMENT, DocumentStatus.OUTSIDE_THE_ORDER),
        ("IQ", DocumentKind.OTHER, DocumentStatus.UNKNOWN),
    ],
)
def test_other_documents_have_the_status_of_the_data(citizenship, kind, status):
    assert judge(ROWS, citizenship, kind, DAY).status is status


def test_the_armenian_card_is_known_from_the_day_of_its_agreement():
    card = DocumentKind.IDENTITY_CARD

    assert judge(ROWS, "AM", card, date(2025, 11, 21)).status is DocumentStatus.UNKNOWN
    assert judge(ROWS, "AM", card, date(2025, 11, 22)).status is DocumentStatus.ACCEPTED_FOR_ENTRY


def test_the_russian_internal_passport_speaks_of_holders_of_14_and_older():
    internal = DocumentKind.INTERNAL_PASSPORT

    assert judge(ROWS, "RU", internal, DAY, age=13).status is DocumentStatus.UNKNOWN
    assert judge(ROWS, "RU", internal, DAY, age=14).row.min_age == 14


@given(st.sampled_from(["RU", "UA", "KG", "CN", None]), st.sampled_from(DocumentKind), st.dates())
def test_only_passports_are_ever_simply_accepted(citizenship, kind, day):
    assert judge(ROWS, citizenship, kind, day).accepted is (kind in PASSPORTS)
