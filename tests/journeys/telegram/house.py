"""The service of one story: a Bot API, the processes `qabyl bot` and `qabyl worker`, the staff.

The processes run on a moved clock (`QABYL_CLOCK`), sixty times as fast as the wall's, so that the
ten seconds before an acceptance is told do not have to be waited for. A moved clock begins anew
with its process: each one starts at what the house's own clock shows then.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from core.adapters.clock import MovedClock
from core.domain.case import Case
from core.persistence.store import SqlStore
from core.ports.conversations import Channel
from core.ports.notices import Notice, NoticeState
from core.ports.storage import Transaction
from tests.builders import KEYS
from tests.fakes import NOW
from tests.journeys.telegram.staff import Staff, settle
from tests.nursery import BornService, Nursery
from tests.telegram.server import BotApiServer

T = TypeVar("T")
SPEED = 60
SETTLES_WITHIN = 100
TOLD = frozenset(NoticeState) - {NoticeState.QUEUED}
SECRET = "the-secret-of-the-webhook"


@dataclass
class House:
    """`webhook`: updates come to the public listener, else the bot polls for them."""

    server: BotApiServer
    store: SqlStore
    staff: Staff
    clock: MovedClock
    nursery: Nursery
    folder: Path
    database: str
    webhook: bool = False
    services: dict[str, BornService] = field(default_factory=dict)

    async def open(self, *parts: str) -> None:
        """Start the parts side by side; the house's clock is a little behind theirs."""
        began = self.clock.now()
        await asyncio.gather(*(self.start(part) for part in parts))
        self.clock = self.staff.clock = MovedClock(began, SPEED)

    async def start(self, part: str) -> None:
        service = self.services.setdefault(part, self._service(part))
        service.settings["QABYL_CLOCK"] = f"{self.clock.now().isoformat()},x{SPEED}"
        await asyncio.to_thread(service.start)

    def _service(self, part: str) -> BornService:
        settings = {
            "QABYL_SECRET_KEY": KEYS,
            "QABYL_DATABASE_URL": self.database,
            "QABYL_BOT_TOKEN": self.server.token,
            "QABYL_TELEGRAM_API": self.server.url,
            "QABYL_WEBHOOK_SECRET": SECRET if self.webhook else "",
        }
        return BornService(self.folder / part, settings, part=part, nursery=self.nursery)

    def kill(self, part: str) -> None:
        self.services[part].kill()

    async def close(self) -> None:
        closing = (asyncio.to_thread(service.close) for service in self.services.values())
        await asyncio.gather(*closing)

    @property
    def public_url(self) -> str:
        return self.services["bot"].public_url

    async def read(self, work: Callable[[Transaction], T]) -> T:
        return await self.store.read(work)

    async def case_of(self, chat: int) -> Case:
        """The case in hand of a chat."""

        def read(tx: Transaction) -> Case:
            conversation = tx.conversations.find(Channel.TELEGRAM, str(chat))
            assert conversation is not None
            assert conversation.current_case is not None
            return tx.cases.get(conversation.current_case)

        return await self.store.read(read)

    async def notices(self, reference: str) -> list[Notice]:
        case = await self.staff.case(reference)
        return await self.store.read(lambda tx: tx.outbox.of_case(case.id))

    async def settled(self, reference: str) -> list[Notice]:
        """The notices of a case once none of them is queued; a send is marked after it is seen."""
        for _ in range(SETTLES_WITHIN):
            notices = await self.notices(reference)
            if all(notice.state in TOLD for notice in notices):
                break
            await asyncio.sleep(0.1)
        return notices

    async def everything_handled(self) -> None:
        """Each update that Telegram made is known as handled, and none was given up."""
        updates = [str(number) for number in self.server.bot.queue.all]
        for number in updates:
            known = await self.store.read(lambda tx: tx.updates.known(Channel.TELEGRAM, number))  # noqa: B023
            assert known, number
        assert await self.store.read(lambda tx: tx.updates.parked_count()) == 0

    async def kinds_told(self, reference: str) -> list[str]:
        """The notices of a case in their order; each one sent, and sent once."""
        notices = await self.settled(reference)
        assert {notice.state for notice in notices} == {NoticeState.SENT}
        return [notice.kind for notice in notices]

    def logs(self) -> str:
        return "".join(service.log.read_text() for service in self.services.values())


@asynccontextmanager
async def opened(
    store: SqlStore, nursery: Nursery, folder: Path, database: str, *, webhook: bool
) -> AsyncIterator[House]:
    """A house with its staff in the store and no process started yet."""
    clock = MovedClock(NOW, SPEED)
    staff = await settle(store, clock)
    async with BotApiServer() as server:
        house = House(server, store, staff, clock, nursery, folder, database, webhook)
        try:
            yield house
        finally:
            await house.close()
