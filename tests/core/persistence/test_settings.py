"""What administrators enter, consents as they were shown, and leases (item 2, C2, B14)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.errors import Stale
from core.persistence.store import SqlStore
from core.ports.settings import MissionSettings, RecordedExtension
from tests.builders import ANKARA, BERLIN, CONSUL, a_consent
from tests.fakes import NOW

SETTINGS = MissionSettings(
    mission=ANKARA,
    addressee_post="Consul",
    addressee_name="Specimen O.",
    address="Specimen street 1",
    telephone="+90 000",
    email="specimen@example.org",
    hours="Mon-Fri 9-12",
    source="the mission's letter",
    entered_on=date(2024, 9, 1),
    fictitious=True,
    demand="a Russian translation",
    demand_author="the mission",
    demand_date=date(2024, 9, 2),
    birth_lines_are_residence=True,
)


async def test_settings_of_a_mission_come_back_and_are_empty_before(store: SqlStore) -> None:
    await store.write(lambda tx: tx.missions.save(SETTINGS))

    saved = await store.read(lambda tx: tx.missions.of(ANKARA))

    assert saved == replace(SETTINGS, version=1)
    assert await store.read(lambda tx: tx.missions.of(BERLIN)) == MissionSettings(BERLIN)


@pytest.mark.parametrize("version", [0, 1, 7])
async def test_settings_somebody_changed_since_are_stale(store: SqlStore, version: int) -> None:
    await store.write(lambda tx: tx.missions.save(SETTINGS))
    await store.write(lambda tx: tx.missions.save(replace(SETTINGS, version=1, hours="Mon")))

    with pytest.raises(Stale):
        await store.write(lambda tx: tx.missions.save(replace(SETTINGS, version=version)))

    assert (await store.read(lambda tx: tx.missions.of(ANKARA))).hours == "Mon"


async def test_settings_never_entered_cannot_be_overtaken(store: SqlStore) -> None:
    with pytest.raises(Stale):
        await store.write(lambda tx: tx.missions.save(replace(SETTINGS, version=3)))


async def test_extensions_come_in_the_order_of_recording(store: SqlStore) -> None:
    first, second = (
        RecordedExtension(
            edition="2024-03-19",
            order_number=number,
            order_date=date(2024, 12, 20),
            last_day=date(2025, 12, 31),
            demonstration=True,
            recorded_by=CONSUL,
            recorded_at=NOW,
        )
        for number in ("2", "1")
    )
    await store.write(lambda tx: tx.extensions.add(first))
    await store.write(lambda tx: tx.extensions.add(second))

    assert await store.read(lambda tx: tx.extensions.of("2024-03-19")) == [first, second]
    assert await store.read(lambda tx: tx.extensions.of("another")) == []


async def test_consents_come_back_as_they_were_given(store: SqlStore) -> None:
    chat = a_consent(kind="chat")
    signed = a_consent(
        kind="processing", given_at=NOW + timedelta(days=1), signed_at=NOW, recorded_by=CONSUL
    )
    for consent in (signed, chat):
        await store.write(lambda tx, one=consent: tx.consents.add("subject", one))  # type: ignore[misc]
    await store.write(lambda tx: tx.consents.add("another", chat))

    assert await store.read(lambda tx: tx.consents.of("subject")) == [chat, signed]


async def test_withdrawal_is_recorded_once_and_for_its_subject_only(store: SqlStore) -> None:
    for subject in ("subject", "another"):
        await store.write(lambda tx, who=subject: tx.consents.add(who, a_consent()))  # type: ignore[misc]

    assert await store.write(lambda tx: tx.consents.withdraw("subject", at=NOW)) == 1
    later = NOW + timedelta(days=1)
    assert await store.write(lambda tx: tx.consents.withdraw("subject", at=later)) == 0

    (withdrawn,) = await store.read(lambda tx: tx.consents.of("subject"))
    (given,) = await store.read(lambda tx: tx.consents.of("another"))
    assert (withdrawn.withdrawn_at, given.withdrawn_at) == (NOW, None)
