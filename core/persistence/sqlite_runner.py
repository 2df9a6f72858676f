"""SQLite: one writer thread, a few readers; a whole transaction is one hop (traps 4 and 17).

Writers begin IMMEDIATE, so none loses an update; a lock file keeps a second process out.
"""

import asyncio
import fcntl
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from core.persistence.errors import ReadOnly, StoreBusy
from core.persistence.runner import Piece

T = TypeVar("T")
READERS = 2
BUSY_MILLISECONDS = 5000


class SqliteRunner:
    """`beside` opens for reading only, beside the process that serves the file."""

    def __init__(self, file: Path, *, beside: bool = False) -> None:
        _make_private(file)
        self._lock = None if beside else _lock(file)
        self._writer = None if beside else sqlite_engine(file, writes=True)
        self._reader = sqlite_engine(file, writes=False)
        self._write_thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite-writer")
        self._read_threads = ThreadPoolExecutor(READERS, thread_name_prefix="sqlite-reader")

    async def write(self, piece: Piece[T]) -> T:
        if self._writer is None:
            raise ReadOnly()
        return await _hop(self._write_thread, _in_transaction, self._writer, piece)

    async def read(self, piece: Piece[T]) -> T:
        return await _hop(self._read_threads, _on_view, self._reader, piece)

    async def close(self) -> None:
        """Wait for the work under way, close the connections, let the next process in."""
        await asyncio.to_thread(self.close_now)

    def close_now(self) -> None:
        self._write_thread.shutdown()
        self._read_threads.shutdown()
        self._reader.dispose()
        if self._writer is not None:
            self._writer.dispose()
        if self._lock is not None:
            self._lock.close()


def sqlite_engine(file: Path, *, writes: bool, foreign_keys: bool = True) -> Engine:
    """An engine whose transactions begin as said; connections are used by its threads only."""
    engine = create_engine(
        f"sqlite:///{file}",
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=READERS,
        connect_args={"check_same_thread": False},
    )
    event.listen(engine, "connect", _setting(writes=writes, foreign_keys=foreign_keys))
    begin = "BEGIN IMMEDIATE" if writes else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _setting(*, writes: bool, foreign_keys: bool) -> Callable[[Any, Any], None]:
    def set_up(connection: Any, record: object) -> None:
        connection.isolation_level = None  # the driver must not begin transactions of its own
        for pragma in (
            f"busy_timeout = {BUSY_MILLISECONDS}",
            f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
            "journal_mode = WAL",
            "synchronous = FULL",
            f"query_only = {'OFF' if writes else 'ON'}",
        ):
            connection.execute(f"PRAGMA {pragma}")

    return set_up


def _in_transaction(engine: Engine, piece: Piece[T]) -> T:
    with engine.begin() as connection:
        return piece(connection)


def _on_view(engine: Engine, piece: Piece[T]) -> T:
    with engine.connect() as connection:
        return piece(connection)


async def _hop(threads: ThreadPoolExecutor, run: Callable[..., T], *given: Any) -> T:
    return await asyncio.get_running_loop().run_in_executor(threads, run, *given)


def _make_private(file: Path) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def _lock(file: Path) -> IO[str]:
    lock = open(f"{file}.lock", "w")  # noqa: SIM115 - held until the store closes
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise StoreBusy(str(file)) from None
    return lock
