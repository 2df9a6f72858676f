"""The back office on a real SQLite store with the real use cases, and somebody of each role."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from functools import cache

import pytest
from aiohttp.test_utils import TestClient, TestServer

from backoffice.wiring import Parts, wire
from core.adapters import reference
from core.adapters.calendar import KazakhCalendar
from core.adapters.chance import SystemChance
from core.adapters.pdf.printer import PdfPrinter
from core.persistence.store import SqlStore
from core.ports.requests import RegistryRequest, RequestState
from core.ports.staff import Role, User
from core.texts.catalogue import Catalogue
from core.texts.countries import country_names
from core.texts.wording import CatalogueWording
from core.usecases.services import Rules
from tests.backoffice.browser import Browser
from tests.builders import BERLIN, a_user
from tests.fakes import FrozenClock, PlainPasswords

STAFF_URL = "http://desk.example"


class Desk:
    """G1: whatever is submitted is acknowledged and waits for the operator's page."""

    async def submit(self, request: RegistryRequest) -> RequestState:
        return RequestState.ACKNOWLEDGED


@cache
def the_rules() -> Rules:
    return Rules(
        editions=reference.load_editions(),
        treaties=reference.load_treaties(),
        missions=reference.load_missions(),
        documents=reference.load_identity_documents(),
        calendar=KazakhCalendar(),
        neighbourhood=reference.load_neighbourhood(),
        other_scripts=reference.load_other_scripts(),
        countries=country_names(),
    )


@cache
def the_catalogue() -> Catalogue:
    return Catalogue()


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock()


@pytest.fixture
def parts(sqlite_store: SqlStore, clock: FrozenClock) -> Parts:
    rules, catalogue = the_rules(), the_catalogue()
    return Parts(
        store=sqlite_store,
        clock=clock,
        chance=SystemChance(),
        passwords=PlainPasswords(),
        rules=rules,
        printer=PdfPrinter(),
        wording=CatalogueWording(catalogue, rules.missions),
        registry=Desk(),
        catalogue=catalogue,
        demonstration=True,
        staff_url=STAFF_URL,
        public_url="http://chat.example",
    )


@pytest.fixture
async def staff(sqlite_store: SqlStore) -> dict[str, User]:
    """One of each role by the role's name, and a consul of another mission."""
    people = {role.value: a_user(role, login=role.value) for role in Role}
    people["elsewhere"] = a_user(Role.CONSUL, login="elsewhere", mission=BERLIN)
    people["second"] = a_user(Role.CONSUL, login="second", name="Second Officer")
    await sqlite_store.write(lambda tx: [tx.users.add(user) for user in people.values()])
    return people


@pytest.fixture
async def new_browser(parts: Parts, staff: dict[str, User]) -> AsyncIterator[Callable[[], Browser]]:
    """Browsers on one running back office; each has cookies of its own."""
    server = TestServer(wire(parts))
    await server.start_server()
    clients: list[TestClient] = []

    def browser() -> Browser:
        clients.append(TestClient(server))
        return Browser(clients[-1])

    yield browser
    for client in clients:
        await client.session.close()
    await server.close()


@pytest.fixture
def signed_in(new_browser: Callable[[], Browser]) -> Callable[[str], Awaitable[Browser]]:
    async def sign_in(login: str) -> Browser:
        browser = new_browser()
        seen = await browser.sign_in(login)
        assert seen.status == 303
        return browser

    return sign_in


@pytest.fixture
async def bent_request(parts: Parts) -> AsyncIterator[Callable[..., Awaitable[bytes]]]:
    """A request in bytes that no browser and no library would send; the answer in bytes."""
    server = TestServer(wire(parts))
    await server.start_server()

    async def ask(method: str, path: str, body: bytes = b"", **headers: bytes) -> bytes:
        reader, writer = await asyncio.open_connection(server.host, server.port)
        lines = [f"{method} {path} HTTP/1.1".encode(), b"Host: desk.example", b"Connection: close"]
        lines += [b"Content-Type: application/x-www-form-urlencoded"] if body else []
        sent = {"Content-Length": str(len(body)).encode(), **headers}
        lines += [name.encode() + b": " + value for name, value in sent.items()]
        writer.write(b"\r\n".join(lines) + b"\r\n\r\n" + body)
        answer = await reader.read()
        writer.close()
        return answer

    yield ask
    await server.close()


@pytest.fixture
def real_desk(parts: Parts) -> Parts:
    """The same, outside the demonstration."""
    return replace(parts, demonstration=False)
