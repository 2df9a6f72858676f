"""Opening and running: one process on a SQLite file, a mended connection on PostgreSQL (K4)."""

import asyncio
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from core.adapters.crypto import AesVault, open_vault
from core.persistence import migrate
from core.persistence.errors import ReadOnly, StoreBusy, UrlWrong
from core.persistence.postgres_runner import PAUSES, PostgresRunner, postgres_engine
from core.persistence.store import SqlStore, open_store
from core.persistence.urls import parse_url
from tests.builders import NEW_KEYS, a_case


async def test_a_second_process_on_the_file_is_refused(
    sqlite_store: SqlStore, sqlite_url: str, vault: AesVault
) -> None:
    with pytest.raises(StoreBusy, match="another Qabyl process"):
        await open_store(sqlite_url, vault)
    with pytest.raises(StoreBusy):
        await migrate.upgrade(sqlite_url)


async def test_the_file_is_free_again_after_the_store_closed(
    sqlite_url: str, vault: AesVault
) -> None:
    await (await open_store(sqlite_url, vault)).close()

    await (await open_store(sqlite_url, vault)).close()


async def test_beside_a_running_process_one_may_read_and_not_write(
    sqlite_store: SqlStore, sqlite_url: str, vault: AesVault
) -> None:
    case = await sqlite_store.write(lambda tx: tx.cases.add(a_case()))
    beside = await open_store(sqlite_url, vault, beside=True)

    assert await beside.read(lambda tx: tx.cases.get(case.id)) == case
    with pytest.raises(ReadOnly):
        await beside.write(lambda tx: tx.cases.save(case))

    await beside.close()


async def test_beside_a_running_process_a_new_key_in_front_does_no_harm(
    sqlite_store: SqlStore, sqlite_url: str
) -> None:
    case = await sqlite_store.write(lambda tx: tx.cases.add(a_case()))

    beside = await open_store(sqlite_url, open_vault(NEW_KEYS), beside=True)

    assert await beside.read(lambda tx: tx.cases.get(case.id)) == case
    await beside.close()


async def test_a_new_file_is_for_its_owner_only(tmp_path: Path) -> None:
    await migrate.upgrade(f"sqlite:///{tmp_path}/var/qabyl.db")

    assert stat.S_IMODE((tmp_path / "var" / "qabyl.db").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "var").stat().st_mode) == 0o700


async def test_sqlite_is_set_up_to_lose_nothing(sqlite_store: SqlStore) -> None:
    pragmas = ("journal_mode", "synchronous", "foreign_keys")

    def ask(connection: Connection) -> list[object]:
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in pragmas]

    assert await sqlite_store._runner.write(ask) == ["wal", 2, 1]


@pytest.mark.parametrize(
    "url", ["", "qabyl.db", "mysql://user:hunter2@host/qabyl", "sqlite://", "postgresql://host"]
)
def test_a_url_of_no_use_is_refused_and_not_shown(url: str) -> None:
    with pytest.raises(UrlWrong) as refusal:
        parse_url(url)

    assert "hunter2" not in str(refusal.value)


@pytest.fixture
async def runner(postgres_url: str) -> AsyncIterator[PostgresRunner]:
    made = PostgresRunner(postgres_engine(parse_url(postgres_url)))
    yield made
    await made.close()


class Flaky:
    """A work that fails as the database would, some times over."""

    def __init__(self, times: int, statement: str) -> None:
        self.times = times
        self.statement = statement
        self.runs = 0

    def __call__(self, connection: Connection) -> int:
        self.runs += 1
        if self.runs <= self.times:
            connection.execute(text(self.statement))
        return self.runs


def failure(state: str) -> str:
    return f"DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{state}'; END $$"


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.persistence.postgres_runner.PAUSES", (0.0,) * len(PAUSES))


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize("state", ["40001", "40P01"])
async def test_a_deadlock_or_serialisation_failure_runs_the_work_again(
    runner: PostgresRunner, state: str
) -> None:
    assert await runner.write(Flaky(2, failure(state))) == 3


@pytest.mark.usefixtures("no_pauses")
async def test_work_that_always_fails_is_given_up(runner: PostgresRunner) -> None:
    work = Flaky(99, failure("40001"))

    with pytest.raises(DBAPIError):
        await runner.write(work)

    assert work.runs == len(PAUSES) + 1


async def test_another_failure_is_not_tried_again(runner: PostgresRunner) -> None:
    work = Flaky(1, failure("22012"))

    with pytest.raises(DBAPIError):
        await runner.write(work)

    assert work.runs == 1


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize("act", ["read", "write"])
async def test_a_lost_connection_is_mended_before_anybody_notices(
    runner: PostgresRunner, postgres_url: str, act: str
) -> None:
    await asyncio.gather(*(getattr(runner, act)(Flaky(0, "")) for _ in range(3)))
    await _cut_all(postgres_url)

    assert await getattr(runner, act)(lambda c: c.execute(text("SELECT 7")).scalar_one()) == 7


@pytest.mark.usefixtures("no_pauses")
async def test_connection_lost_in_the_middle_of_the_work_runs_it_again(
    runner: PostgresRunner,
) -> None:
    work = Flaky(1, "SELECT pg_terminate_backend(pg_backend_pid())")

    assert await runner.write(work) == 2


async def _cut_all(url: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    await connection.close()
