"""Background work: started here and nowhere else, watched, and stopped in an orderly way."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

log = logging.getLogger(__name__)

FIRST_PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 30.0

Work = Callable[[], Awaitable[None]]


@dataclass
class Tasks:
    """Runs named work for ever; what crashes is started again after a pause, longer each time."""

    _running: list[asyncio.Task[None]] = field(default_factory=list)

    def start(self, name: str, work: Work) -> None:
        """Begin background work that never returns by itself."""
        self._running.append(
            asyncio.get_running_loop().create_task(self._watch(name, work), name=name)
        )

    async def stop(self) -> None:
        """Cancel all work and wait until it has ended."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._running.clear()

    async def _watch(self, name: str, work: Work) -> None:
        pause = FIRST_PAUSE_SECONDS
        while True:
            try:
                await work()
                return
            except Exception as error:  # noqa: BLE001 - the watcher is the last line
                log.error("%s stopped: %s; again in %.0f s", name, type(error).__name__, pause)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
