"""The public pages as a browser meets them: real store, real routers, a clock that stands still."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

import backoffice
from bot.wiring import Chat, Given, wire
from cli.parts import load_rules
from core.adapters.chance import SystemChance
from core.adapters.pdf.printer import PdfPrinter
from core.persistence.store import SqlStore
from core.texts.catalogue import Catalogue
from core.texts.countries import country_names
from core.texts.wording import CatalogueWording
from core.usecases.services import Rules
from tests.bot.webchat.browser import Browser, Client
from tests.fakes import FrozenClock

PUBLIC_URL = "http://qabyl.example"


@pytest.fixture(scope="session")
def rules() -> Rules:
    return load_rules()


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue()


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock()


@pytest.fixture
def given(sqlite_store: SqlStore, clock: FrozenClock, rules: Rules, catalogue: Catalogue) -> Given:
    return Given(
        store=sqlite_store,
        clock=clock,
        chance=SystemChance(),
        rules=rules,
        catalogue=catalogue,
        countries=country_names(),
        printer=PdfPrinter(),
        wording=CatalogueWording(catalogue, rules.missions),
        public_url=PUBLIC_URL,
        static=Path(backoffice.__file__).parent / "static",
        demonstration=True,
    )


@pytest.fixture
def chat(given: Given) -> Chat:
    return wire(given)


@pytest.fixture
async def client(chat: Chat) -> AsyncIterator[Client]:
    async with TestClient(TestServer(chat.public)) as opened:
        yield opened


@pytest.fixture
def rows(sqlite_url: str) -> Callable[[], dict[str, int]]:
    """How many rows each table holds, asked of the file itself."""
    file = sqlite_url.removeprefix("sqlite:///")

    def counted() -> dict[str, int]:
        with closing(sqlite3.connect(file)) as open_file:
            tables = open_file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            names = [name for (name,) in tables]
            return {
                name: open_file.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
                for name in names
            }

    return counted


@pytest.fixture
def browser(client: Client, clock: FrozenClock) -> Browser:
    return Browser(client, clock)
