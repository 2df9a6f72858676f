"""The Bot API over HTTP on loopback, for one or more tokens: `async with BotApiServer() as server`."""

import asyncio
import copy
import time
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, TypeVar

from aiohttp import web

from .faults import Fault, Limits
from .methods import chat_of, perform
from .params import BY_NAME, Call, build, read
from .people import Person
from .polling import get_updates
from .state import BotState, Called, Chat, Refusal
from .updates import Json, Late, Pulse
from .webhook import Courier, delete_webhook, set_webhook, webhook_info

T = TypeVar("T")
TOKEN = "7000000001:TEST-token-of-the-test-server"
PLAIN = {
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": webhook_info,
}


class BotApiServer:
    """`stop()` and `start()` are an outage: the state stays, and so does the port."""

    def __init__(self, *tokens: str, port: int = 0, limits: Limits | None = None) -> None:
        self.pulse = Pulse()
        self.advanced = 0
        self.limits = limits
        self.faults: list[Fault] = []
        self.bots = {token: BotState(token, self.pulse, self.now) for token in tokens or (TOKEN,)}
        self.bot = next(iter(self.bots.values()))
        self.token = self.bot.token
        self.port = port
        self.closing = False
        self._runner: web.AppRunner | None = None
        self._couriers: list[asyncio.Task[None]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def calls(self) -> list[Called]:
        """Every call of the first bot with what came of it, getUpdates aside."""
        return self.bot.calls

    def now(self) -> int:
        return int(time.time()) + self.advanced

    def advance(self, seconds: int) -> None:
        """Time passes for Telegram: 48 hours for deletions, a minute for pressed buttons."""
        self.advanced += seconds

    async def __aenter__(self) -> "BotApiServer":
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        self.closing = False
        app = web.Application(client_max_size=51 * 2**20)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        app.router.add_get("/file/bot{token}/{path:.+}", self._download)
        self._runner = web.AppRunner(
            app, access_log=None, handler_cancellation=True, shutdown_timeout=1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = int(self._runner.addresses[0][1])
        couriers = [Courier(bot, self.dispatch) for bot in self.bots.values()]
        self._couriers = [asyncio.create_task(one.run()) for one in couriers]

    async def stop(self) -> None:
        """Long polls are let go first, else the cleanup would wait for them."""
        self.closing = True
        self.pulse.beat()
        for task in self._couriers:
            task.cancel()
        ends = await asyncio.gather(*self._couriers, return_exceptions=True)
        for bot in self.bots.values():
            for queued in bot.queue.pending:
                queued.in_flight = False
        if self._runner:
            await self._runner.cleanup()
            self._runner = None
        for end in ends:
            if isinstance(end, Exception):
                raise end

    def person(
        self,
        user_id: int,
        first_name: str = "Specimen",
        language_code: str | None = "en",
        username: str | None = None,
        *,
        token: str | None = None,
    ) -> Person:
        bot = self.bots[token] if token else self.bot
        user: Json = {"id": user_id, "is_bot": False, "first_name": first_name}
        user |= {"language_code": language_code} if language_code else {}
        user |= {"username": username} if username else {}
        chat = bot.chats.setdefault(user_id, Chat(user_id, user))
        chat.user = user
        return Person(bot, user)

    def fail_next(
        self,
        method: str,
        status: int,
        description: str = "",
        retry_after: int | None = None,
        times: int = 1,
        *,
        done: bool = False,
        chat_id: int | None = None,
    ) -> None:
        """The next calls of `method` ("*": of any but getUpdates) fail; status 0 never answers."""
        self.faults.append(Fault(method, status, description, retry_after, times, done, chat_id))

    def block(self, chat_id: int, *, blocked: bool = True) -> Json:
        return Person(self.bot, self.bot.chats[chat_id].user).block(blocked=blocked)

    def redeliver(self, update_id: int) -> None:
        """The same update once more, even when it was confirmed long ago."""
        self.bot.queue.push(self.bot.queue.all[update_id], again=True)

    def deliver_twice(self, times: int = 1) -> None:
        """Each of the next updates arrives twice."""
        self.bot.queue.doubled += times

    def deliver_late(self) -> Late:
        """Keeps back the updates made inside `with`, until `release()` lets them out of order."""
        return Late(self.bot.queue)

    def wait_for(
        self, condition: Callable[["BotApiServer"], T], timeout: float = 10.0
    ) -> Coroutine[Any, Any, T]:
        """Waits until the condition on the server is true, by events."""
        return self._wait(condition, timeout)

    async def _wait(self, condition: Callable[["BotApiServer"], T], seconds: float) -> T:
        value = await self.pulse.within(seconds, lambda: condition(self))
        if value is None:
            made = ", ".join(call.method for call in self.calls[-20:])
            raise AssertionError(f"not so within {seconds} s; the last calls: {made}")
        return value

    async def dispatch(self, bot: BotState, method: str, raw: Json) -> Any:
        known = BY_NAME.get(method.lower())
        if known is None:
            raise Refusal(404, "Not Found")
        fault = next((one for one in self.faults if one.meets(method, raw)), None)
        result: Any = None
        refusal: Refusal | None = None
        try:
            if fault is None or fault.done:
                result = await self._play(build(bot, known, raw))
        except Refusal as error:
            refusal = error
        if fault:
            fault.times -= 1
            refusal = fault.refusal()
        if known.__api_method__ != "getUpdates":
            told = refusal.description if refusal else None
            bot.calls.append(Called(known.__api_method__, raw, copy.deepcopy(result), told))
            self.pulse.beat()
        if refusal is not None and refusal.status == 0:
            await self.pulse.until(lambda: self.closing)
        if refusal is not None:
            raise refusal
        return result

    async def _play(self, call: Call) -> Any:
        name = call.model.__api_method__
        if name == "getUpdates":
            return await get_updates(call, lambda: self.closing)
        if name in PLAIN:
            return PLAIN[name](call)
        chat = chat_of(call.params)
        if self.limits and chat and name.startswith("send") and name != "sendChatAction":
            self.limits.check(chat, asyncio.get_running_loop().time())
        return perform(call)

    async def _serve(self, request: web.Request) -> web.Response:
        try:
            bot = self.bots.get(request.match_info["token"])
            if bot is None:
                raise Refusal(401, "Unauthorized")
            raw = await read(request, bot)
            result = await self.dispatch(bot, request.match_info["method"], raw)
            return web.json_response({"ok": True, "result": result})
        except Refusal as refusal:
            return web.json_response(refusal.body(), status=refusal.status or 502)

    async def _download(self, request: web.Request) -> web.Response:
        bot = self.bots.get(request.match_info["token"])
        path = request.match_info["path"]
        file = next((one for one in bot.files.values() if one.path == path), None) if bot else None
        if file is None:
            return web.json_response(Refusal(404, "Not Found").body(), status=404)
        return web.Response(body=file.data, content_type="application/octet-stream")
