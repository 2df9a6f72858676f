"""Everything a process needs, made once from its settings and closed in an orderly way."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from core.adapters.calendar import KazakhCalendar
from core.adapters.chance import SystemChance
from core.adapters.clock import clock_from
from core.adapters.crypto import AesVault
from core.adapters.keys import KeyRing
from core.adapters.passwords import Argon2Passwords
from core.adapters.pdf.printer import PdfPrinter
from core.adapters.reference import (
    load_editions,
    load_identity_documents,
    load_missions,
    load_neighbourhood,
    load_other_scripts,
    load_treaties,
)
from core.adapters.registry.desk import DeskRegistry
from core.config import Settings
from core.domain.deadlines import check_zone
from core.persistence.store import SqlStore, open_store
from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.crypto import Vault, parse_keys
from core.ports.passwords import Passwords
from core.ports.printing import Printer
from core.ports.requests import Registry
from core.ports.wording import Wording
from core.texts.catalogue import Catalogue
from core.texts.countries import country_names
from core.texts.wording import CatalogueWording
from core.usecases.services import Rules


@dataclass(frozen=True)
class Parts:
    """The doors of one process, each opened once."""

    settings: Settings
    store: SqlStore
    vault: Vault
    clock: Clock
    chance: Chance
    passwords: Passwords
    rules: Rules
    catalogue: Catalogue
    countries: Mapping[str, str]
    printer: Printer
    wording: Wording
    registry: Registry


def load_rules() -> Rules:
    """The package data, read and checked; raises when a row lacks its source."""
    check_zone()
    return Rules(
        editions=load_editions(),
        treaties=load_treaties(),
        missions=load_missions(),
        neighbourhood=load_neighbourhood(),
        documents=load_identity_documents(),
        other_scripts=load_other_scripts(),
        calendar=KazakhCalendar(),
        countries=country_names(),
    )


def open_vault(settings: Settings) -> Vault:
    return AesVault(KeyRing(parse_keys(settings.secret_key_text())))


@asynccontextmanager
async def assemble(settings: Settings, *, beside: bool = False) -> AsyncIterator[Parts]:
    """The parts, closed again at the end. Raises StoreWrong, KeysWrong or ClockSettingWrong."""
    vault = open_vault(settings)
    rules = load_rules()
    catalogue = Catalogue()
    passwords = Argon2Passwords()
    store = await open_store(settings.database_url, vault, beside=beside)
    try:
        yield Parts(
            settings=settings,
            store=store,
            vault=vault,
            clock=clock_from(settings.clock),
            chance=SystemChance(),
            passwords=passwords,
            rules=rules,
            catalogue=catalogue,
            countries=rules.countries,
            printer=PdfPrinter(),
            wording=CatalogueWording(catalogue, rules.missions),
            registry=DeskRegistry(),
        )
    finally:
        await store.close()
        passwords.close()
