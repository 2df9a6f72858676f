"""The present instant: of the machine, or moved for the demonstration and for tests.

`QABYL_CLOCK` is a start, and a speed after it: `2024-09-17T09:00+00:00` or
`2024-09-17T09:00+00:00,x10`. A moved clock begins anew at each start of the process.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from core.ports.clock import Clock

FASTEST = 1_000_000


class ClockSettingWrong(ValueError):
    """QABYL_CLOCK cannot be read; the message says how to write it."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.fromtimestamp(time.time(), tz=UTC)


class MovedClock:
    """Begins at `start` when it is made and runs `speed` times as fast as the machine."""

    def __init__(
        self,
        start: datetime,
        speed: float = 1.0,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        if start.tzinfo is None:
            raise ClockSettingWrong("the start needs an offset, for example +00:00")
        if not 0 < speed <= FASTEST:
            raise ClockSettingWrong("the speed must be above zero and no more than a million")
        self._start = start.astimezone(UTC)
        self._speed = speed
        self._ticks = ticks
        self._made = ticks()

    def now(self) -> datetime:
        passed = (self._ticks() - self._made) * self._speed
        return self._start + timedelta(seconds=passed)


def clock_from(setting: str | None) -> Clock:
    """The clock that QABYL_CLOCK asks for. Raises ClockSettingWrong."""
    if not setting:
        return SystemClock()
    start, _, speed = setting.partition(",")
    return MovedClock(_start(start), _speed(speed))


def _start(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        raise ClockSettingWrong(
            f"{text!r} is no instant; write for example 2024-09-17T09:00+00:00"
        ) from None


def _speed(text: str) -> float:
    if not text.strip():
        return 1.0
    try:
        return float(text.strip().removeprefix("x"))
    except ValueError:
        raise ClockSettingWrong(f"{text!r} is no speed; write for example x10") from None
