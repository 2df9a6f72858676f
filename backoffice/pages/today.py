"""GET /: *Today* (B2) for consul and head of mission; the others' first page for the others."""

from aiohttp import web

from backoffice import keys
from backoffice.asking import lane_of, place_of, read_number, say_place
from backoffice.here import Here, here
from backoffice.showing import show
from backoffice.shown.lists import first_lane, lanes_shown, rows_shown
from backoffice.shown.notices import to_tell_shown
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
    lane = lane_of(request)
    view = await desk.list_today(officer, lane, place_of(request))
    current = lane or first_lane(view.counts)
    return await show(
        request,
        "today.html",
        day=place.words.weekday_date(place.day),
        lanes=lanes_shown(view.counts, current),
        current=current.value,
        rows=rows_shown(view.rows, current, place.words, place.zone, place.day),
        older=say_place(view.next),
        to_tell=to_tell_shown(view.to_tell, place.words, place.zone, place.day),
    )


async def told(request: web.Request) -> web.StreamResponse:
    """POST /notices/{id}/told: the consul has told the person in another way (C10)."""
    desk = request.app[keys.DESK]
    await desk.tell_by_hand(request[keys.OFFICER], read_number(request.match_info["id"]))
    raise web.HTTPSeeOther("/")
