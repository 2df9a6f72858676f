"""The documents agree with the house: what they name is there, what is there they name."""

import argparse
import re
import tomllib
from collections.abc import Iterator

import pytest

from cli.main import build_parser
from core.config import Settings
from tests.documents import HOUSE, is_test, is_there, named_in, rows_of, text_of

PAGES = sorted(
    path.relative_to(HOUSE).as_posix()
    for path in (*HOUSE.glob("*.md"), *HOUSE.glob("docs/**/*.md"))
)
DECISIONS = sorted(path.name for path in HOUSE.glob("docs/decisions/[0-9]*.md"))
ATTACKS = ("S1", "S2", "S3", "S4", "S5", "S6", "K6")
LINK = re.compile(r"\]\((?!https?://|mailto:|#)([^)#]+)")


@pytest.mark.parametrize("page", PAGES)
def test_every_link_and_picture_of_a_page_is_there(page):
    folder = (HOUSE / page).parent
    broken = [name for name in LINK.findall(text_of(page)) if not (folder / name).exists()]

    assert broken == []


@pytest.mark.parametrize("page", PAGES)
def test_a_page_begins_with_its_name(page):
    assert text_of(page).startswith("# ")


def test_the_readme_shows_the_chat_and_the_window_in_pictures():
    pictures = re.findall(r"!\[[^\]]+\]\((docs/pictures/\w+\.png)\)", text_of("README.md"))

    assert {"docs/pictures/chat.png", "docs/pictures/today.png", "docs/pictures/case.png"} <= set(
        pictures
    )


def test_the_readme_draws_the_layers_of_the_contract():
    contract = tomllib.loads(text_of("pyproject.toml"))["tool"]["importlinter"]["contracts"][0]
    drawing = text_of("README.md").split("```")[3]
    drawn = re.findall(r"\b(?:cli|bot|backoffice|core\.\w+)\b", re.sub(r"`.*?`", "", drawing))
    rooms = [room.strip() for layer in contract["layers"] for room in layer.split("|")]

    assert [room for room in drawn if room in rooms] == rooms


def test_the_readme_says_the_two_commands():
    block = text_of("README.md").split("```")[1]

    assert re.findall(r"^make \w+", block, re.MULTILINE) == ["make run", "make test"]


def test_every_word_of_the_glossary_has_a_place_that_exists():
    rows = rows_of("GLOSSARY.md")

    assert [row[0] for row in rows if len(row) != 5 or not named_in(row[4])] == []
    assert [row[4] for row in rows if not all(map(is_there, named_in(row[4])))] == []


def test_the_glossary_says_each_word_once():
    words = [row[0] for row in rows_of("GLOSSARY.md")]

    assert len(words) == len(set(words))


def test_every_reading_has_a_place_that_exists():
    rows = rows_of("docs/decisions/0006-readings.md")

    assert [row[0] for row in rows if len(row) != 3 or not named_in(row[2])] == []
    assert [row[2] for row in rows if not all(map(is_there, named_in(row[2])))] == []


def test_the_places_named_in_security_exist():
    names = [name for row in rows_of("SECURITY.md") for name in named_in(row[2])]

    assert [name for name in names if not (is_there(name) or is_test(name))] == []


def test_every_attack_of_the_standard_has_tests_that_try_it():
    tried = {row[0]: named_in(row[2]) for row in rows_of("SECURITY.md") if row[0] in ATTACKS}

    assert sorted(tried) == sorted(ATTACKS)
    assert {name: tests for name, tests in tried.items() if not all(map(is_test, tests))} == {}
    assert all(tried.values())


def test_every_setting_is_explained_with_its_default():
    rows = [row for row in rows_of("docs/operating.md") if row[0].startswith("`QABYL_")]
    told = {named_in(row[0])[0]: row[1].strip("`") for row in rows}
    defaults = {
        f"QABYL_{name.upper()}": field.default for name, field in Settings.model_fields.items()
    }

    assert sorted(told) == sorted(defaults)
    assert {name: told[name] for name, value in defaults.items() if value and value != ()} == {
        name: str(value) for name, value in defaults.items() if value and value != ()
    }


def test_every_setting_of_the_example_is_explained():
    listed = re.findall(r"^#?(QABYL_\w+)=", text_of(".env.example"), re.MULTILINE)

    assert sorted(listed) == sorted(
        name
        for row in rows_of("docs/operating.md")
        for name in named_in(row[0])
        if "QABYL_" in name
    )


def test_every_command_is_explained():
    told = {
        name.removeprefix("qabyl ")
        for row in rows_of("docs/operating.md")
        for name in named_in(row[0])
        if name.startswith("qabyl ")
    }

    assert told == set(commands(build_parser()))


def commands(parser: argparse.ArgumentParser, said: str = "") -> Iterator[str]:
    """The words of every command that does something."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    for action in below:
        for word, child in action.choices.items():
            yield from commands(child, f"{said} {word}".strip())
    if not below:
        yield said


def test_every_dependency_has_its_reason_and_licence():
    project = tomllib.loads(text_of("pyproject.toml"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = [re.match(r"[\w-]+", line)[0] for line in wanted]
    rows = rows_of("docs/decisions/dependencies.md")

    assert sorted(row[0] for row in rows) == sorted(names)
    assert [row[0] for row in rows if not row[1] or not row[2]] == []


def test_no_dependency_is_under_a_licence_that_does_not_fit():
    licences = " ".join(row[1] for row in rows_of("docs/decisions/dependencies.md"))

    assert "GPL" not in licences


@pytest.mark.parametrize("name", DECISIONS)
def test_a_decision_says_what_was_decided(name):
    text = text_of(f"docs/decisions/{name}")

    assert re.match(rf"# 0*{int(name[:4])}\. \S", text)
    assert re.search(r"^(?:\*\*Decision\.\*\*|## Decision$)", text, re.MULTILINE)


def test_decisions_are_numbered_once():
    numbers = [name[:4] for name in DECISIONS]

    assert numbers[0] == "0001"
    assert len(numbers) == len(set(numbers))


def test_every_word_of_make_is_said_to_contributors():
    said = re.findall(r"^\| `make (\w+)`", text_of("CONTRIBUTING.md"), re.MULTILINE)
    words = re.findall(r"^([a-z]+):.*## ", text_of("Makefile"), re.MULTILINE)

    assert sorted(said) == sorted(words)


def test_the_changelog_speaks_to_each_of_its_readers():
    readers = re.findall(r"^### For the (\w+)$", text_of("CHANGELOG.md"), re.MULTILINE)

    assert readers[:4] == ["applicant", "consul", "operator", "administrator"]


def test_the_changes_that_have_a_place_have_it():
    places = {
        place
        for row in rows_of("docs/how-to-change.md")
        for cell in row[1:]
        for place in named_in(cell)
        if "/" in place and "<" not in place and "x.py" not in place
    }

    assert sorted(place for place in places if not (HOUSE / place).exists()) == []


def test_the_licence_is_apache_2_with_nobodys_name():
    licence = text_of("LICENSE")

    assert "Apache License\n                           Version 2.0, January 2004" in licence
    assert "Copyright [yyyy] [name of copyright owner]" in licence
    assert licence.count("Copyright [yyyy]") == len(re.findall(r"^\s*Copyright ", licence, re.M))
