"""A form is taken only from a page of ours: the origin and a token of the session say so (S3).

Before signing in there is no session; then the token lies in a cookie that no other site can set.
"""

from hmac import compare_digest
from urllib.parse import urlsplit

from aiohttp import web

from backoffice import keys
from backoffice.forms import Form, read_form
from core.ports.staff import Session

FIELD = "csrf"


async def genuine_form(request: web.Request) -> Form:
    """The form of a POST of ours, or HTTPForbidden."""
    _require_own_origin(request)
    form = await read_form(request)
    expected = expected_token(request)
    if not expected or not compare_digest(form.secret(FIELD).encode(), expected.encode()):
        raise PageTooOld
    return form


class PageTooOld(web.HTTPBadRequest):
    """The form is of another session: open the page again. Nothing was done."""


def expected_token(request: web.Request) -> str:
    """What the form must carry: the session's token, or the one of the visit."""
    session: Session | None = request.get(keys.SESSION)
    if session is not None:
        return session.csrf
    cookies = request.app[keys.DESK].cookies
    return cookies.sent(request, cookies.visit)


def _require_own_origin(request: web.Request) -> None:
    """A program that is no browser sends no origin and no cookies of others either."""
    origin = request.headers.get("Origin")
    if origin is None:
        return
    own = {request.host, urlsplit(request.app[keys.DESK].staff_url).netloc}
    if _place(origin) not in own:
        raise web.HTTPForbidden


def _place(origin: str) -> str:
    """Host and port of an origin; nothing for what cannot be read."""
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""
