"""Signing in and out (B1): one answer for a wrong name and a wrong password, a new session each time."""

from aiohttp import web

from backoffice import keys
from backoffice.peer import peer
from backoffice.returning import HOME
from backoffice.showing import show
from core.domain.errors import DomainError
from core.ports.staff import Session

UNPROCESSABLE = 422


async def form(request: web.Request) -> web.StreamResponse:
    """GET /signin"""
    if keys.SESSION in request:
        raise web.HTTPSeeOther(HOME)
    return await show(request, "signin.html", errors=[], login="")


async def sign_in(request: web.Request) -> web.StreamResponse:
    """POST /signin: what was signed in before in this browser ends."""
    desk = request.app[keys.DESK]
    sent = request[keys.FORM]
    login = sent.text("login", 100)
    try:
        session = await desk.sign_in(login, sent.secret("password"), peer=peer(request))
    except DomainError as refusal:
        return await show(
            request, "signin.html", UNPROCESSABLE, errors=[("password", refusal)], login=login
        )
    if keys.SESSION in request:
        await desk.sign_out(request[keys.SESSION].token)
    return entered(request, session, HOME)


async def sign_out(request: web.Request) -> web.StreamResponse:
    """POST /signout"""
    desk = request.app[keys.DESK]
    if keys.SESSION in request:
        await desk.sign_out(request[keys.SESSION].token)
    answer = web.Response(status=303, headers={"Location": "/signin"})
    desk.cookies.drop(answer, desk.cookies.session)
    return answer


def entered(request: web.Request, session: Session, where: str) -> web.Response:
    """The way in: the browser gets the new session, and nothing of what it had before."""
    cookies = request.app[keys.DESK].cookies
    answer = web.Response(status=303, headers={"Location": where})
    cookies.put(answer, cookies.session, session.token)
    cookies.drop(answer, cookies.visit)
    return answer
