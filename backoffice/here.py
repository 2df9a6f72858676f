"""The place and the day of whoever asks: every local time on a page is said for it."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from aiohttp import web

from backoffice import keys
from core.domain.deadlines import ASTANA
from core.texts.words import Words


@dataclass(frozen=True)
class Here:
    words: Words
    zone: ZoneInfo
    now: datetime
    day: date


def here(request: web.Request) -> Here:
    """The mission's clock for its staff, that of Astana for everybody else."""
    desk = request.app[keys.DESK]
    officer = request.get(keys.OFFICER)
    zone = ZoneInfo(ASTANA)
    if officer is not None and officer.mission is not None:
        zone = ZoneInfo(desk.missions.by_number(officer.mission).zone)
    now = desk.clock.now()
    return Here(
        words=request.app[keys.PAGES].catalogue.words(request[keys.LOCALE]),
        zone=zone,
        now=now,
        day=now.astimezone(zone).date(),
    )
