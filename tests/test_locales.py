"""The catalogues say everything, in a way that fits the house (16, U5; notes for translators)."""

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Message

from core.texts.buttons import BUTTONS
from core.texts.catalogue import KNOWN_LOCALES
from core.texts.conversation import MESSAGES
from core.texts.conversation.help import HELP
from core.texts.sentences import PLURALS, SENTENCES
from scripts.messages import (
    PLURAL_FORMS,
    House,
    compile_all,
    complaints,
    forms,
    keeps_placeholders,
    read,
    sentences,
    write,
)

FOREIGN = [locale for locale in KNOWN_LOCALES if locale != "en"]
WORD = re.compile(r"[^\W\d_]+")
GLUED = re.compile(r"\{\w+\}(?:[–’']?\w|-\w{1,3}\b)")
"""An ending; a Kazakh ordinal before a whole noun ("3-тармақ") is written so and is none."""
SAME_IN_ALL = frozenset(
    {
        SENTENCES["lang.choose"],
        SENTENCES["lang.name.kk"],
        SENTENCES["lang.name.ru"],
        SENTENCES["lang.name.en"],
        SENTENCES["channel.telegram"],
    }
)
LONGEST = 1500
LONGEST_BUTTON = 36


def messages(locale: str) -> list[Message]:
    return sentences(read(House(), locale))


def said(locale: str) -> dict[str, str]:
    """English sentence -> translation, plural ones left out."""
    return {m.id: str(m.string) for m in messages(locale) if isinstance(m.id, str)}


def has_two_alphabets(word: str) -> bool:
    latin = any("a" <= letter <= "ɏ" for letter in word.lower())
    cyrillic = any("Ѐ" <= letter <= "ӿ" for letter in word)
    return latin and cyrillic


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_known_locale_says_everything(locale: str):
    assert [m.id for m in messages(locale) if not all(forms(m.string)) or m.fuzzy] == []


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_translation_keeps_every_placeholder(locale: str):
    assert [m.id for m in messages(locale) if not keeps_placeholders(m)] == []


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_every_key_has_its_sentence_in_the_catalogue(locale: str):
    known = {forms(m.id)[0] for m in messages(locale)}
    marked = set(SENTENCES.values()) | {plural.one for plural in PLURALS.values()}

    assert marked - known == set()


def test_catalogues_are_what_the_sources_say_today():
    assert complaints(House()) == []


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_a_counted_sentence_has_every_form_of_the_language(locale: str):
    wanted = int(PLURAL_FORMS[locale].split(";")[0].removeprefix("nplurals="))
    counted = [m for m in messages(locale) if not isinstance(m.id, str)]

    assert counted
    assert [m.id for m in counted if len(forms(m.string)) != wanted] == []


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_no_word_mixes_two_alphabets(locale: str):
    words = {
        word for m in messages(locale) for form in forms(m.string) for word in WORD.findall(form)
    }

    assert sorted(word for word in words if has_two_alphabets(word)) == []


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_nobody_is_shouted_at(locale: str):
    assert [m.id for m in messages(locale) if any("!" in form for form in forms(m.string))] == []


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_nothing_is_glued_to_a_placeholder(locale: str):
    assert [m.id for m in messages(locale) if any(GLUED.search(f) for f in forms(m.string))] == []


@pytest.mark.parametrize("locale", FOREIGN)
def test_no_sentence_is_left_in_english(locale: str):
    left = [
        english
        for english, translated in said(locale).items()
        if english == translated and re.search("[a-z]{2}", re.sub(r"\{\w+\}", "", english))
    ]

    assert set(left) - SAME_IN_ALL == set()


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_a_message_is_short_enough_to_be_read(locale: str):
    book = said(locale)
    long = [key for key, english in MESSAGES.items() if len(book[english]) > LONGEST]

    assert [key for key in long if not key.startswith("consent.")] == []


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_a_button_fits_a_telephone(locale: str):
    book = said(locale)

    assert [key for key, english in BUTTONS.items() if len(book[english]) > LONGEST_BUTTON] == []


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_help_has_at_most_four_sentences(locale: str):
    book = said(locale)
    ends = re.compile(r"[.?](?:\s|$)")

    assert [key for key, english in HELP.items() if len(ends.findall(book[english])) > 4] == []


@pytest.mark.parametrize("locale", KNOWN_LOCALES)
def test_a_catalogue_names_no_person_day_or_machine(locale: str):
    text = House().book(locale).read_text(encoding="utf-8")

    assert not re.search(r"Creation-Date|Revision-Date|Last-Translator|Generated-By|#: /", text)


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A small house with one sentence and one counted one."""
    texts = tmp_path / "core" / "texts"
    texts.mkdir(parents=True)
    (texts / "few.py").write_text('A = N_("Good day, {name}")\nB = P_("{n} day", "{n} days")\n')
    return House(tmp_path)


def test_extracting_twice_changes_nothing(house: House):
    assert len(write(house)) == 1 + len(KNOWN_LOCALES)
    assert write(house) == []


def test_the_english_catalogue_says_what_the_source_says(house: House):
    write(house)

    assert [forms(m.string) for m in sentences(read(house, "en"))] == [
        ("Good day, {name}",),
        ("{n} day", "{n} days"),
    ]


def test_a_sentence_that_is_not_translated_is_complained_of(house: House):
    write(house)

    assert "ru: not translated: Good day, {name}" in complaints(house)
    assert not [line for line in complaints(house) if line.startswith("en:")]


def test_a_lost_placeholder_is_complained_of(house: House):
    write(house)
    book = house.book("ru")
    book.write_text(
        book.read_text().replace(
            'msgid "Good day, {name}"\nmsgstr ""', 'msgid "Good day, {name}"\nmsgstr "Добрый день"'
        )
    )

    assert "ru: placeholders differ: Good day, {name}" in complaints(house)


def test_a_changed_sentence_is_never_guessed_from_the_old_one(house: House):
    write(house)
    book = house.book("ru")
    book.write_text(
        book.read_text().replace(
            'msgid "Good day, {name}"\nmsgstr ""',
            'msgid "Good day, {name}"\nmsgstr "Добрый день, {name}"',
        )
    )
    source = house.root / "core" / "texts" / "few.py"
    source.write_text(source.read_text().replace("Good day", "Good days"))

    write(house)

    assert "Добрый день" not in book.read_text()
    assert "ru: not translated: Good days, {name}" in complaints(house)


def test_a_sentence_of_a_template_is_extracted_with_its_plural(house: House):
    pages = house.root / "backoffice" / "templates" / "case"
    pages.mkdir(parents=True)
    (pages / "bar.html").write_text(
        '<p title="{{ _("Due {due}", due=due) }}">{{ ngettext("{n} case", "{n} cases", n) }}</p>'
    )
    write(house)

    assert {forms(m.id) for m in sentences(read(house, "en"))} >= {
        ("Due {due}",),
        ("{n} case", "{n} cases"),
    }


def test_a_broken_template_stops_the_extraction(house: House):
    pages = house.root / "backoffice" / "templates"
    pages.mkdir(parents=True)
    (pages / "bar.html").write_text('{% if %}{{ _("Never extracted") }}')

    with pytest.raises(Exception, match="Expected an expression"):
        write(house)


def test_compiling_writes_a_book_for_every_language(house: House):
    write(house)

    assert [path.exists() for path in compile_all(house)] == [True] * len(KNOWN_LOCALES)
