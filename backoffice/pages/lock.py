"""The lock screen (B1): one key locks; the same person goes on, another starts with an empty desk."""

from aiohttp import web

from backoffice import keys
from backoffice.pages.signin import UNPROCESSABLE, entered
from backoffice.peer import peer
from backoffice.returning import HOME, safe_return
from backoffice.showing import show
from core.domain.errors import DomainError


async def lock(request: web.Request) -> web.StreamResponse:
    """POST /lock"""
    desk = request.app[keys.DESK]
    paths = request.app[keys.OPEN_PATHS]
    where = safe_return(request[keys.FORM].text("returns_to", 200), paths)
    await desk.lock_screen(request[keys.SESSION].token, where)
    raise web.HTTPSeeOther("/locked")


async def locked(request: web.Request) -> web.StreamResponse:
    """GET /locked"""
    session = request.get(keys.SESSION)
    if session is None:
        raise web.HTTPSeeOther("/signin")
    if not session.locked:
        raise web.HTTPSeeOther(HOME)
    login = request[keys.OFFICER].login
    return await show(request, "locked.html", errors=[], login=login)


async def unlock(request: web.Request) -> web.StreamResponse:
    """POST /locked"""
    session = request.get(keys.SESSION)
    if session is None:
        raise web.HTTPSeeOther("/signin")
    desk = request.app[keys.DESK]
    sent = request[keys.FORM]
    login = sent.text("login", 100)
    try:
        fresh, where = await desk.unlock_screen(
            session.token, login, sent.secret("password"), peer=peer(request)
        )
    except DomainError as refusal:
        return await show(
            request, "locked.html", UNPROCESSABLE, errors=[("password", refusal)], login=login
        )
    paths = request.app[keys.OPEN_PATHS]
    return entered(request, fresh, safe_return(where, paths))
