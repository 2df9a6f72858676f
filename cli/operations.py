"""`qabyl migrate`, `check`, `users add`, `audit verify`, `audit head`: running the service by hand."""

import argparse
import asyncio
import getpass
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from uuid import uuid4

from cli.parts import Parts, assemble, load_rules
from core.adapters.clock import ClockSettingWrong
from core.config import Settings, SettingsWrong, read_settings
from core.domain.case import MissionNumber, UserId
from core.domain.errors import DomainError
from core.persistence import migrate as migrations
from core.persistence.audit_heads import HeadsWrong, read_heads
from core.persistence.audit_heads import export_heads as heads_text
from core.persistence.errors import StoreWrong
from core.ports.audit import Act
from core.ports.crypto import KeysWrong
from core.ports.staff import Role, User
from core.ports.storage import Transaction
from core.texts.catalogue import Catalogue

NO = 1
WRONG = 2
SHORTEST_PASSWORD = 12
OF_A_MISSION = frozenset({Role.CONSUL, Role.HEAD_OF_MISSION})

Work = Callable[[Settings], Awaitable[int]]


def run(work: Work) -> int:
    """Read the settings and do the work; what is wrong is a line on stderr and status 2."""
    try:
        return asyncio.run(_run(work, read_settings()))
    except (SettingsWrong, StoreWrong, KeysWrong, ClockSettingWrong, HeadsWrong, OSError) as wrong:
        return complain(str(wrong))


async def _run(work: Work, settings: Settings) -> int:
    return await work(settings)


def complain(line: str) -> int:
    print(f"qabyl: {line}", file=sys.stderr)
    return WRONG


def migrate(args: argparse.Namespace) -> int:
    async def work(settings: Settings) -> int:
        await migrations.upgrade(settings.database_url)
        print(f"the database stands at {await migrations.revision_of(settings.database_url)}")
        return 0

    return run(work)


def check(args: argparse.Namespace) -> int:
    """Settings, package data, catalogues, database, keys and audit; a line for each."""

    async def work(settings: Settings) -> int:
        rules = load_rules()
        print(
            f"package data: {len(rules.missions.missions)} missions, {len(rules.treaties.states)} states"
        )
        Catalogue()
        print("catalogues: complete")
        async with assemble(settings, beside=True) as parts:
            print("database and keys: right")
            findings = await parts.store.read(lambda tx: tx.audit.verify())
            parked = await parts.store.read(lambda tx: tx.updates.parked_count())
        print(f"audit: {'intact' if not findings else f'{len(findings)} findings'}")
        print(f"parked updates: {parked}")
        print("all is well" if not findings else "not all is well: see qabyl audit verify")
        return NO if findings else 0

    return run(work)


def add_user(args: argparse.Namespace) -> int:
    """Add somebody of the staff; the password is asked twice, or read as one line of stdin."""
    if args.role not in {role.value for role in Role}:
        return complain(f"--role: one of {', '.join(role.value for role in Role)}")
    role = Role(args.role)
    if (role in OF_A_MISSION) != (args.mission is not None):
        return complain("--mission: consul and head_of_mission have one, the others none")
    password = read_password()
    if len(password) < SHORTEST_PASSWORD:
        return complain(f"the password needs {SHORTEST_PASSWORD} signs or more")

    async def work(settings: Settings) -> int:
        async with assemble(
            settings, beside=not settings.database_url.startswith("sqlite")
        ) as parts:
            return await store_user(parts, args, role, password)

    return run(work)


async def store_user(parts: Parts, args: argparse.Namespace, role: Role, password: str) -> int:
    if args.mission is not None:
        try:
            parts.rules.missions.by_number(args.mission)
        except DomainError:
            return complain("--mission: a number of annex 1 of the order, 1 to 96")
    user = User(
        id=UserId(uuid4()),
        login=args.login,
        name=args.name,
        role=role,
        password_hash=await parts.passwords.hash(password),
        mission=MissionNumber(args.mission) if args.mission is not None else None,
        language=args.language,
    )
    at = parts.clock.now()

    def write(tx: Transaction) -> bool:
        if tx.users.by_login(user.login) is not None:
            return False
        tx.users.add(user)
        tx.audit.note(Act.USER_ADDED, actor="command-line", at=at, detail=f"user:{user.id}")
        return True

    if not await parts.store.write(write):
        return complain("that login is taken; choose another")
    print(f"added {args.login}")
    return 0


def read_password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    first = getpass.getpass("Password: ")
    return first if first == getpass.getpass("The same once more: ") else ""


def verify_audit(args: argparse.Namespace) -> int:
    """Go through every chain; with --head also against an exported head (S4)."""
    try:
        text = Path(args.head).read_text() if args.head else ""
    except OSError as error:
        return complain(f"--head: {error.strerror}")

    async def work(settings: Settings) -> int:
        async with assemble(settings, beside=True) as parts:
            heads = read_heads(text, parts.vault) if text else None
            findings = await parts.store.read(lambda tx: tx.audit.verify(heads))
            count = len(await parts.store.read(lambda tx: tx.audit.heads()))
        for finding in findings:
            print(f"chain {finding.chain}, line {finding.number}: {finding.wrong}")
        if not findings:
            print(f"intact: {count} chains")
        return NO if findings else 0

    return run(work)


def export_heads(args: argparse.Namespace) -> int:
    async def work(settings: Settings) -> int:
        async with assemble(settings, beside=True) as parts:
            heads = await parts.store.read(lambda tx: tx.audit.heads())
            print(heads_text(heads, parts.vault))
        return 0

    return run(work)
