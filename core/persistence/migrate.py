"""Migrations from inside the program: `qabyl migrate`, and the check at each start (habit 14)."""

import asyncio
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from core.persistence.errors import NotMigrated, StoreWrong
from core.persistence.postgres_runner import postgres_engine
from core.persistence.sqlite_runner import SqliteRunner, sqlite_engine
from core.persistence.urls import parse_url, sqlite_file

CORE = Path(__file__).parents[1]
FOLDERS = (CORE / "migrations", CORE.parent / "alembic")
"""Inside an installed package, and in the repository (pyproject.toml, force-include)."""


@cache
def folder() -> Path:
    return next(folder for folder in FOLDERS if (folder / "env.py").exists())


@cache
def head() -> str:
    """The revision this program needs."""
    needed = ScriptDirectory(str(folder())).get_current_head()
    if needed is None:
        raise StoreWrong("the program has no migrations: install it again")
    return needed


def check_revision(connection: Connection) -> None:
    """Raises NotMigrated unless the tables are those of this program."""
    found = MigrationContext.configure(connection).get_current_revision()
    if found != head():
        raise NotMigrated(found, head())


async def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database to the revision; made if it does not exist (SQLite)."""
    await _run(url, lambda config: command.upgrade(config, revision))


async def downgrade(url: str, revision: str) -> None:
    await _run(url, lambda config: command.downgrade(config, revision))


async def revision_of(url: str) -> str | None:
    """The revision the database stands at; None if it was never migrated."""
    found: list[str | None] = []
    await on_connection(
        url, lambda c: found.append(MigrationContext.configure(c).get_current_revision())
    )
    return found[0]


async def on_connection(url: str, piece: Callable[[Connection], Any]) -> None:
    """Run the piece in one transaction of its own, foreign keys unwatched on SQLite.

    Rebuilding a SQLite table would else empty the tables that point at it.
    """
    parsed = parse_url(url)
    file = sqlite_file(parsed)
    if file is not None:
        await asyncio.to_thread(_on_file, file, piece)
        return
    engine = postgres_engine(parsed)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(piece)
    finally:
        await engine.dispose()


def _on_file(file: Path, piece: Callable[[Connection], Any]) -> None:
    alone = SqliteRunner(file)  # takes the lock: nobody serves the file meanwhile
    engine = sqlite_engine(file, writes=True, foreign_keys=False)
    try:
        with engine.begin() as connection:
            piece(connection)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise StoreWrong(f"after the migration a row of {broken[0]} points at nothing")
    finally:
        engine.dispose()
        alone.close_now()


async def _run(url: str, act: Callable[[Config], None]) -> None:
    def piece(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(folder()))
        config.attributes["connection"] = connection
        act(config)

    await on_connection(url, piece)
