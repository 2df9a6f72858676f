"""POST /language: the language of the pages, kept in this browser; nothing that was typed is lost."""

from aiohttp import web

from backoffice import keys
from backoffice.cookies import TEN_YEARS
from backoffice.returning import safe_return
from core.texts.catalogue import KNOWN_LOCALES

GATES = ("/signin", "/locked")


async def choose(request: web.Request) -> web.StreamResponse:
    desk = request.app[keys.DESK]
    sent = request[keys.FORM]
    chosen = sent.text("language", 10)
    if chosen not in KNOWN_LOCALES:
        raise web.HTTPBadRequest
    here = sent.text("returns_to", 200)
    open_paths = request.app[keys.OPEN_PATHS]
    where = here if here in GATES else safe_return(here, open_paths)
    answer = web.Response(status=303, headers={"Location": where})
    desk.cookies.put(answer, desk.cookies.language, chosen, TEN_YEARS)
    return answer
