"""Who asks: the session of the cookie, read from the store each time, so that it can end there."""

from aiohttp import web
from aiohttp.typedefs import Handler

from backoffice import keys


@web.middleware
async def session(request: web.Request, handler: Handler) -> web.StreamResponse:
    desk = request.app[keys.DESK]
    token = desk.cookies.sent(request, desk.cookies.session)
    found = await desk.resume_session(token) if token else None
    if found is not None:
        request[keys.OFFICER], request[keys.SESSION] = found
    return await handler(request)
