"""PostgreSQL: the work runs on an asyncpg connection, and again if the database asks for it.

A work is a plain function of its transaction: deadlocks, serialisation failures and connections
that died before the commit was sent are answered by running it anew. What happened at the commit
itself is unknown when the connection dies there: that is raised.
"""

import asyncio
from typing import Generic, TypeVar

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from core.persistence.runner import Piece

T = TypeVar("T")
PAUSES = (0.01, 0.05, 0.2, 1.0)
SERIALISATION_FAILURE, DEADLOCK = "40001", "40P01"
POOL = 10


def postgres_engine(url: URL) -> AsyncEngine:
    """hide_parameters: an SQL error must not print somebody's passport into the log."""
    return create_async_engine(
        url.set(drivername="postgresql+asyncpg"),
        hide_parameters=True,
        pool_size=POOL,
        max_overflow=POOL,
    )


class PostgresRunner:
    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._view = engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )

    async def write(self, piece: Piece[T]) -> T:
        for pause in PAUSES:
            attempt = _Attempt(self._engine, piece)
            try:
                return await attempt.run()
            except (DBAPIError, OSError) as error:
                if not attempt.may_run_again(error):
                    raise
            await asyncio.sleep(pause)
        return await _Attempt(self._engine, piece).run()

    async def read(self, piece: Piece[T]) -> T:
        for pause in PAUSES:
            try:
                return await self._look(piece)
            except (DBAPIError, OSError) as error:
                if not _is_lost(error):
                    raise
            await asyncio.sleep(pause)
        return await self._look(piece)

    async def close(self) -> None:
        await self._engine.dispose()

    async def _look(self, piece: Piece[T]) -> T:
        async with self._view.connect() as connection:
            return await connection.run_sync(piece)


class _Attempt(Generic[T]):
    """One run of the work; knows whether its commit was sent already."""

    def __init__(self, engine: AsyncEngine, piece: Piece[T]) -> None:
        self._engine = engine
        self._piece = piece
        self._committing = False

    async def run(self) -> T:
        async with self._engine.connect() as connection:
            result = await connection.run_sync(self._piece)
            self._committing = True
            await connection.commit()
        return result

    def may_run_again(self, error: Exception) -> bool:
        if _state(error) in (SERIALISATION_FAILURE, DEADLOCK):
            return True
        return _is_lost(error) and not self._committing


def _is_lost(error: Exception) -> bool:
    """Whether the connection, or the server behind it, went away."""
    return isinstance(error, OSError) or getattr(error, "connection_invalidated", False)


def _state(error: Exception) -> str | None:
    return getattr(getattr(error, "orig", None), "sqlstate", None)
