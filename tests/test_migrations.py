"""Migrations: numbered, one human line each, a real way back, and equal to the tables (habit 14)."""

import re
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from core.adapters.crypto import AesVault
from core.domain.lifecycle import Status
from core.domain.questions import Known, next_question
from core.persistence import migrate
from core.persistence.errors import NotMigrated
from core.persistence.store import open_store
from core.persistence.tables import metadata
from tests.builders import a_case

SCRIPTS = sorted(
    ScriptDirectory(str(migrate.folder())).walk_revisions(), key=lambda script: script.revision
)
REVISIONS = [script.revision for script in SCRIPTS]


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without any table."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/empty.db"
    url: str = request.getfixturevalue("empty_postgres_url")
    return url


async def tables_of(url: str) -> set[str]:
    found: list[str] = []
    await migrate.on_connection(url, lambda c: found.extend(inspect(c).get_table_names()))
    return {*found} - {"alembic_version"}


def test_revisions_are_numbered_without_a_gap() -> None:
    assert [f"{number:04d}" for number in range(1, len(REVISIONS) + 1)] == REVISIONS


def test_each_revision_follows_the_one_before() -> None:
    assert [script.down_revision for script in SCRIPTS] == [None, *REVISIONS[:-1]]


@pytest.mark.parametrize("script", SCRIPTS, ids=REVISIONS)
def test_a_revision_has_its_number_in_its_file_and_one_line_for_people(script: Any) -> None:
    assert Path(script.path).name.startswith(f"{script.revision}_")
    assert re.fullmatch(r"[A-Z].{20,}\.", script.doc)


async def test_migrated_tables_are_the_tables_of_the_program(database_url: str) -> None:
    differences: list[Any] = []

    def compare(connection: Connection) -> None:
        differences.extend(compare_metadata(MigrationContext.configure(connection), metadata))

    await migrate.on_connection(database_url, compare)

    assert differences == []


@pytest.mark.parametrize("revision", REVISIONS)
async def test_a_revision_goes_up_down_and_up_again(empty_url: str, revision: str) -> None:
    before = f"{int(revision) - 1:04d}" if revision != REVISIONS[0] else "base"
    await migrate.upgrade(empty_url, revision)
    there = await tables_of(empty_url)

    await migrate.downgrade(empty_url, before)
    back = await tables_of(empty_url)
    await migrate.upgrade(empty_url, revision)

    assert back != there
    assert await tables_of(empty_url) == there
    assert await migrate.revision_of(empty_url) == revision


async def test_the_way_back_to_nothing_leaves_no_table(empty_url: str) -> None:
    await migrate.upgrade(empty_url)

    await migrate.downgrade(empty_url, "base")

    assert await tables_of(empty_url) == set()


async def test_database_that_was_not_migrated_is_refused_with_the_command_to_run(
    empty_url: str, vault: AesVault
) -> None:
    with pytest.raises(NotMigrated, match="qabyl migrate"):
        await open_store(empty_url, vault)


async def test_migrating_twice_changes_nothing(database_url: str) -> None:
    before = await migrate.revision_of(database_url)

    await migrate.upgrade(database_url)

    assert await migrate.revision_of(database_url) == before == migrate.head()


def test_no_package_of_ours_hides_alembic() -> None:
    assert not (migrate.folder() / "__init__.py").exists()


async def test_a_draft_goes_on_where_it_was_after_migrating_again(
    database_url: str, vault: AesVault
) -> None:
    """L32: an upgrade never loses a draft. There is one migration so far; each later one adds its
    drafts here."""
    store = await open_store(database_url, vault)
    draft = await store.write(lambda tx: tx.cases.add(a_case(Status.DRAFT)))
    await store.close()

    await migrate.upgrade(database_url)

    store = await open_store(database_url, vault)
    kept = await store.read(lambda tx: tx.cases.get(draft.id))
    await store.close()
    assert kept == draft
    assert next_question(kept.answers, Known()) == next_question(draft.answers, Known())
