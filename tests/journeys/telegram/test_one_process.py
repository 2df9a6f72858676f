"""`python -m cli.main run` on SQLite: the same story in one process, killed in the middle."""

import asyncio
from pathlib import Path

from core.adapters.clock import MovedClock
from core.adapters.crypto import AesVault
from core.domain.lifecycle import Status
from core.persistence.store import open_store
from tests.builders import KEYS
from tests.fakes import NOW
from tests.journeys.telegram.applicant import Applicant, latin_story
from tests.journeys.telegram.house import SPEED
from tests.journeys.telegram.staff import settle
from tests.nursery import BornService, Nursery
from tests.running_service import Service
from tests.telegram.server import BotApiServer

HALF = 10


async def test_one_process_on_sqlite_goes_on_where_it_was_killed(
    sqlite_url: str, vault: AesVault, births: Nursery, tmp_path: Path
) -> None:
    store = await open_store(sqlite_url, vault)
    await settle(store, MovedClock(NOW, SPEED))
    await store.close()
    words, steps = latin_story()
    async with BotApiServer() as server:
        settings = {
            "QABYL_SECRET_KEY": KEYS,
            "QABYL_DATABASE_URL": sqlite_url,
            "QABYL_BOT_TOKEN": server.token,
            "QABYL_TELEGRAM_API": server.url,
            "QABYL_CLOCK": f"{NOW.isoformat()},x{SPEED}",
        }
        deniz = Applicant(server.person(501, "Specimen", "kk"), words)
        first = Service(tmp_path / "service", settings)
        second = BornService(tmp_path / "service", settings, nursery=births)
        try:
            await asyncio.to_thread(first.start)
            await deniz.walk(steps[:HALF])
            first.kill()
            await deniz.press(steps[HALF].text)
            await asyncio.to_thread(second.start)
            await deniz.sees(steps[HALF].then)
            await deniz.walk(steps[HALF + 1 :])
        finally:
            await asyncio.to_thread(first.stop)
            await asyncio.to_thread(second.close)

    store = await open_store(sqlite_url, vault)
    case = await store.read(lambda tx: tx.cases.by_reference(deniz.reference()))
    await store.close()
    assert case is not None
    assert case.status is Status.READY
    assert case.value("birth_place") == "ANKARA"
