"""S2: the database and the log of a service that has handled cases in every status name nobody."""

import re
from dataclasses import dataclass

import pytest

from cli.demonstration.people import PEOPLE, Specimen
from core.domain import iin
from tests.running_service import Service

SECRETS = ("demonstration-users.txt", "secret.key")


@dataclass(frozen=True)
class Left:
    """What lies on the disk after the demonstration has played its cases and was stopped."""

    files: dict[str, bytes]
    passwords: dict[str, str]


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    service = Service(tmp_path_factory.mktemp("clear") / "service")
    service.start()
    service.stop()
    files = [file for file in service.folder.rglob("*") if file.is_file()]
    return Left(
        {file.name: file.read_bytes() for file in files if file.name not in SECRETS},
        service.passwords(),
    )


def spellings(person: Specimen) -> set[str]:
    """What names this person, in every spelling that a careless line could have."""
    year, month, day = person.born.split("-")
    words = {person.surname, person.surname_cyrillic, person.given_cyrillic, person.number}
    words |= {person.born, f"{day}.{month}.{year}", f"{year[2:]}{month}{day}{'M'}"}
    words |= {person.place, f"{person.surname}<<{person.given}", f"{person.surname} {person.given}"}
    return words | {word.title() for word in words} | {word.lower() for word in words}


def written(word: str) -> tuple[bytes, ...]:
    """The bytes of a word: as it is, as JSON writes it, and as UTF-16."""
    escaped = word.encode("ascii", "backslashreplace")
    return (word.encode(), escaped, word.encode("utf-16-le"))


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.number)
def test_no_file_names_a_person_in_clear(left: Left, person: Specimen):
    assert any(name.startswith("qabyl.db") for name in left.files)
    found = {
        (name, word)
        for name, content in left.files.items()
        for word in spellings(person)
        if len(word) > 4 and any(form in content for form in written(word))
    }

    assert found == set()


def test_no_file_holds_a_number_that_passes_as_an_iin(left: Left):
    found = {
        name
        for name, content in left.files.items()
        for number in re.findall(rb"(?<![\w-])\d{12}(?![\w-])", content)  # no end of a UUID
        if iin.is_valid(number.decode())
    }

    assert found == set()


def test_passwords_are_shown_once_on_the_screen_and_stored_nowhere(left: Left):
    log = left.files["service.log"]
    shown = log.partition(b"back office")[2].partition(b"For Telegram")[0]
    stored = b"".join(content for name, content in left.files.items() if name != "service.log")

    for password in left.passwords.values():
        assert password.encode() in shown
        assert log.count(password.encode()) == 1
        assert password.encode() not in stored
