"""What stands around every page: who, where, which clocks, which sections, which edition."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from backoffice.desk import Desk
from core.domain.deadlines import ASTANA
from core.ports.staff import Role
from core.texts.words import Words
from core.usecases.officer import Officer

SECTIONS: dict[Role, tuple[tuple[str, str], ...]] = {
    Role.CONSUL: (("today", "/"), ("walk_in", "/walk-in"), ("transfer", "/transfer")),
    Role.HEAD_OF_MISSION: (("today", "/"), ("walk_in", "/walk-in"), ("transfer", "/transfer")),
    Role.OPERATOR: (("requests", "/requests"),),
    Role.ADMINISTRATOR: (("administration", "/administration"),),
    Role.AUDITOR: (("cases", "/cases"),),
    Role.COMPLAINTS_OFFICER: (),
}
SEARCHERS = frozenset({Role.CONSUL, Role.HEAD_OF_MISSION})


@dataclass(frozen=True)
class Section:
    name: str
    path: str
    current: bool


@dataclass(frozen=True)
class Frame:
    """`keys` is what this reader's browser wants pressed together with an access key."""

    locale: str
    path: str
    keys: str
    demonstration: bool
    astana: str
    issued: date
    last_day: date
    closed: bool = True
    name: str = ""
    role: str = ""
    place: str = ""
    city: str = ""
    here: str = ""
    searches: bool = False
    sections: tuple[Section, ...] = ()


def frame_of(
    desk: Desk,
    words: Words,
    *,
    officer: Officer | None,
    path: str,
    browser: str,
    closed: bool,
) -> Frame:
    now = desk.clock.now()
    common: dict[str, object] = {
        "locale": words.locale,
        "path": path,
        "keys": access_keys(browser),
        "demonstration": desk.demonstration,
        "astana": words.time(now, ZoneInfo(ASTANA)),
        "issued": desk.edition.issued,
        "last_day": desk.edition.last_day,
        "closed": closed,
    }
    if officer is None:
        return Frame(**common)  # type: ignore[arg-type]
    mission = desk.missions.by_number(officer.mission) if officer.mission else None
    return Frame(
        **common,  # type: ignore[arg-type]
        name=officer.name,
        role=officer.role,
        place=mission.name(words.locale) if mission else "",
        city=mission.city_in(words.locale) if mission else "",
        here=words.time(now, ZoneInfo(mission.zone)) if mission else "",
        searches=officer.role in SEARCHERS,
        sections=tuple(
            Section(name, where, path == where) for name, where in SECTIONS[officer.role]
        ),
    )


def access_keys(browser: str) -> str:
    """The keys pressed with an access key: they differ by browser and system.

    >>> access_keys("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0")
    'Alt Shift'
    """
    if "Mac OS X" in browser and "Mobile" not in browser:
        return "Ctrl Option"
    return "Alt Shift" if "Firefox/" in browser else "Alt"
