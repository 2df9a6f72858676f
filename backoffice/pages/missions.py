"""/administration/missions: what a mission told us, entered with its source and date (C4)."""

from dataclasses import replace
from datetime import date

from aiohttp import web

from backoffice import keys
from backoffice.asking import read_number
from backoffice.forms import Form
from backoffice.here import here
from backoffice.pages.administration import typed_day
from backoffice.pages.case import CONFLICT, UNPROCESSABLE, Errors
from backoffice.showing import show
from backoffice.shown.administration import mission_shown
from core.domain.case import MissionNumber
from core.domain.errors import DomainError, NotFound, Stale
from core.ports.settings import MissionSettings

TEXTS = (
    "addressee_post",
    "addressee_name",
    "address",
    "telephone",
    "email",
    "hours",
    "source",
    "demand",
    "demand_author",
)
LONGEST = 1000
PLACE = {"source_missing": "source", "unsourced_demand": "demand_author"}


async def choose(request: web.Request) -> web.StreamResponse:
    """GET /administration/missions?number=23"""
    number = read_number(request.query.get("number", ""))
    raise web.HTTPSeeOther(f"/administration/missions/{number}")


async def page(request: web.Request) -> web.StreamResponse:
    """GET /administration/missions/{number}"""
    settings = await _settings(request)
    return await _page(request, settings, settings)


async def save(request: web.Request) -> web.StreamResponse:
    """POST /administration/missions/{number}"""
    sent, desk = request[keys.FORM], request.app[keys.DESK]
    present = await _settings(request)
    try:
        typed = _typed(request, sent, present)
    except DomainError as slip:
        return await _page(request, present, _texts(sent, present), [("demand_date", slip)])
    try:
        await desk.set_mission(request[keys.OFFICER], typed, sent.version())
    except NotFound:
        raise
    except Stale:
        return await _page(request, present, present, stale=True)
    except DomainError as refusal:
        place = str(refusal.facts.get("field") or PLACE.get(refusal.code, "addressee_post"))
        return await _page(request, present, typed, [(place, refusal)])
    raise web.HTTPSeeOther(f"/administration/missions/{present.mission}")


async def _settings(request: web.Request) -> MissionSettings:
    number = MissionNumber(read_number(request.match_info["number"]))
    return await request.app[keys.DESK].open_administration.mission(request[keys.OFFICER], number)


def _texts(sent: Form, present: MissionSettings) -> MissionSettings:
    """What was typed, as settings; entering them by hand makes them this mission's own."""
    return replace(
        present,
        **{name: sent.text(name, LONGEST) for name in TEXTS},  # type: ignore[arg-type]
        birth_lines_are_residence=sent.has("birth_lines_are_residence"),
        entered_on=None,
        fictitious=False,
    )


def _typed(request: web.Request, sent: Form, present: MissionSettings) -> MissionSettings:
    text = sent.text("demand_date", 60)
    day: date | None = typed_day(request, text) if text else None
    return replace(_texts(sent, present), demand_date=day)


async def _page(
    request: web.Request,
    present: MissionSettings,
    typed: MissionSettings,
    errors: Errors = (),
    *,
    stale: bool = False,
) -> web.StreamResponse:
    words = here(request).words
    mission = request.app[keys.DESK].missions.by_number(present.mission)
    day = typed.demand_date
    return await show(
        request,
        "mission.html",
        CONFLICT if stale else UNPROCESSABLE if errors else 200,
        view=mission_shown(mission, present, words),
        typed=typed,
        demand_date=f"{day:%d.%m.%Y}" if day else "",
        errors=list(errors),
        stale=stale,
    )
