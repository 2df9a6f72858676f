"""GET /: *Today* (B2) for consul and head of mission; the others' first page for the others."""

from aiohttp import web

from backoffice import keys
from backoffice.asking import lane_of, place_of, read_number, say_place
from backoffice.here import Here, here
from backoffice.showing import show
from backoffice.shown.lists import lanes_shown, rows_shown
from backoffice.shown.notices import to_tell_shown
from backoffice.shown.people import moment
from core.ports.staff import Role

HOMES = {
    Role.OPERATOR: "/requests",
    Role.ADMINISTRATOR: "/administration",
    Role.AUDITOR: "/cases",
}


async def home(request: web.Request) -> web.StreamResponse:
    officer = request[keys.OFFICER]
    if officer.role in HOMES:
        raise web.HTTPSeeOther(HOMES[officer.role])
    if officer.mission is None:
        return await show(request, "no_desk.html")
    return await today(request, here(request))


async def today(request: web.Request, place: Here) -> web.StreamResponse:
    desk, officer = request.app[keys.DESK], request[keys.OFFICER]
    view = await desk.list_today(officer, lane_of(request), place_of(request))
    return await show(
        request,
        "today.html",
        day=place.words.weekday_date(place.day),
        lanes=lanes_shown(view.counts, view.lane),
        current=view.lane.value,
        rows=rows_shown(view.rows, view.lane, place.words, place.zone, place.day),
        older=say_place(view.next),
        to_tell=to_tell_shown(view.to_tell, place.words, place.zone, place.day),
        moved_away=[
            (moved.reference, moment(moved.at, place.zone, place.day, place.words))
            for moved in view.moved_away
        ],
    )


async def told(request: web.Request) -> web.StreamResponse:
    """POST /notices/{id}/told: the consul has told the person in another way (C10)."""
    desk = request.app[keys.DESK]
    await desk.tell_by_hand(request[keys.OFFICER], read_number(request.match_info["id"]))
    raise web.HTTPSeeOther("/")
