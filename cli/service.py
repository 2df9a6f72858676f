"""`qabyl run`, `bot`, `backoffice`, `worker`: the parts of the service as one process or several."""

import argparse
import asyncio
import logging
import os
import signal
import sys
from pathlib import Path

from pydantic import SecretStr

import backoffice
from backoffice.wiring import Parts as DeskParts
from backoffice.wiring import wire as wire_backoffice
from bot.wiring import Chat, Given
from bot.wiring import wire as wire_chat
from cli import demonstration
from cli.logs import set_up_logs
from cli.parts import Parts, assemble
from cli.serving import Listeners, status_app
from cli.tasks import Tasks
from cli.worker import Worker
from core.adapters.clock import ClockSettingWrong
from core.config import Settings, SettingsWrong, read_settings
from core.persistence import migrate
from core.persistence.errors import StoreWrong
from core.ports.crypto import KeysWrong
from core.usecases.hand_to_registry import HandWaitingRequests
from core.usecases.lapse_cases import LapseCases

log = logging.getLogger(__name__)

WRONG_SETTING = 2
ONE_PROCESS = "QABYL_DATABASE_URL: SQLite takes one process; use `qabyl run`, or PostgreSQL"
STATIC = Path(backoffice.__file__).parent / "static"


def serve(args: argparse.Namespace) -> int:
    """Run until told to stop; a wrong setting is one line on stderr and status 2."""
    set_up_logs()
    try:
        if args.demonstration:
            demonstration.prepare(os.environ)
        settings = read_settings()
        if args.part != "run" and settings.database_url.startswith("sqlite"):
            raise SettingsWrong([ONE_PROCESS])
        asyncio.run(_serve(settings, args.part))
    except (SettingsWrong, StoreWrong, KeysWrong, ClockSettingWrong) as wrong:
        print(f"qabyl: {wrong}", file=sys.stderr)
        return WRONG_SETTING
    except OSError as taken:
        print(
            f"qabyl: an address cannot be listened on: {taken.strerror}; change its port",
            file=sys.stderr,
        )
        return WRONG_SETTING
    return 0


async def _serve(settings: Settings, part: str) -> None:
    if settings.demonstration:
        await migrate.upgrade(settings.database_url)
    async with assemble(settings) as parts:
        await demonstration.require_own_database(parts)
        if settings.demonstration:
            await demonstration.load(parts)
        running = Running(parts, part)
        try:
            await running.start()
            await stopped()
        finally:
            await running.stop()


class Running:
    """The parts that this process runs."""

    def __init__(self, parts: Parts, part: str) -> None:
        self._parts = parts
        self._part = part
        self._tasks = Tasks()
        self._listeners = Listeners()
        self._worker: Worker | None = None
        self._chat: Chat | None = None

    def _has(self, part: str) -> bool:
        return self._part in ("run", part)

    async def start(self) -> None:
        settings = self._parts.settings
        await self._listeners.open(status_app(self._ready), "127.0.0.1", settings.status_port)
        if self._has("bot") or self._has("worker"):
            self._chat = wire_chat(given(self._parts))
        if self._has("bot") and self._chat is not None:
            await self._start_bot(self._chat)
        if self._has("backoffice"):
            app = wire_backoffice(desk_parts(self._parts))
            await self._listeners.open(app, settings.staff_host, settings.staff_port)
        if self._has("worker") and self._chat is not None:
            self._start_worker(self._chat)
        log.info("ready")

    async def _start_bot(self, chat: Chat) -> None:
        settings = self._parts.settings
        await self._listeners.open(chat.public, settings.http_host, settings.http_port)
        if chat.profile is not None:
            self._tasks.start("profile", chat.profile.set)
        if chat.webhook is not None:
            webhook = chat.webhook
            self._tasks.start("webhook", lambda: webhook.register(settings.public_address))
        elif chat.polling is not None:
            self._tasks.start("polling", chat.polling.run)

    def _start_worker(self, chat: Chat) -> None:
        store, clock, rules = self._parts.store, self._parts.clock, self._parts.rules
        self._worker = Worker(
            store,
            chat.relay,
            chat.cleaning,
            LapseCases(store, clock, rules),
            HandWaitingRequests(store, self._parts.registry),
        )
        self._tasks.start("lease", self._worker.hold_lease)
        self._tasks.start("relay", self._worker.relay_notices)
        self._tasks.start("cleaning", self._worker.clean_chats)
        self._tasks.start("terms", self._worker.keep_terms)
        self._tasks.start("registry", self._worker.hand_on_requests)

    async def _ready(self) -> bool:
        await self._parts.store.read(lambda tx: tx.updates.parked_count())
        return True

    async def stop(self) -> None:
        await self._tasks.stop()
        if self._worker is not None:
            await self._worker.step_down()
        await self._listeners.close()
        if self._chat is not None and self._chat.bot is not None:
            await self._chat.bot.session.close()


def given(parts: Parts) -> Given:
    settings = parts.settings
    return Given(
        store=parts.store,
        clock=parts.clock,
        chance=parts.chance,
        rules=parts.rules,
        catalogue=parts.catalogue,
        countries=parts.countries,
        printer=parts.printer,
        wording=parts.wording,
        public_url=settings.public_address,
        static=STATIC,
        demonstration=settings.demonstration,
        bot_token=secret(settings.bot_token),
        telegram_api=settings.telegram_api,
        webhook_secret=secret(settings.webhook_secret),
        trusted_proxies=settings.trusted_proxies,
    )


def desk_parts(parts: Parts) -> DeskParts:
    settings = parts.settings
    return DeskParts(
        store=parts.store,
        clock=parts.clock,
        chance=parts.chance,
        passwords=parts.passwords,
        rules=parts.rules,
        printer=parts.printer,
        wording=parts.wording,
        registry=parts.registry,
        catalogue=parts.catalogue,
        demonstration=settings.demonstration,
        staff_url=settings.staff_address,
        public_url=settings.public_address,
        trusted_proxies=settings.trusted_proxies,
    )


def secret(value: SecretStr | None) -> str:
    return value.get_secret_value() if value is not None else ""


async def stopped() -> None:
    """Wait for SIGINT or SIGTERM."""
    end = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, end.set)
    await end.wait()
