"""Certification of a foreign paper: every row of the table, and the days before and after."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adapters.reference import load_treaties
from core.domain.certification import Outcome, PaperKind, Reason, certify
from core.domain.treaties import (
    CHISINAU,
    HAGUE,
    MINSK,
    Confidence,
    Membership,
    UnknownState,
)

BOOK = load_treaties()
EXPECTED = json.loads((Path(__file__).parents[2] / "data" / "derived_route.json").read_text())[
    "rows"
]
FOREIGN = [
    PaperKind.NOTARISED_COPY,
    PaperKind.NOTARISED_TRANSLATION,
    PaperKind.OFFICIAL_DOCUMENT,
]
TRANSLATION = PaperKind.NOTARISED_TRANSLATION
ROUTES = {
    "exempt": Outcome.EXEMPT,
    "apostille": Outcome.APOSTILLE,
    "consular_legalization": Outcome.CONSULAR_LEGALISATION,
    "not_foreign": Outcome.NONE,
    "manual": Outcome.ASK_CONSUL,
    "ambiguous": Outcome.ASK_CONSUL,
}
DAYS = st.dates(date(1940, 1, 1), date(2100, 1, 1))
STATES = st.sampled_from(sorted(BOOK.states))


def judged(state, day, kind=TRANSLATION, **more):
    return certify(BOOK, kind, state, date.fromisoformat(day), **more)


def expected_outcome(row):
    if row["confidence"] == "low":
        return Outcome.ASK_CONSUL
    return ROUTES[row["route"]]


def test_the_expected_answers_cover_all_250_states():
    assert {row["iso"] for row in EXPECTED} == set(BOOK.states)
    assert len(EXPECTED) == 250


@pytest.mark.parametrize("row", EXPECTED, ids=lambda row: row["iso"])
def test_every_state_comes_out_as_its_derived_route_on_the_day_of_the_data(row):
    answer = certify(BOOK, TRANSLATION, row["iso"], BOOK.as_of)

    assert answer.outcome is expected_outcome(row)
    if row["route"] == "exempt":
        assert [each.treaty for each in answer.basis] == row["basis"]
    if "via" in row:
        assert [each.via for each in answer.basis] == [row["via"]]
    if answer.outcome is Outcome.APOSTILLE:
        assert [each.since.isoformat() for each in answer.basis] == [row["since"]]
    if answer.outcome in (Outcome.EXEMPT, Outcome.APOSTILLE):
        assert answer.check is bool(row.get("consul_check"))
        fallback = row.get("fallback")
        assert answer.fallback is (ROUTES[fallback] if fallback else None)
    if row.get("bilateral_reading"):
        assert answer.bilateral
    if row["route"] == "ambiguous":
        assert [each.value for each in answer.options] == row["options"]


@pytest.mark.parametrize("row", [row for row in EXPECTED if "before" in row])
def test_a_state_that_joined_lately_needs_legalisation_until_the_day_before(row):
    first = date.fromisoformat(row["since"])

    before = certify(BOOK, TRANSLATION, row["iso"], first - timedelta(days=1))

    assert before.outcome is ROUTES[row["before"]]
    assert certify(BOOK, TRANSLATION, row["iso"], first).outcome is Outcome.APOSTILLE


@pytest.mark.parametrize("kind", [PaperKind.ORIGINAL_PASSPORT, PaperKind.PLAIN_COPY])
@pytest.mark.parametrize("state", ["RU", "UA", "AF", "KZ", "DE"])
def test_row_1_the_passport_and_a_plain_copy_need_nothing_wherever_they_come_from(kind, state):
    answer = judged(state, "2024-09-17", kind)

    assert (answer.outcome, answer.rule, answer.paragraph) == (Outcome.NONE, 1, "6.2")


@pytest.mark.parametrize("kind", FOREIGN)
def test_row_2_a_paper_notarised_in_kazakhstan_is_not_foreign(kind):
    assert judged("KZ", "2024-09-17", kind).outcome is Outcome.NONE
    assert judged("KZ", "2024-09-17", kind).rule == 2


@pytest.mark.parametrize("state", ["AF", "UA", "TH"])
def test_row_2_a_paper_certified_by_a_kazakh_consul_abroad_is_not_foreign(state):
    answer = judged(state, "2024-09-17", by_kazakh_consul=True)

    assert (answer.outcome, answer.reason) == (Outcome.NONE, Reason.KAZAKH_CONSUL)


@pytest.mark.parametrize(
    "state", [row["iso"] for row in EXPECTED if expected_outcome(row) is Outcome.ASK_CONSUL]
)
@pytest.mark.parametrize("day", ["1990-01-01", "2024-04-13", "2026-11-22", "2030-01-01"])
def test_row_3_an_unsure_state_is_the_consuls_on_every_day(state, day):
    answer = judged(state, day)

    assert (answer.outcome, answer.rule, answer.check) == (Outcome.ASK_CONSUL, 3, True)
    assert len(set(answer.options)) == 2
    assert Outcome.ASK_CONSUL not in answer.options


def test_row_3_ukraine_shows_the_likelier_reading_of_the_day_first():
    assert judged("UA", "2024-05-18").options == (Outcome.EXEMPT, Outcome.APOSTILLE)
    assert judged("UA", "2024-05-19").options == (Outcome.APOSTILLE, Outcome.EXEMPT)


def test_row_3_uzbekistan_before_its_minsk_day_is_asked_since_chisinau_has_no_first_day():
    answer = judged("UZ", "1994-05-18")

    assert (answer.outcome, answer.reason) == (Outcome.ASK_CONSUL, Reason.FIRST_DAY_UNKNOWN)


@pytest.mark.parametrize(
    ("state", "day", "treaties"),
    [
        ("RU", "2023-06-27", [MINSK]),
        ("RU", "2023-06-28", [CHISINAU, MINSK]),
        ("UZ", "2026-11-21", [MINSK]),
        ("UZ", "2026-11-22", [CHISINAU, MINSK]),
        ("AM", "2005-02-18", [MINSK]),
        ("AM", "2005-02-19", [CHISINAU, MINSK]),
        ("TM", "2024-09-17", [MINSK]),
        ("GE", "2024-09-17", [MINSK]),
    ],
)
def test_row_4_names_the_conventions_that_hold_on_the_day(state, day, treaties):
    answer = judged(state, day)

    assert (answer.outcome, answer.rule) == (Outcome.EXEMPT, 4)
    assert [row.treaty for row in answer.basis] == treaties


def test_row_4_moldova_is_exempt_and_checked_with_its_fallback():
    answer = judged("MD", "2024-09-17")

    assert (answer.outcome, answer.check) == (Outcome.EXEMPT, True)
    assert answer.fallback is Outcome.APOSTILLE


def test_row_4_the_fallback_is_that_of_the_day():
    assert judged("GE", "2007-05-13").fallback is Outcome.CONSULAR_LEGALISATION
    assert judged("GE", "2007-05-14").fallback is Outcome.APOSTILLE
    assert judged("TM", "2024-09-17").fallback is Outcome.CONSULAR_LEGALISATION


@pytest.mark.parametrize(
    ("state", "first_day"),
    [
        ("CN", "2023-11-07"),
        ("DZ", "2026-07-09"),
        ("VN", "2026-09-11"),
        ("PK", "2023-03-09"),
        ("BD", "2025-03-30"),
        ("FO", "2021-12-13"),
    ],
)
def test_rows_5_and_6_turn_on_the_day_of_entry_into_force(state, first_day):
    first = date.fromisoformat(first_day)
    before = certify(BOOK, TRANSLATION, state, first - timedelta(days=1))
    after = certify(BOOK, TRANSLATION, state, first)

    assert (before.outcome, before.rule) == (Outcome.CONSULAR_LEGALISATION, 6)
    assert before.reason is Reason.NOT_YET
    assert (after.outcome, after.rule) == (Outcome.APOSTILLE, 5)


@pytest.mark.parametrize("state", ["US", "DE", "TR"])
def test_row_5_begins_when_kazakhstan_itself_joined(state):
    assert judged(state, "2001-01-29").outcome is Outcome.CONSULAR_LEGALISATION
    assert judged(state, "2001-01-30").outcome is Outcome.APOSTILLE


def test_row_5_hong_kong_has_its_own_day_and_not_that_of_china():
    answer = judged("HK", "2023-11-06")

    assert (answer.outcome, answer.basis[0].via) == (Outcome.APOSTILLE, "CN")


def test_row_6_a_state_that_was_looked_for_says_so_and_needs_no_check():
    answer = judged("AF", "2024-09-17")

    assert (answer.reason, answer.check) == (Reason.NOT_FOUND, False)
    assert answer.searched.confidence is Confidence.HIGH


def test_row_6_a_state_in_no_list_keeps_its_outcome_and_is_checked():
    answer = judged("AO", "2024-09-17")

    assert (answer.outcome, answer.reason) == (Outcome.CONSULAR_LEGALISATION, Reason.IN_NO_LIST)
    assert (answer.check, answer.fallback) == (True, Outcome.APOSTILLE)


def test_row_6_an_objection_keeps_the_convention_from_holding():
    objecting = replace(BOOK, objections=frozenset({"DE"}))

    answer = certify(objecting, TRANSLATION, "DE", BOOK.as_of)

    assert (answer.outcome, answer.reason) == (Outcome.CONSULAR_LEGALISATION, Reason.OBJECTION)


def test_a_state_that_left_the_convention_needs_legalisation_again():
    left = Membership(
        HAGUE, "AF", date(2010, 1, 1), date(2024, 1, 1), Confidence.HIGH, None, ("nl",)
    )
    book = replace(BOOK, memberships=(*BOOK.memberships, left))

    assert certify(book, TRANSLATION, "AF", date(2023, 12, 31)).outcome is Outcome.APOSTILLE
    assert certify(book, TRANSLATION, "AF", date(2024, 1, 1)).reason is Reason.NO_LONGER


def test_a_sure_row_decides_although_another_row_of_the_state_is_not_sure():
    unsure = Membership(HAGUE, "TM", None, None, Confidence.LOW, None, ("gk",))
    book = replace(BOOK, memberships=(*BOOK.memberships, unsure))

    assert certify(book, TRANSLATION, "TM", BOOK.as_of).outcome is Outcome.EXEMPT


def test_an_unsure_exempting_row_asks_although_the_apostille_is_sure():
    unsure = Membership(MINSK, "DE", date(2000, 1, 1), None, Confidence.LOW, None, ("gk",))
    book = replace(BOOK, memberships=(*BOOK.memberships, unsure))

    answer = certify(book, TRANSLATION, "DE", BOOK.as_of)

    assert answer.reason is Reason.LOW_CONFIDENCE
    assert answer.options == (Outcome.EXEMPT, Outcome.APOSTILLE)


def test_the_certification_follows_the_notary_and_not_the_passport():
    """An Indian passport translated in Moscow is exempt, a Russian one translated in Bangkok not."""
    assert judged("RU", "2024-09-17").outcome is Outcome.EXEMPT
    assert judged("TH", "2024-09-17").outcome is Outcome.CONSULAR_LEGALISATION


@pytest.mark.parametrize("state", ["XX", "cn", "", "CHN", "UK"])
@pytest.mark.parametrize("kind", PaperKind)
def test_a_code_outside_the_data_is_refused_for_every_kind_of_paper(state, kind):
    with pytest.raises(UnknownState):
        certify(BOOK, kind, state, BOOK.as_of)


def test_an_answer_after_the_day_of_the_data_says_so():
    assert not certify(BOOK, TRANSLATION, "DE", BOOK.as_of).after_data
    later = certify(BOOK, TRANSLATION, "DE", BOOK.as_of + timedelta(days=1))
    assert (later.after_data, later.data_as_of) == (True, date(2026, 11, 22))


@given(STATES, DAYS, st.sampled_from(FOREIGN))
def test_every_answer_carries_what_it_rests_on(state, day, kind):
    answer = certify(BOOK, kind, state, day)

    match answer.outcome:
        case Outcome.EXEMPT | Outcome.APOSTILLE:
            assert answer.basis
            assert all(row.binds(day, BOOK.as_of) for row in answer.basis)
            assert all(row.source for row in answer.basis)
        case Outcome.ASK_CONSUL:
            assert len(answer.options) == 2
        case Outcome.NONE:
            assert state == "KZ"
    assert answer.paragraph == "6"


@given(STATES, DAYS)
def test_the_kind_of_notarys_paper_makes_no_difference(state, day):
    assert len({certify(BOOK, kind, state, day).outcome for kind in FOREIGN}) == 1


@given(STATES, DAYS)
def test_a_bilateral_treaty_never_changes_the_outcome(state, day):
    without = replace(BOOK, bilateral=())

    assert certify(BOOK, TRANSLATION, state, day).outcome is (
        certify(without, TRANSLATION, state, day).outcome
    )


@given(STATES, DAYS, DAYS)
def test_once_exempt_or_apostilled_a_state_does_not_fall_back_to_legalisation(state, one, other):
    """True of the data as they are: nobody but Ukraine has left a convention."""
    earlier, later = sorted((one, other))
    if certify(BOOK, TRANSLATION, state, earlier).outcome in (Outcome.EXEMPT, Outcome.APOSTILLE):
        after = certify(BOOK, TRANSLATION, state, later).outcome
        assert after is not Outcome.CONSULAR_LEGALISATION
