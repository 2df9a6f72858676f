"""Databases for the tests: every store test runs on SQLite and on a real PostgreSQL.

`store` is an open store, `database_url` its URL; `sqlite_store` is for tests that need no
PostgreSQL. Each test has a database of its own, copied from one that was migrated once.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import make_url

from core.adapters.crypto import AesVault, open_vault
from core.persistence.migrate import upgrade
from core.persistence.store import SqlStore, open_store
from tests.builders import KEYS
from tests.postgres_server import server_url

TEMPLATE = "qabyl_template"
NUMBERS = count(1)


@pytest.fixture(scope="session")
def vault() -> AesVault:
    return open_vault(KEYS)


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("migrated") / "qabyl.db"
    asyncio.run(upgrade(f"sqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    with server_url() as url:
        asyncio.run(_hurry(url))
        yield url


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    asyncio.run(_execute(postgres_server, f"CREATE DATABASE {TEMPLATE}"))
    asyncio.run(upgrade(_named(postgres_server, TEMPLATE)))
    yield TEMPLATE
    asyncio.run(_execute(postgres_server, f"DROP DATABASE {TEMPLATE} WITH (FORCE)"))


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, tmp_path: Path) -> str:
    """A migrated SQLite file of this test alone."""
    file = tmp_path / "qabyl.db"
    shutil.copy(migrated_sqlite, file)
    return f"sqlite:///{file}"


@pytest.fixture
def empty_postgres_url(postgres_server: str) -> Iterator[str]:
    """A PostgreSQL database without tables."""
    yield from _database(postgres_server, "template0")


@pytest.fixture
def postgres_url(postgres_server: str, postgres_template: str) -> Iterator[str]:
    """A migrated PostgreSQL database of this test alone."""
    yield from _database(postgres_server, postgres_template)


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def store(database_url: str, vault: AesVault) -> AsyncIterator[SqlStore]:
    opened = await open_store(database_url, vault)
    yield opened
    await opened.close()


@pytest.fixture
async def sqlite_store(sqlite_url: str, vault: AesVault) -> AsyncIterator[SqlStore]:
    opened = await open_store(sqlite_url, vault)
    yield opened
    await opened.close()


def _database(server: str, template: str) -> Iterator[str]:
    name = f"qabyl_test_{next(NUMBERS)}"
    copied = f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy"
    asyncio.run(_execute(server, copied))
    yield _named(server, name)
    asyncio.run(_execute(server, f"DROP DATABASE {name} WITH (FORCE)"))


def _named(server: str, database: str) -> str:
    return make_url(server).set(database=database).render_as_string(hide_password=False)


async def _hurry(server: str) -> None:
    """Nothing here must outlive a power cut; refused where we are not the server's master."""
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        await _execute(server, f"ALTER SYSTEM SET {setting} = off")
    await _execute(server, "SELECT pg_reload_conf()")


async def _execute(server: str, statement: str) -> None:
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
