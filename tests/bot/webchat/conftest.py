"""The public pages as a browser meets them: real store, real routers, a clock that stands still."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

import backoffice
from bot.wiring import Given, wire
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
async def client(
    sqlite_store: SqlStore, clock: FrozenClock, rules: Rules, catalogue: Catalogue
) -> AsyncIterator[Client]:
    given = Given(
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
    async with TestClient(TestServer(wire(given).public)) as opened:
        yield opened


@pytest.fixture
def browser(client: Client, clock: FrozenClock) -> Browser:
    return Browser(client, clock)
