"""`desk` stands on SQLite; `any_desk` on both databases, for acts where they could differ."""

import pytest

from core.persistence.store import SqlStore
from tests.core.usecases.desk import Desk, open_desk


@pytest.fixture
async def desk(sqlite_store: SqlStore) -> Desk:
    return await open_desk(sqlite_store)


@pytest.fixture
async def any_desk(store: SqlStore) -> Desk:
    return await open_desk(store)
