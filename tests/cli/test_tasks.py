"""Background work is watched: what crashes begins again, what is stopped ends."""

import asyncio

from cli import tasks
from cli.tasks import Tasks


async def test_work_that_crashes_is_started_again(monkeypatch):
    monkeypatch.setattr(tasks, "FIRST_PAUSE_SECONDS", 0.0)
    tries, done = [], asyncio.Event()

    async def work() -> None:
        tries.append(1)
        if len(tries) < 3:
            raise RuntimeError("the network is away")
        done.set()

    running = Tasks()
    running.start("work", work)
    await asyncio.wait_for(done.wait(), timeout=5)
    await running.stop()

    assert len(tries) == 3


async def test_what_a_crash_says_stays_out_of_the_log(monkeypatch, caplog):
    monkeypatch.setattr(tasks, "FIRST_PAUSE_SECONDS", 0.0)
    done = asyncio.Event()

    async def work() -> None:
        if not done.is_set():
            done.set()
            raise ValueError("ERIKSSON L898902C3")

    running = Tasks()
    running.start("relay", work)
    await asyncio.wait_for(done.wait(), timeout=5)
    await running.stop()

    assert "relay" in caplog.text and "ValueError" in caplog.text
    assert "ERIKSSON" not in caplog.text


async def test_stopping_ends_work_that_never_ends_by_itself():
    ended = asyncio.Event()

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    running = Tasks()
    running.start("work", work)
    await asyncio.sleep(0)
    await running.stop()

    assert ended.is_set()
