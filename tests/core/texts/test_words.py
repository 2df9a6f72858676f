"""What a reader is told: keys, gaps, numbers, places and times."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from core.domain.dates import PartialDate
from core.texts.catalogue import Catalogue
from core.texts.marker import N_
from core.texts.words import Words

AN_INSTANT = datetime(2026, 11, 22, 20, 5, tzinfo=UTC)


def test_an_unknown_key_is_a_mistake_at_once(english: Words):
    with pytest.raises(KeyError):
        english.say("welcome.nobody")


def test_a_missing_fact_is_a_mistake_at_once(english: Words):
    with pytest.raises(KeyError):
        english.say("form.readback", field="Surname")


def test_a_date_among_the_facts_is_said_in_words(russian: Words, kazakh: Words):
    due = date(2024, 9, 18)

    assert "18 сентября 2024 года" in russian.say("status.submitted", due=due)
    assert "2024 жылғы 18 қыркүйек" in kazakh.say("status.submitted", due=due)


def test_a_partial_date_among_the_facts_is_said_as_far_as_it_goes(english: Words):
    said = english.say("form.readback", field="Date of birth", value=PartialDate(1965))

    assert said == "Date of birth: 1965."


def test_a_moment_among_the_facts_carries_its_own_zone(english: Words):
    said = english.say("form.readback", field="Until", value=AN_INSTANT)

    assert said == "Until: 22 November 2026, 20:05 UTC."


def test_braces_in_what_a_person_wrote_stay_what_they_are(english: Words):
    said = english.say("form.readback", field="Purpose", value="{reference} {0.__class__}")

    assert said == "Purpose: {reference} {0.__class__}."


@pytest.mark.parametrize(
    ("locale", "minutes", "said"),
    [
        ("en", 1, "Names · 3 of 7, about 1 minute left"),
        ("en", 6, "Names · 3 of 7, about 6 minutes left"),
        ("ru", 1, "Names · 3 из 7, осталась примерно 1 минута"),
        ("ru", 3, "Names · 3 из 7, осталось примерно 3 минуты"),
        ("ru", 11, "Names · 3 из 7, осталось примерно 11 минут"),
        ("ru", 21, "Names · 3 из 7, осталась примерно 21 минута"),
        ("kk", 6, "Names · 3 / 7, шамамен 6 минут қалды"),
    ],
)
def test_the_progress_line_counts_by_its_minutes(
    catalogue: Catalogue, locale: str, minutes: int, said: str
):
    facts = {"section": "Names", "n": 3, "total": 7, "minutes": minutes}

    assert catalogue.words(locale).say("progress.line", **facts) == said


def test_a_plural_sentence_does_not_count_by_a_word(english: Words):
    with pytest.raises(TypeError):
        english.say("card.mend", n="three")


def test_a_marked_sentence_of_a_template_is_said_in_the_language(russian: Words):
    assert russian.text(N_("Back")) == "Назад"
    assert russian.text("{item} of nobody", item="Nose") == "Nose of nobody"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en", "Monday, 23 November 2026, 01:05 (local time, Astana)"),
        ("ru", "понедельник, 23 ноября 2026 года, 01:05 (время местное, Astana)"),
        ("kk", "2026 жылғы 23 қараша, дүйсенбі, 01:05 (жергілікті уақыт, Astana)"),
    ],
)
def test_a_visit_is_told_with_the_day_and_clock_of_its_own_place(
    catalogue: Catalogue, locale: str, said: str
):
    words = catalogue.words(locale)

    assert words.when(AN_INSTANT, ZoneInfo("Asia/Almaty"), "Astana") == said


@pytest.mark.parametrize(
    ("locale", "three", "two"),
    [
        ("en", "A, B and C", "A and B"),
        ("ru", "A, B и C", "A и B"),
        ("kk", "A, B және C", "A және B"),
    ],
)
def test_a_list_ends_with_and(catalogue: Catalogue, locale: str, three: str, two: str):
    words = catalogue.words(locale)

    assert words.listing(["A", "B", "C"]) == three
    assert words.listing(["A", "B"]) == two
    assert words.listing(["A"]) == "A"
    assert words.listing([]) == ""


@pytest.mark.parametrize(
    ("locale", "days", "hours"),
    [
        ("en", "30 days", "1 hour"),
        ("ru", "30 дней", "1 час"),
        ("kk", "30 күн", "1 сағат"),
    ],
)
def test_a_period_is_complete_in_every_language(
    catalogue: Catalogue, locale: str, days: str, hours: str
):
    words = catalogue.words(locale)

    assert words.period(30) == days
    assert words.period(1, "hour") == hours


def test_a_quantity_has_the_separators_of_the_reader(english: Words, russian: Words):
    assert english.number(1234567) == "1,234,567"
    assert russian.number(1234567) == "1\xa0234\xa0567"


def test_a_language_is_named_in_the_language_of_the_reader(english: Words, kazakh: Words):
    assert english.language_name("ru") == "Russian"
    assert kazakh.language_name("ru") == "орыс тілі"
