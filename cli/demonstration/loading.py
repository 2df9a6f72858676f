"""Loads the demonstration once: missions' hours marked fictitious, staff, cases in every status.

Every case goes through the same use cases as a real one, so what is shown is what happens.
"""

import logging
import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import uuid4

from cli.demonstration.acting import Acting
from cli.demonstration.people import ISTANBUL, PEOPLE, SHANGHAI
from cli.parts import Parts
from core.config import SettingsWrong
from core.domain.case import MissionNumber, UserId
from core.ports.audit import Act
from core.ports.settings import MissionSettings, RecordedExtension
from core.ports.staff import Role, User
from core.ports.storage import Transaction

log = logging.getLogger(__name__)

PASSWORDS_FILE = Path("var/demonstration-users.txt")
SETTLED_BY = "demonstration"
SIGNS = "abcdefghkmnpqrstuvwxyz23456789"
PASSWORD_LENGTH = 14


@dataclass(frozen=True)
class Somebody:
    """A specimen member of the staff."""

    login: str
    name: str
    role: Role
    mission: int | None = None
    language: str = "ru"


STAFF = (
    Somebody("consul.istanbul", "A. Specimen", Role.CONSUL, ISTANBUL),
    Somebody("consul2.istanbul", "B. Specimen", Role.CONSUL, ISTANBUL, "kk"),
    Somebody("head.istanbul", "C. Specimen", Role.HEAD_OF_MISSION, ISTANBUL),
    Somebody("consul.shanghai", "D. Specimen", Role.CONSUL, SHANGHAI, "en"),
    Somebody("operator", "E. Specimen", Role.OPERATOR),
    Somebody("auditor", "F. Specimen", Role.AUDITOR),
    Somebody("administrator", "G. Specimen", Role.ADMINISTRATOR),
)

MISSIONS = (
    MissionSettings(
        mission=MissionNumber(ISTANBUL),
        addressee_post="Генеральному консулу",
        addressee_name="Образцову А. А.",
        address="1 Specimen Street, Istanbul",
        telephone="+90 000 000 00 00",
        email="istanbul@consulate.example",
        hours="Mon-Fri 09:30-12:30",
        source="demonstration, fictitious",
        fictitious=True,
    ),
    MissionSettings(
        mission=MissionNumber(SHANGHAI),
        addressee_post="Генеральному консулу",
        addressee_name="Примерову Б. Б.",
        address="1 Specimen Road, Shanghai",
        telephone="+86 000 0000 0000",
        email="shanghai@consulate.example",
        hours="Mon-Thu 09:00-12:00",
        source="demonstration, fictitious",
        fictitious=True,
    ),
)


OURS = "QABYL_DEMONSTRATION: this database is in use for real; give the demonstration its own"
THEIRS = (
    "QABYL_DATABASE_URL: this database holds the demonstration; give the service one of its own"
)


async def require_own_database(parts: Parts) -> None:
    """Test numbers for real people, or known specimen users at a real window: SettingsWrong."""
    marked, staffed = await parts.store.read(lambda tx: (is_marked(tx, parts), staff_of(tx)))
    if parts.settings.demonstration and staffed and not marked:
        raise SettingsWrong([OURS])
    if marked and not parts.settings.demonstration:
        raise SettingsWrong([THEIRS])


def is_marked(tx: Transaction, parts: Parts) -> bool:
    """The demonstration's own extension of the term is recorded together with its users."""
    recorded = (tx.extensions.of(edition.id) for edition in parts.rules.editions.editions)
    return any(extension.demonstration for rows in recorded for extension in rows)


def staff_of(tx: Transaction) -> bool:
    return bool(tx.users.all())


async def load(parts: Parts) -> None:
    """Load everything at the first start; later starts find it there and change nothing."""
    if not await parts.store.read(lambda tx: tx.users.all()):
        passwords = {somebody.login: password(parts) for somebody in STAFF}
        users = [await user(parts, somebody, passwords[somebody.login]) for somebody in STAFF]
        await parts.store.write(lambda tx: settle(tx, parts, users))
        write_passwords(passwords)
        acting = Acting(parts, {one.login: one for one in users}, passwords)
        for person in PEOPLE:
            await acting.play(person)
    announce(parts)


def password(parts: Parts) -> str:
    draw = parts.chance.number_below
    return "".join(SIGNS[draw(len(SIGNS))] for _ in range(PASSWORD_LENGTH))


async def user(parts: Parts, somebody: Somebody, secret: str) -> User:
    return User(
        id=UserId(uuid4()),
        login=somebody.login,
        name=somebody.name,
        role=somebody.role,
        password_hash=await parts.passwords.hash(secret),
        mission=MissionNumber(somebody.mission) if somebody.mission is not None else None,
        language=somebody.language,
    )


def settle(tx: Transaction, parts: Parts, users: list[User]) -> None:
    """Staff, missions' settings and a plainly marked extension of the term (item 2)."""
    now = parts.clock.now()
    edition = parts.rules.edition_on(now.date())
    for one in users:
        tx.users.add(one)
        tx.audit.note(Act.USER_ADDED, actor=SETTLED_BY, at=now, detail=f"user:{one.id}")
    for mission in MISSIONS:
        tx.missions.save(mission)
    tx.extensions.add(
        RecordedExtension(
            edition=edition.id,
            order_number="DEMONSTRATION-1",
            order_date=date(now.year, 1, 1),
            last_day=date(now.year + 2, 12, 31),
            demonstration=True,
            recorded_by=SETTLED_BY,
            recorded_at=now,
        )
    )
    tx.audit.note(Act.TERM_EXTENDED, actor=SETTLED_BY, at=now, detail="demonstration")


def write_passwords(passwords: dict[str, str]) -> None:
    """Keep the passwords beside the database, readable by the owner only, to be shown again."""
    PASSWORDS_FILE.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(PASSWORDS_FILE, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.writelines(f"{login}\t{secret}\n" for login, secret in passwords.items())


def announce(parts: Parts) -> None:
    """Addresses, users with their passwords, and how to give a Telegram token."""
    settings = parts.settings
    rows = PASSWORDS_FILE.read_text().splitlines() if PASSWORDS_FILE.exists() else []
    print("\nQabyl, demonstration: specimen people, test numbers, no state register\n")
    print(f"  chat page     {settings.public_address}/")
    print(f"  papers check  {settings.public_address}/check")
    print(f"  back office   {settings.staff_address}/")
    print(f"  status        http://127.0.0.1:{settings.status_port}/readyz\n")
    for row in rows:
        login, _, secret = row.partition("\t")
        print(f"  {login:<18} {secret}")
    if settings.bot_token is None:
        print(
            "\nFor Telegram, write QABYL_BOT_TOKEN=<the token of BotFather> into .env and start again."
        )
    print("Stop with Ctrl+C; the next start finds everything as it was.\n", flush=True)
