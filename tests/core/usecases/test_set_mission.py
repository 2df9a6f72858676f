"""What a mission told us: with its source, never overwritten unseen."""

from dataclasses import replace
from datetime import date

import pytest

from core.domain.case import MissionNumber
from core.domain.errors import NotFound, Stale
from core.domain.papers import UnsourcedDemand
from core.ports.settings import MissionSettings
from core.usecases.free_text import OddSigns
from core.usecases.set_mission import SetMission, SourceMissing
from tests.builders import BERLIN
from tests.core.usecases.desk import Desk

TOLD = MissionSettings(
    BERLIN, hours="Mon-Fri 9:00-12:00", source="Note of the embassy, 2 September 2024"
)


def setting(desk: Desk) -> SetMission:
    return SetMission(desk.store, desk.clock, desk.rules)


async def test_settings_are_kept_with_their_source_and_day(any_desk: Desk) -> None:
    await setting(any_desk)(any_desk.administrator, TOLD, 0)

    kept = await any_desk.store.read(lambda tx: tx.missions.of(BERLIN))
    assert (kept.hours, kept.source) == (TOLD.hours, TOLD.source)
    assert kept.entered_on == date(2024, 9, 17)


async def test_hours_from_memory_are_refused(desk: Desk) -> None:
    with pytest.raises(SourceMissing):
        await setting(desk)(desk.administrator, replace(TOLD, source=" "), 0)


async def test_a_demand_without_author_or_date_is_refused(desk: Desk) -> None:
    with pytest.raises(UnsourcedDemand):
        await setting(desk)(desk.administrator, replace(TOLD, demand="A photograph"), 0)


async def test_a_stale_page_overwrites_nothing(desk: Desk) -> None:
    kept = await setting(desk)(desk.administrator, TOLD, 0)
    await setting(desk)(desk.administrator, replace(kept, hours="Closed"), kept.version)

    with pytest.raises(Stale):
        await setting(desk)(desk.administrator, TOLD, kept.version)


async def test_control_characters_are_refused(desk: Desk) -> None:
    with pytest.raises(OddSigns):
        await setting(desk)(desk.administrator, replace(TOLD, address="a\x07"), 0)


async def test_a_mission_outside_annex_1_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        await setting(desk)(desk.administrator, replace(TOLD, mission=MissionNumber(97)), 0)


async def test_nobody_but_an_administrator_sets_a_mission(desk: Desk) -> None:
    for officer in (desk.consul, desk.operator, desk.auditor):
        with pytest.raises(NotFound):
            await setting(desk)(officer, TOLD, 0)
