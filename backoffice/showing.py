"""A page of HTML in answer to a request: the template, and what stands on every page."""

from aiohttp import web

from backoffice import keys
from backoffice.forgery import expected_token
from backoffice.shown.frame import frame_of


async def show(
    request: web.Request, template: str, status: int = 200, **values: object
) -> web.Response:
    """Render a page in the reader's language."""
    desk = request.app[keys.DESK]
    pages = request.app[keys.PAGES]
    locale = request.get(keys.LOCALE, "en")
    token = expected_token(request)
    visit = ""
    if not token:
        token = visit = desk.chance.token()
    frame = frame_of(
        desk,
        pages.catalogue.words(locale),
        officer=request.get(keys.OFFICER),
        path=request.path,
        browser=request.headers.get("User-Agent", ""),
        closed=keys.SESSION not in request or request[keys.SESSION].locked,
    )
    html = pages.render(locale, template, frame=frame, csrf=token, **values)
    answer = web.Response(text=html, status=status, content_type="text/html")
    if visit:
        desk.cookies.put(answer, desk.cookies.visit, visit)
    return answer
