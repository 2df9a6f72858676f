"""What every room of the store shares inside one transaction: connection, vault, sealing, locks."""

import json
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Select, Table
from sqlalchemy.dialects import postgresql, sqlite

from core.ports.crypto import Place, Vault

Row = TypeVar("Row", bound=tuple[Any, ...])
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

    def locked(self, query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
        """The rows locked until commit. On SQLite the whole file is: the writer is alone."""
        return query.with_for_update() if self.writing else query

    def upsert(self, table: Table) -> Upsert:
        """An INSERT that knows ON CONFLICT, in the words of this database."""
        if self.connection.dialect.name == "sqlite":
            return sqlite.insert(table)
        return postgresql.insert(table)
