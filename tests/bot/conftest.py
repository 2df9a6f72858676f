"""One kit of rules and words for all tests of the chat, and a telephone over an own store."""

from collections.abc import Callable
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo

from bot.flow.turn import Kit
from core.adapters.calendar import KazakhCalendar
from core.adapters.reference import (
    load_editions,
    load_identity_documents,
    load_missions,
    load_neighbourhood,
    load_other_scripts,
    load_treaties,
)
from core.persistence.store import SqlStore
from core.texts.catalogue import KNOWN_LOCALES, Catalogue
from core.texts.countries import country_names
from core.usecases.services import Rules
from scripts.messages import House, read
from tests.bot.phone import CHAT, Phone
from tests.fakes import FixedChance, FrozenClock


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    folder: Path = tmp_path_factory.mktemp("locales")
    for locale in KNOWN_LOCALES:
        book = folder / locale / "LC_MESSAGES" / "messages.mo"
        book.parent.mkdir(parents=True)
        with book.open("wb") as stream:
            write_mo(stream, read(House(), locale))
    return Catalogue(folder)


@pytest.fixture(scope="session")
def rules() -> Rules:
    return Rules(
        editions=load_editions(),
        treaties=load_treaties(),
        missions=load_missions(),
        documents=load_identity_documents(),
        calendar=KazakhCalendar(),
        neighbourhood=load_neighbourhood(),
        other_scripts=load_other_scripts(),
    )


@pytest.fixture
def kit(rules: Rules, catalogue: Catalogue) -> Kit:
    return Kit(
        rules=rules,
        catalogue=catalogue,
        chance=FixedChance(),
        countries=country_names(),
        public_url="https://qabyl.example",
        demonstration=True,
    )


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock()


@pytest.fixture
def phone(sqlite_store: SqlStore, clock: FrozenClock, kit: Kit) -> Phone:
    return Phone(sqlite_store, clock, kit)


@pytest.fixture
def phones(sqlite_store: SqlStore, clock: FrozenClock, kit: Kit) -> Callable[..., Phone]:
    """More telephones over the same store."""

    def another(chat: int = CHAT, language: str = "en") -> Phone:
        return Phone(sqlite_store, clock, kit, chat=chat, language=language)

    return another
