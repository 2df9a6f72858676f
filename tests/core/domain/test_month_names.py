import pytest

from core.domain.month_names import calendar_of, fold, month

AUGUST = [
    "August",
    "AUG",
    "августа",
    "тамыз",
    "Ağustos",
    "août",
    "agosto",
    "avgust",
    "август",
    "أغسطس",
    "آب",
    "اوت",
    "серпня",
    "aug.",
    "Август",
]


@pytest.mark.parametrize("word", AUGUST)
def test_august_has_many_names(word):
    assert month(word) == 8


@pytest.mark.parametrize(
    ("row", "number"),
    [
        ("January января қаңтар Ocak janvier Januar enero yanvar يناير ژانویه", 1),
        ("March марта наурыз Mart mars März marzo mart مارس", 3),
        ("May мая мамыр Mayıs mai Mai mayo may مايو", 5),
        ("December декабря желтоқсан Aralık décembre Dezember diciembre dekabr ديسمبر", 12),
    ],
)
def test_languages_of_the_service_name_the_same_month(row, number):
    assert {month(word) for word in row.split()} == {number}


def test_another_ending_of_a_long_name_does_not_matter():
    assert (month("октябре"), month("августе"), month("Januars")) == (10, 8, 1)


@pytest.mark.parametrize("word", ["ju", "mar1", "monday", "сен-", ""])
def test_a_doubtful_word_is_no_month(word):
    assert month(word) is None


@pytest.mark.parametrize(
    ("word", "calendar"),
    [
        ("Mordad", "persian"),
        ("رمضان", "islamic"),
        ("民國", "roc"),
        ("令和", "japanese"),
        ("May", None),
    ],
)
def test_words_of_other_calendars_are_known(word, calendar):
    assert calendar_of(word) == calendar


def test_accents_and_case_do_not_matter():
    assert fold("AOÛT.") == "aout"
