"""The webhook: setting it, and carrying updates to it, in order within a chat, again until a 2xx."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from .params import Call, attach
from .state import BotState, Refusal, Webhook, bad
from .updates import Json, Queued

Dispatch = Callable[[BotState, str, Json], Awaitable[Any]]
FIRST_PAUSE, LONGEST_PAUSE, PATIENCE = 0.05, 1.0, 60.0


def set_webhook(call: Call) -> bool:
    url, secret = call.get("url", ""), call.get("secret_token")
    if not url:
        return delete_webhook(call)
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost", "::1"):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise bad("secret token contains unallowed characters")
    if call.get("allowed_updates") is not None:
        call.bot.queue.allowed = call.get("allowed_updates")
    if call.get("drop_pending_updates"):
        call.bot.queue.pending.clear()
    for queued in call.bot.queue.pending:
        queued.not_before = 0.0
    call.bot.webhook = Webhook(url, secret, call.get("max_connections", 40))
    call.bot.pulse.beat()
    return True


def delete_webhook(call: Call) -> bool:
    call.bot.webhook = None
    if call.get("drop_pending_updates"):
        call.bot.queue.pending.clear()
    call.bot.pulse.beat()
    return True


def webhook_info(call: Call) -> Json:
    hook, queue = call.bot.webhook, call.bot.queue
    info: Json = {
        "url": hook.url if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(queue.pending),
    }
    if hook:
        info["max_connections"] = hook.max_connections
        if hook.last_error:
            info |= {
                "last_error_message": hook.last_error,
                "last_error_date": hook.last_error_date,
            }
    return {**info, "allowed_updates": queue.allowed} if queue.allowed else info


class Courier:
    """Carries the updates of one bot; a chat's next one leaves when the one before is accepted."""

    def __init__(self, bot: BotState, dispatch: Dispatch) -> None:
        self.bot = bot
        self.dispatch = dispatch
        self.clock = asyncio.get_running_loop().time

    async def run(self) -> None:
        patience = aiohttp.ClientTimeout(total=PATIENCE)
        async with aiohttp.ClientSession(timeout=patience) as session, asyncio.TaskGroup() as trips:
            while True:
                for queued in self._ready():
                    queued.in_flight = True
                    trips.create_task(self._carry(session, queued))
                    self.bot.pulse.beat()
                due = self._due()
                await self.bot.pulse.within(
                    due - self.clock(),
                    lambda due=due: self._ready() or self._due() < due,  # type: ignore[misc]
                )

    def _ready(self) -> list[Queued]:
        hook, lanes, ready = self.bot.webhook, set(), []
        if hook is None:
            return []
        for queued in self.bot.queue.pending:
            lane = _lane(queued.update)
            if lane not in lanes and not queued.in_flight and queued.not_before <= self.clock():
                ready.append(queued)
            lanes.add(lane)
        busy = sum(queued.in_flight for queued in self.bot.queue.pending)
        return ready[: max(0, hook.max_connections - busy)]

    def _due(self) -> float:
        """When the first of those that failed may leave again."""
        now = self.clock()
        waiting = [one.not_before for one in self.bot.queue.pending if not one.in_flight]
        return min((moment for moment in waiting if moment > now), default=now + 3600)

    async def _carry(self, session: aiohttp.ClientSession, queued: Queued) -> None:
        hook = self.bot.webhook
        if hook is None:
            queued.in_flight = False
            return
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
        try:
            async with session.post(hook.url, json=queued.update, headers=headers) as response:
                if not 200 <= response.status < 300:
                    told = f"{response.status} {response.reason}"
                    self._failed(hook, queued, f"Wrong response from the webhook: {told}")
                    return
                asked = await _asked(response, self.bot)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._failed(hook, queued, f"Connection failed: {type(error).__name__}")
            return
        self.bot.queue.done(queued)
        if method := str(asked.pop("method", "")):
            try:
                await self.dispatch(self.bot, method, asked)
            except Refusal:
                return  # Telegram does not tell the result of a method asked for in the answer

    def _failed(self, hook: Webhook, queued: Queued, error: str) -> None:
        hook.last_error, hook.last_error_date = error, self.bot.now()
        pause = min(FIRST_PAUSE * 2**queued.attempts, LONGEST_PAUSE)
        queued.attempts += 1
        queued.not_before = self.clock() + pause
        queued.in_flight = False
        self.bot.pulse.beat()


def _lane(update: Json) -> int:
    payload = next(value for key, value in update.items() if key != "update_id")
    chat = payload.get("chat") or (payload.get("message") or {}).get("chat")
    return int((chat or payload["from"])["id"])


async def _asked(response: aiohttp.ClientResponse, bot: BotState) -> Json:
    """The method in the answer's body, as JSON or as multipart; empty when there is none."""
    if response.content_type.startswith("multipart/"):
        raw, uploads = {}, {}
        async for part in aiohttp.MultipartReader.from_response(response):
            if isinstance(part, aiohttp.BodyPartReader) and part.name:
                if part.filename:
                    data = bytes(await part.read())
                    mime = part.headers.get("Content-Type", "application/octet-stream")
                    uploads[part.name] = bot.store(data, part.filename, mime).file_id
                else:
                    raw[part.name] = await part.text()
        return attach(raw, uploads)
    if response.content_type == "application/json":
        answer = await response.json()
        return answer if isinstance(answer, dict) else {}
    return {}
