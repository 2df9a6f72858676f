"""One transaction: all of it or nothing, and nobody's change is lost (habit 9; traps 3 and 4)."""

import asyncio
from dataclasses import replace

import pytest

from core.domain.errors import NotFound, Stale
from core.persistence.store import SqlStore
from core.ports.conversations import Channel
from core.ports.storage import Transaction
from tests.builders import a_case
from tests.fakes import NOW


class Crash(Exception):
    pass


async def test_what_the_work_wrote_is_there_after_it(store: SqlStore) -> None:
    case = a_case()

    await store.write(lambda tx: tx.cases.add(case))

    assert await store.read(lambda tx: tx.cases.get(case.id)) == case
