"""/find (B2): one box for reference, QR, document number and name; the search stays out of the address."""

from aiohttp import web

from backoffice import keys
from backoffice.here import here
from backoffice.showing import show
from backoffice.shown.lists import found_shown

LONGEST = 200


async def form(request: web.Request) -> web.StreamResponse:
    """GET /find: nothing was looked for yet."""
    return await show(request, "find.html", sought="", rows=None)


async def find(request: web.Request) -> web.StreamResponse:
    """POST /find: straight to the case when there is exactly one."""
    desk, place = request.app[keys.DESK], here(request)
    sought = request[keys.FORM].text("q", LONGEST)
    cases = await desk.find_case(request[keys.OFFICER], sought) if sought else []
    if len(cases) == 1:
        raise web.HTTPSeeOther(f"/cases/{cases[0].id}")
    rows = found_shown(cases, place.words, place.zone, place.day)
    return await show(request, "find.html", sought=sought, rows=rows if sought else None)
