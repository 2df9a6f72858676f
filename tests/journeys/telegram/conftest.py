"""A house for each story: PostgreSQL, a Bot API server, and the processes of the service."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.adapters.crypto import AesVault
from core.persistence.store import open_store
from tests.journeys.telegram.house import House, opened
from tests.nursery import Nursery


@pytest.fixture
def webhook(request: pytest.FixtureRequest) -> bool:
    """Overridden by parametrize where a story is told both ways."""
    return False


@pytest.fixture
async def house(
    postgres_url: str, vault: AesVault, births: Nursery, tmp_path: Path, webhook: bool
) -> AsyncIterator[House]:
    store = await open_store(postgres_url, vault)
    try:
        async with opened(store, births, tmp_path, postgres_url, webhook=webhook) as one:
            yield one
    finally:
        await store.close()
