"""Numbers of handled updates, and messages that must leave a messenger (L5, L6, L9)."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import and_, bindparam, delete, func, or_, select

from core.domain.case import ConversationId
from core.domain.errors import Stale
from core.persistence.tables import deletions, updates
from core.persistence.work import Work, upsert
from core.ports.conversations import Channel, Deletion

THIS = and_(updates.c.channel == bindparam("on"), updates.c.number == bindparam("known"))
KNOWN = select(updates.c.number).where(
    THIS, or_(updates.c.handled, updates.c.parked_as.is_not(None))
)
FAILURES = select(updates.c.failures).where(THIS)


@cache
def _handle(dialect: str) -> Any:
    row = upsert(dialect, updates)
    return row.on_conflict_do_update(
        index_elements=[updates.c.channel, updates.c.number],
        set_={"handled": row.excluded.handled, "at": row.excluded.at},
        where=updates.c.handled.is_(False),
    )


class SqlUpdates:
    def __init__(self, work: Work) -> None:
        self._work = work

    def known(self, channel: Channel, number: str) -> bool:
        """Whether it was handled or given up; one that only failed so far is tried again."""
        return self._work.run(KNOWN, on=channel.value, known=number).first() is not None

    def handled(self, channel: Channel, number: str, at: datetime) -> None:
        """Record the number in the transaction of its effect; Stale if somebody was faster."""
        row = {"channel": channel.value, "number": number, "at": at}
        written = self._work.run(_handle(self._work.dialect), **row, handled=True, failures=0)
        if written.rowcount != 1:
            raise Stale()

    def failed(self, channel: Channel, number: str, at: datetime) -> int:
        row = self._row(channel, number, at, handled=False, failures=1)
        self._execute(
            row.on_conflict_do_update(
                index_elements=[updates.c.channel, updates.c.number],
                set_={"failures": updates.c.failures + 1, "at": at},
            )
        )
        failures: int = self._work.run(FAILURES, on=channel.value, known=number).scalar_one()
        return failures

    def park(self, channel: Channel, number: str, reference: str, at: datetime) -> None:
        row = self._row(channel, number, at, handled=False, failures=0, parked_as=reference)
        self._execute(
            row.on_conflict_do_update(
                index_elements=[updates.c.channel, updates.c.number],
                set_={"parked_as": reference, "at": at},
            )
        )

    def parked_count(self) -> int:
        parked = select(func.count()).where(updates.c.parked_as.is_not(None))
        count: int = self._execute(parked).scalar_one()
        return count

    def forget_before(self, at: datetime) -> int:
        forgotten: int = self._execute(delete(updates).where(updates.c.at < at)).rowcount
        return forgotten

    def _row(self, channel: Channel, number: str, at: datetime, **values: object) -> Any:
        row = upsert(self._work.dialect, updates)
        return row.values(channel=channel.value, number=number, at=at, **values)

    def _execute(self, query: Any) -> Any:
        return self._work.connection.execute(query)


class SqlDeletions:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, deletion: Deletion) -> None:
        row = upsert(self._work.dialect, deletions).values(**vars(deletion))
        self._work.connection.execute(row.on_conflict_do_nothing())

    def due(self, at: datetime, limit: int) -> list[Deletion]:
        query = select(deletions).where(deletions.c.due_at <= at)
        return self._read(query.order_by(deletions.c.due_at).limit(limit))

    def of(self, conversation: ConversationId) -> list[Deletion]:
        query = select(deletions).where(deletions.c.conversation == conversation)
        return self._read(query.order_by(deletions.c.message_id))

    def drop(self, gone: list[Deletion]) -> None:
        for one in gone:
            self._work.connection.execute(
                delete(deletions).where(
                    deletions.c.conversation == one.conversation,
                    deletions.c.message_id == one.message_id,
                )
            )

    def _read(self, query: Any) -> list[Deletion]:
        rows = self._work.connection.execute(query)
        return [Deletion(row.conversation, row.message_id, row.due_at) for row in rows]
