"""GET /cases: every case of every mission for the auditor, read only (B1, B15)."""

from aiohttp import web

from backoffice import keys
from backoffice.asking import place_of, say_place
from backoffice.here import here
from backoffice.showing import show
from backoffice.shown.lists import found_shown


async def every(request: web.Request) -> web.StreamResponse:
    desk, place = request.app[keys.DESK], here(request)
    page = await desk.list_all_cases(request[keys.OFFICER], place_of(request))
    return await show(
        request,
        "cases.html",
        rows=found_shown(page.cases, place.words, place.zone, place.day),
        older=say_place(page.next),
    )
