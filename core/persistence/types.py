"""Column types: instants are aware and in UTC on both databases (6-stack.md, trap 5)."""

from datetime import UTC, datetime

from sqlalchemy import BigInteger, DateTime, Dialect, Integer
from sqlalchemy.types import TypeDecorator

Serial = BigInteger().with_variant(Integer, "sqlite")
"""A number the database counts up; SQLite counts only a column it calls INTEGER."""


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant. SQLite keeps no zone: it gets UTC without one, and gives it back aware."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant without a zone: ask the Clock")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
