"""The demonstration and the real service never share a database: no test number for a real person."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import pytest
from pydantic import SecretStr

from cli.demonstration.loading import require_own_database, settle
from cli.parts import Parts, assemble
from core.config import Settings, SettingsWrong
from tests.builders import KEYS, a_user

Opened = Callable[[bool], Awaitable[Parts]]


@pytest.fixture
async def opened(sqlite_url: str) -> AsyncIterator[Opened]:
    """The parts of one process on this database, as the demonstration or for real."""
    async with AsyncExitStack() as stack:

        async def open_(demonstration: bool) -> Parts:
            await stack.aclose()
            settings = Settings(
                database_url=sqlite_url,
                secret_key=SecretStr(KEYS),
                demonstration=demonstration,
            )
            return await stack.enter_async_context(assemble(settings))

        yield open_


async def test_an_empty_database_is_anybodys(opened: Opened) -> None:
    for demonstration in (True, False):
        await require_own_database(await opened(demonstration))


async def test_the_demonstration_does_not_begin_where_real_staff_works(opened: Opened) -> None:
    parts = await opened(False)
    await parts.store.write(lambda tx: tx.users.add(a_user()))
    await require_own_database(parts)

    with pytest.raises(SettingsWrong, match=r"^QABYL_DEMONSTRATION: "):
        await require_own_database(await opened(True))


async def test_the_real_service_does_not_begin_on_the_demonstrations_database(
    opened: Opened,
) -> None:
    parts = await opened(True)
    await parts.store.write(lambda tx: settle(tx, parts, [a_user()]))
    await require_own_database(parts)

    with pytest.raises(SettingsWrong, match=r"^QABYL_DATABASE_URL: "):
        await require_own_database(await opened(False))
