"""In which of the three languages a page is: what was chosen, else what the browser asks for."""

from aiohttp import web
from aiohttp.typedefs import Handler

from backoffice import keys
from core.texts.catalogue import KNOWN_LOCALES, guess_locale


@web.middleware
async def language(request: web.Request, handler: Handler) -> web.StreamResponse:
    chosen = request.cookies.get(request.app[keys.DESK].cookies.language, "")
    request[keys.LOCALE] = chosen if chosen in KNOWN_LOCALES else _asked_for(request)
    return await handler(request)


def _asked_for(request: web.Request) -> str:
    first = request.headers.get("Accept-Language", "").split(",")[0].split(";")[0]
    return guess_locale(first or None)
