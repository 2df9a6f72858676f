"""So many failures in a quarter of an hour, then a pause."""

from datetime import timedelta

import pytest

from core.usecases.throttling import WINDOW, Throttled, require_calm, tries_left
from tests.core.usecases.desk import Desk


async def test_the_limit_is_reached_and_the_pause_is_told(any_desk: Desk) -> None:
    now = any_desk.clock.at
    for _ in range(2):
        await any_desk.store.write(lambda tx: tx.throttles.hit("login:x", at=now))

    assert await any_desk.store.read(lambda tx: tries_left(tx, "login:x", 2, now)) == 0
    with pytest.raises(Throttled) as refusal:
        await any_desk.store.write(lambda tx: require_calm(tx, {"login:x": 2}, now))
    assert refusal.value.facts == {"until": now + WINDOW}


async def test_one_thing_does_not_pause_another(desk: Desk) -> None:
    now = desk.clock.at
    await desk.store.write(lambda tx: tx.throttles.hit("login:x", at=now))

    await desk.store.write(lambda tx: require_calm(tx, {"login:y": 1}, now))

    assert await desk.store.read(lambda tx: tries_left(tx, "login:y", 1, now)) == 1


async def test_a_failure_is_forgotten_after_its_window(desk: Desk) -> None:
    now = desk.clock.at
    await desk.store.write(lambda tx: tx.throttles.hit("login:x", at=now))
    later = now + WINDOW + timedelta(seconds=1)

    assert await desk.store.read(lambda tx: tries_left(tx, "login:x", 1, later)) == 1
