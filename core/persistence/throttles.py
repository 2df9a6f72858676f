"""Failures counted by a keyed hash of what was tried; they outlive restarts (B1, S3)."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select

from core.persistence.tables import throttles
from core.persistence.work import Work
from core.ports.crypto import Purpose


class SqlThrottles:
    def __init__(self, work: Work) -> None:
        self._work = work

    def hits(self, what: str, *, since: datetime) -> int:
        counted = select(func.count()).where(self._is(what), throttles.c.at >= since)
        hits: int = self._work.connection.execute(counted).scalar_one()
        return hits

    def hit(self, what: str, *, at: datetime) -> None:
        what_hash = self._work.vault.hash(Purpose.SEARCH, "throttle", what)
        self._work.connection.execute(insert(throttles).values(what_hash=what_hash, at=at))

    def take_back(self, what: str, *, at: datetime) -> None:
        one = select(throttles.c.id).where(self._is(what), throttles.c.at == at).limit(1)
        query = delete(throttles).where(throttles.c.id == one.scalar_subquery())
        self._work.connection.execute(query)

    def forget(self, what: str) -> None:
        self._work.connection.execute(delete(throttles).where(self._is(what)))

    def forget_before(self, at: datetime) -> int:
        return self._work.connection.execute(delete(throttles).where(throttles.c.at < at)).rowcount

    def _is(self, what: str) -> Any:
        return throttles.c.what_hash.in_(self._work.vault.hashes(Purpose.SEARCH, "throttle", what))
