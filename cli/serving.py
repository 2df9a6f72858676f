"""The listeners: public, staff and status, each on its own address, stopped without waiting."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

log = logging.getLogger(__name__)

SHUTDOWN_SECONDS = 2.0

Ready = Callable[[], Awaitable[bool]]


@dataclass
class Listeners:
    """What this process listens on. No access log: an address line could name a person."""

    _runners: list[web.AppRunner] = field(default_factory=list)

    async def open(self, app: web.Application, host: str, port: int) -> None:
        """Listen; OSError when the address is taken."""
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
        await runner.setup()
        self._runners.append(runner)
        await web.TCPSite(runner, host, port).start()

    async def close(self) -> None:
        for runner in self._runners:
            await runner.cleanup()
        self._runners.clear()


def status_app(ready: Ready) -> web.Application:
    """`/healthz` alive, `/readyz` able to work, `/metrics` for Prometheus; loopback only."""

    async def healthz(request: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def readyz(request: web.Request) -> web.Response:
        fine = await ready()
        return web.Response(text="ready\n" if fine else "not ready\n", status=200 if fine else 503)

    async def metrics(request: web.Request) -> web.Response:
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application()
    app.add_routes([web.get("/healthz", healthz), web.get("/readyz", readyz)])
    app.add_routes([web.get("/metrics", metrics)])
    return app
