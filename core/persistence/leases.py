"""Leases by the database's own clock: machines may disagree about the time (4-house.md)."""

from typing import Any

from sqlalchemy import Double, delete, or_
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from core.persistence.tables import leases
from core.persistence.work import Work, upsert


class DatabaseSeconds(FunctionElement[float]):
    """Seconds since 1970 as the database counts them at this moment."""

    type = Double()
    inherit_cache = True


@compiles(DatabaseSeconds, "sqlite")
def _on_sqlite(element: DatabaseSeconds, compiler: Any, **_: Any) -> str:
    return "((julianday('now') - 2440587.5) * 86400.0)"


@compiles(DatabaseSeconds, "postgresql")
def _on_postgresql(element: DatabaseSeconds, compiler: Any, **_: Any) -> str:
    return "CAST(EXTRACT(epoch FROM clock_timestamp()) AS double precision)"


class SqlLeases:
    def __init__(self, work: Work) -> None:
        self._work = work

    def take(self, name: str, holder: str, *, seconds: int) -> bool:
        now = DatabaseSeconds()
        row = upsert(self._work.dialect, leases).values(
            name=name, holder=holder, until=now + seconds
        )
        written = self._work.connection.execute(
            row.on_conflict_do_update(
                index_elements=[leases.c.name],
                set_={"holder": holder, "until": now + seconds},
                where=or_(leases.c.holder == holder, leases.c.until < now),
            )
        )
        return written.rowcount == 1

    def release(self, name: str, holder: str) -> None:
        """Give the lease up; nothing happens if another holds it by now."""
        mine = (leases.c.name == name) & (leases.c.holder == holder)
        self._work.connection.execute(delete(leases).where(mine))
