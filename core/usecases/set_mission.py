"""The administrator enters what a mission told us, with its source and day (C4, para 6)."""

from dataclasses import fields, replace
from typing import Any

from core.domain.errors import DomainError, Stale
from core.domain.papers import UnsourcedDemand
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.settings import MissionSettings
from core.ports.staff import Role
from core.ports.storage import Store, Transaction
from core.usecases.free_text import read_words
from core.usecases.officer import Officer, require_role
from core.usecases.services import Rules, astana_day

TOLD = ("addressee_post", "addressee_name", "address", "telephone", "email", "hours")


class SourceMissing(DomainError):
    """Address, hours and the like are never written from memory: who said so is needed."""

    code = "source_missing"


class SetMission:
    def __init__(self, store: Store, clock: Clock, rules: Rules) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules

    async def __call__(
        self, officer: Officer, settings: MissionSettings, version: int
    ) -> MissionSettings:
        """The settings as stored. Raises SourceMissing, UnsourcedDemand, Stale or NotFound."""
        require_role(officer, Role.ADMINISTRATOR)
        self.rules.missions.by_number(settings.mission)
        now = self.clock.now()
        wanted = _checked(replace(settings, entered_on=settings.entered_on or astana_day(now)))

        def work(tx: Transaction) -> MissionSettings:
            if tx.missions.of(settings.mission).version != version:
                raise Stale()
            tx.missions.save(replace(wanted, version=version))
            tx.audit.note(Act.MISSION_SET, actor=officer.actor, at=now, chain=int(settings.mission))
            return tx.missions.of(settings.mission)

        return await self.store.write(work)


def _checked(settings: MissionSettings) -> MissionSettings:
    """Every text on one line and of a printable length; what was told has its source."""
    texts: dict[str, Any] = {
        field.name: read_words(getattr(settings, field.name), field.name, needed=False)
        for field in fields(settings)
        if isinstance(getattr(settings, field.name), str)
    }
    clean = replace(settings, **texts)
    if any(texts[name] for name in TOLD) and not clean.source:
        raise SourceMissing()
    if clean.demand and not (clean.demand_author and clean.demand_date):
        raise UnsourcedDemand(mission=clean.mission)
    return clean
