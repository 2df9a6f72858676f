"""Databases for the tests: every store test runs on SQLite and on a real PostgreSQL.

`store` is an open store, `database_url` its URL; `sqlite_store` is for tests that need no
PostgreSQL. Each test begins with an empty database that was migrated once.
"""

import asyncio
import os
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
from core.persistence.tables import metadata
from tests.builders import KEYS
from tests.postgres_server import GIVEN, server_url

NUMBERS = count(1)
CUT_OFF = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid();
"""
CLEAN = CUT_OFF + "".join(
    f'DELETE FROM "{table.name}";'  # noqa: S608
    for table in reversed(metadata.sorted_tables)
)
"""Nobody of an earlier test holds a row any more, and no row of it is left."""


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
        if url != os.environ.get(GIVEN):
            asyncio.run(_hurry(url))
        yield url


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server: str) -> Iterator[str]:
    for url in _database(postgres_server):
        asyncio.run(upgrade(url))
        yield url


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, tmp_path: Path) -> str:
    """A migrated SQLite file of this test alone."""
    file = tmp_path / "qabyl.db"
    shutil.copy(migrated_sqlite, file)
    return f"sqlite:///{file}"


@pytest.fixture
def empty_postgres_url(postgres_server: str) -> Iterator[str]:
    """A PostgreSQL database without tables."""
    yield from _database(postgres_server)


@pytest.fixture
def postgres_url(migrated_postgres: str) -> str:
    """A migrated PostgreSQL database with nothing in it; emptying takes a tenth of copying."""
    asyncio.run(_execute(migrated_postgres, CLEAN))
    return migrated_postgres


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


def _database(server: str) -> Iterator[str]:
    name = f"qabyl_test_{next(NUMBERS)}"
    asyncio.run(_execute(server, f"CREATE DATABASE {name} TEMPLATE template0"))
    yield _named(server, name)
    asyncio.run(_execute(server, f"DROP DATABASE {name} WITH (FORCE)"))


def _named(server: str, database: str) -> str:
    return make_url(server).set(database=database).render_as_string(hide_password=False)


async def _hurry(server: str) -> None:
    """A server of our own need not outlive a power cut; somebody else's is left as it is."""
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        await _execute(server, f"ALTER SYSTEM SET {setting} = off")
    await _execute(server, "SELECT pg_reload_conf()")


async def _execute(server: str, statement: str) -> None:
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
