"""Where alembic meets our tables: on the connection handed over, else on QABYL_DATABASE_URL.

Revisions are numbered 0001, 0002, ... in the order of their making (habit 14).
"""

import asyncio
import os
from collections.abc import Iterable
from typing import Any, Literal

from alembic import context
from alembic.operations import MigrationScript
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from core.persistence import migrate
from core.persistence.tables import metadata
from core.persistence.types import UtcDateTime


def number(
    migration: MigrationContext, revision: Any, directives: Iterable[MigrationScript]
) -> None:
    """Give a new migration the next number."""
    scripts = list(ScriptDirectory.from_config(context.config).walk_revisions())
    for directive in directives:
        directive.rev_id = f"{len(scripts) + 1:04d}"


def rendered(kind: str, item: Any, autogenerate: object) -> str | Literal[False]:
    """A migration names no type of ours: it must still run when that type is gone."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        render_item=rendered,
        process_revision_directives=number,
    )
    with context.begin_transaction():
        context.run_migrations()


handed_over = context.config.attributes.get("connection")
if handed_over is not None:
    run(handed_over)
else:
    url = os.environ.get("QABYL_DATABASE_URL", "sqlite:///var/qabyl.db")
    asyncio.run(migrate.on_connection(url, run))
