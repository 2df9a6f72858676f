"""The clock of the machine, and one that is moved."""

from datetime import UTC, datetime, timedelta

import pytest

from core.adapters.clock import ClockSettingWrong, MovedClock, SystemClock, clock_from

START = datetime(2024, 9, 17, 9, tzinfo=UTC)


class Ticks:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def test_the_systems_clock_is_aware_and_goes_forward():
    clock = SystemClock()
    earlier, later = clock.now(), clock.now()

    assert earlier.tzinfo is UTC
    assert earlier <= later


def test_a_moved_clock_begins_at_its_start_and_runs_at_its_speed():
    ticks = Ticks()
    clock = MovedClock(START, 10, ticks)

    assert clock.now() == START
    ticks.seconds += 6
    assert clock.now() == START + timedelta(minutes=1)


def test_a_start_in_another_zone_is_told_in_utc():
    clock = MovedClock(datetime.fromisoformat("2024-09-17T14:00+05:00"), ticks=Ticks())

    assert clock.now().isoformat() == "2024-09-17T09:00:00+00:00"


def test_without_a_setting_the_clock_is_the_systems():
    assert isinstance(clock_from(None), SystemClock)
    assert isinstance(clock_from(""), SystemClock)


@pytest.mark.parametrize(
    "setting", ["2024-09-17T09:00+00:00", "2024-09-17T09:00+00:00,x10", "2024-09-17T09:00Z, x0.5"]
)
def test_a_setting_gives_a_moved_clock(setting):
    assert clock_from(setting).now() - START < timedelta(minutes=1)


@pytest.mark.parametrize(
    "setting",
    [
        "yesterday",
        "2024-09-17T09:00",
        "2024-09-17T09:00+00:00,x0",
        "2024-09-17T09:00+00:00,x-1",
        "2024-09-17T09:00+00:00,fast",
        "2024-09-17T09:00+00:00,xinf",
        "2024-09-17T09:00+00:00,xnan",
    ],
)
def test_a_setting_that_is_no_instant_or_no_speed_is_refused(setting):
    with pytest.raises(ClockSettingWrong):
        clock_from(setting)
