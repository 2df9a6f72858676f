"""What every room of the store shares inside one transaction: connection, vault, sealing, locks.

Statements of the hot path are made once, as constants with bound names: building one anew costs
SQLAlchemy more than SQLite needs to answer it (docs/decisions/0002).
"""

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Executable, Select, Table
from sqlalchemy.dialects import postgresql, sqlite

from core.ports.crypto import Place, Vault

Query = Select[*tuple[Any, ...]]
Upsert = sqlite.Insert | postgresql.Insert


@dataclass(frozen=True)
class Work:
    """One transaction's tools. `writing` is False on a view: nothing can be locked there."""

    connection: Connection
    vault: Vault
    writing: bool

    def seal(self, table: Table, row: UUID | str, column: str, value: object) -> bytes:
        """JSON values, sealed for exactly this table, row and column."""
        plain = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        return self.vault.seal(plain, Place(table.name, str(row), column))

    def open(self, table: Table, row: UUID | str, column: str, sealed: bytes) -> Any:
        return json.loads(self.vault.open(sealed, Place(table.name, str(row), column)))

    def run(self, statement: Executable, **values: Any) -> Any:
        """Execute a statement made before, its names bound to the values."""
        return self.connection.execute(statement, values)

    @property
    def dialect(self) -> str:
        return self.connection.dialect.name


def lockable(query: Query) -> dict[bool, Query]:
    """The query without and with its rows locked until commit.

    On SQLite the two are the same: the writer is alone on the file.
    """
    return {False: query, True: query.with_for_update()}


def upsert(dialect: str, table: Table) -> Upsert:
    """An INSERT that knows ON CONFLICT, in the words of this database."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
