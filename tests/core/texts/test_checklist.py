"""Lines of the checklist in a reader's words."""

from datetime import date, timedelta

import pytest

from core.adapters.reference import load_treaties
from core.domain.certification import PaperKind, certify
from core.domain.identity_documents import DocumentKind, DocumentStatus
from core.domain.papers import Checklist, Line, Verdict, certification_line
from core.texts.checklist import parted, say_line, tell_line, told_lines
from core.texts.words import Words


def no_mission(number: int) -> str:
    return f"mission {number}"


def a_line(key: str, **facts: object) -> Line:
    return Line(key, Verdict.ASK, "6", facts)


def test_fields_and_countries_of_a_line_are_told_in_words(russian: Words):
    line = a_line("line.translation", fields=("surname", "birth_place"))

    assert "Фамилия и Место рождения" in say_line(russian, line, no_mission)


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (DocumentStatus.ACCEPTED_FOR_ENTRY, "it may be accepted"),
        (DocumentStatus.NOT_ACCEPTED, "bring your passport for travel abroad"),
        (DocumentStatus.UNKNOWN, "bring your passport for travel abroad"),
    ],
)
def test_only_a_document_that_a_treaty_knows_is_said_to_do_perhaps(
    english: Words, status: DocumentStatus, told: str
):
    facts = {"document": DocumentKind.IDENTITY_CARD, "country": "AM", "status": status}
    line = a_line("line.other_document", **facts)

    assert told in say_line(english, line, no_mission)


def test_a_diplomatic_passport_is_marked(english: Words):
    line = a_line("line.passport", mark=DocumentKind.DIPLOMATIC_PASSPORT)

    assert "diplomatic or service passport" in say_line(english, line, no_mission)


def test_letters_that_were_only_assumed_are_said_to_be_an_assumption(english: Words):
    asked = say_line(english, a_line("line.no_translation", assumed=False), no_mission)
    assumed = say_line(english, a_line("line.no_translation", assumed=True), no_mission)

    assert "as is usual in your country" in assumed
    assert "as is usual in your country" not in asked


def test_both_readings_of_a_doubtful_paper_are_told(kazakh: Words):
    line = a_line("verdict.ask", country="UA", outcome_a="exempt", outcome_b="apostille")
    told = say_line(kazakh, line, no_mission)

    assert "одан басқа ештеңе керек емес" in told
    assert "апостиль керек" in told


def test_a_line_keeps_its_key_paragraph_and_verdict(english: Words):
    (told,) = told_lines(english, Checklist((a_line("line.copy"),)), no_mission)

    assert (told.key, told.paragraph, told.verdict, told.doubtful) == (
        "line.copy",
        "6",
        "ask",
        True,
    )


def certified(state: str, on: date) -> Line:
    """The line about a translation notarised in that state."""
    answer = certify(load_treaties(), PaperKind.NOTARISED_TRANSLATION, state, on)
    return certification_line(answer)


def test_after_the_day_of_the_data_the_applicant_is_told_how_old_they_are(english: Words):
    as_of = load_treaties().as_of
    then = tell_line(english, certified("CN", as_of), no_mission)
    later = tell_line(english, certified("CN", as_of + timedelta(days=1)), no_mission)

    assert "Data on treaties as of" not in then
    assert f"Data on treaties as of {english.date(as_of)}." in later
    assert parted(later)[1] == "paragraph 6"


def test_of_an_outcome_to_be_checked_the_applicant_is_told_the_other_reading(english: Words):
    moldova = tell_line(english, certified("MD", date(2026, 1, 5)), no_mission)

    assert "Minsk Convention" in moldova
    assert "sees the other reading: an apostille" in moldova
    assert "other reading" not in tell_line(english, certified("RU", date(2026, 1, 5)), no_mission)


def test_a_paper_that_is_not_foreign_needs_no_data_on_treaties(english: Words):
    line = certified("KZ", load_treaties().as_of + timedelta(days=1))

    assert tell_line(english, line, no_mission) == say_line(english, line, no_mission)


@pytest.mark.parametrize(("state", "told"), [("CN", True), ("AF", True), ("RU", False)])
def test_an_apostille_is_never_put_on_the_passport(english: Words, state: str, told: bool):
    line = tell_line(english, certified(state, date(2026, 1, 5)), no_mission)

    assert ("go on the notary's paper, not on the passport" in line) is told
