"""Editions as data: the term, its extensions, and a second edition added by a file."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adapters.reference import load_editions, load_missions
from core.domain.consent import ConsentKind
from core.domain.editions import (
    EditionBook,
    Extension,
    OverlappingEditions,
    TermEnded,
    TermNotStarted,
    TermState,
    require_open,
    term,
)
from core.domain.errors import NotFound
from core.domain.refusals import Ground

DATA = Path(__file__).parents[2] / "data"
BOOK = load_editions()
FIRST = BOOK.by_id("2024-03-19")
BOTH = load_editions(DATA / "editions")
LONGER = Extension("TEST-1", date(2024, 12, 20), date(2025, 6, 30), demonstration=True)
ORDER = (DATA / "algorithm_annexes.ru.txt").read_text()
PARA_12 = (DATA / "algorithm_para_12.ru.txt").read_text()
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


def plain(text):
    return re.sub(r"[\s_]+", " ", text).strip()


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2024, 4, 12), TermState.NOT_STARTED),
        (date(2024, 4, 13), TermState.OPEN),
        (date(2024, 12, 31), TermState.OPEN),
        (date(2025, 1, 1), TermState.ENDED),
    ],
)
def test_the_first_and_the_last_day_of_the_pilot_belong_to_it(day, state):
    assert term(FIRST, (), day).state is state


def test_outside_the_term_the_refusal_names_the_day_and_the_item():
    with pytest.raises(TermNotStarted) as early:
        require_open(FIRST, (), date(2024, 4, 12))
    with pytest.raises(TermEnded) as late:
        require_open(FIRST, (), date(2025, 1, 1))

    assert early.value.facts == {"first_day": date(2024, 4, 13), "item": "7"}
    assert late.value.facts == {"last_day": date(2024, 12, 31), "item": "2"}


def test_an_extension_lengthens_the_term_to_its_own_last_day():
    require_open(FIRST, (LONGER,), date(2025, 6, 30))
    with pytest.raises(TermEnded) as late:
        require_open(FIRST, (LONGER,), date(2025, 7, 1))

    assert late.value.facts["last_day"] == date(2025, 6, 30)
    assert term(FIRST, (LONGER,), date(2025, 1, 1)).extension is LONGER


def test_an_extension_that_ends_earlier_takes_nothing_away():
    shorter = replace(LONGER, last_day=date(2024, 6, 1))

    assert term(FIRST, (shorter,), date(2024, 12, 31)).state is TermState.OPEN
    assert term(FIRST, (shorter,), date(2024, 12, 31)).extension is None


@given(DAYS, st.lists(DAYS, max_size=3))
def test_more_extensions_never_close_an_open_day(day, last_days):
    extensions = [replace(LONGER, last_day=last_day) for last_day in last_days]
    if term(FIRST, (), day).state is TermState.OPEN:
        assert term(FIRST, extensions, day).state is TermState.OPEN


def test_the_first_day_carries_its_source_and_how_sure_it_is():
    assert FIRST.first_day_confidence == "medium"
    assert "3 April 2024" in FIRST.first_day_source


def test_the_edition_serves_the_96_missions_of_annex_1():
    assert FIRST.missions == tuple(mission.number for mission in load_missions().missions)


def test_the_grounds_are_the_three_of_paragraph_12_in_the_orders_words():
    assert [text.ground for text in FIRST.grounds] == list(Ground)
    for text in FIRST.grounds:
        assert plain(text.russian) in plain(PARA_12).replace("( ", "(")
        assert text.translations["kk"]


@pytest.mark.parametrize(
    ("form", "language"),
    [
        ("application", "ru"),
        ("certificate", "kk"),
        ("certificate", "ru"),
        ("notice", "kk"),
        ("notice", "ru"),
    ],
)
def test_the_fixed_words_of_the_forms_stand_in_the_order_letter_for_letter(form, language):
    order = plain(ORDER).replace("( ", "(").replace(" :", ":")

    for words in FIRST.forms[form].official[language].values():
        assert plain(words.replace("{purpose}", "")).replace(" .", ".") in order.replace(" .", ".")


def test_both_statements_of_the_form_are_its_consents():
    kinds = {text.kind: text for text in FIRST.consents}

    assert set(kinds) == {ConsentKind.PROCESSING, ConsentKind.SECRETS}
    application = FIRST.forms["application"]
    assert kinds[ConsentKind.PROCESSING].russian == application.text("consent_processing", "ru")
    assert kinds[ConsentKind.SECRETS].translations["kk"] == (
        application.text("consent_secrets", "kk")
    )


def test_the_projects_kazakh_covers_every_line_of_the_application_form():
    form = FIRST.forms["application"]

    assert set(form.translated["kk"]) == set(form.official["ru"])


def test_the_russian_label_in_the_kazakh_column_has_the_projects_kazakh():
    notice = FIRST.forms["notice"]

    assert notice.official["kk"]["reason"] == "Причина отказа"
    assert notice.text("reason", "kk") == "Бас тарту себебі"
    assert notice.is_translation("reason", "kk")
    assert not notice.is_translation("surname", "kk")


def test_the_deadlines_and_periods_are_those_of_the_order_and_the_reading():
    assert FIRST.deadlines.service_working_days == 1
    assert (
        FIRST.deadlines.complaint_forward_working_days,
        FIRST.deadlines.complaint_answer_working_days,
        FIRST.deadlines.complaint_review_working_days,
    ) == (3, 5, 15)
    assert (FIRST.retention.draft_days, FIRST.retention.ready_days) == (180, 365)


def test_a_second_edition_brings_groups_and_their_papers_by_a_file_alone():
    second = BOTH.by_id("2031-fictitious")

    assert [group.id for group in second.groups] == ["investor", "spouse"]
    assert [paper.id for paper in second.group("spouse").documents] == [
        "marriage_certificate",
        "spouse_identity",
    ]
    assert second.deadlines.service_working_days == 2
    assert [text.ground for text in second.grounds] == [Ground.UNRELIABLE]


def test_the_edition_of_a_day_is_the_latest_begun():
    assert BOTH.on(date(2020, 1, 1)).id == "2024-03-19"
    assert BOTH.on(date(2030, 12, 31)).id == "2024-03-19"
    assert BOTH.on(date(2031, 1, 1)).id == "2031-fictitious"


def test_editions_that_share_a_day_are_refused():
    second = replace(BOTH.by_id("2031-fictitious"), first_day=date(2024, 12, 31))

    with pytest.raises(OverlappingEditions):
        EditionBook((FIRST, second))


def test_an_edition_a_group_or_a_ground_that_does_not_exist_is_not_found():
    with pytest.raises(NotFound):
        BOOK.by_id("1999-01-01")
    with pytest.raises(NotFound):
        FIRST.group("investor")
    with pytest.raises(NotFound):
        BOTH.by_id("2031-fictitious").ground(Ground.ALREADY_REGISTERED)
