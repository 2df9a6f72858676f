"""/administration: the term of the order with its extensions, and the users (items 2, 7; B1)."""

from datetime import date

from aiohttp import web

from backoffice import keys
from backoffice.forms import Form
from backoffice.here import here
from backoffice.pages.case import UNPROCESSABLE, Errors
from backoffice.showing import show
from backoffice.shown.administration import administration_shown
from core.domain.answers import read_date
from core.domain.case import MissionNumber
from core.domain.errors import DomainError
from core.ports.staff import Role

DONE = ("extended", "added")


async def page(request: web.Request) -> web.StreamResponse:
    """GET /administration"""
    return await _page(request, Form(), [])


async def extend(request: web.Request) -> web.StreamResponse:
    """POST /administration/extension: a longer term by a later order."""
    sent, desk = request[keys.FORM], request.app[keys.DESK]
    days: dict[str, date] = {}
    errors: list[tuple[str, DomainError]] = []
    for name in ("order_date", "last_day"):
        try:
            days[name] = typed_day(request, sent.text(name, 60))
        except DomainError as slip:
            errors.append((name, slip))
    if errors:
        return await _page(request, sent, errors)
    try:
        await desk.record_extension(
            request[keys.OFFICER],
            sent.text("order_number", 100),
            days["order_date"],
            days["last_day"],
        )
    except DomainError as refusal:
        return await _page(
            request, sent, [(EXTENSION_PLACE.get(refusal.code, "order_number"), refusal)]
        )
    raise web.HTTPSeeOther("/administration?done=extended")


async def add_user(request: web.Request) -> web.StreamResponse:
    """POST /administration/users"""
    sent, desk = request[keys.FORM], request.app[keys.DESK]
    try:
        await desk.add_user(
            request[keys.OFFICER],
            login=sent.text("login", 200),
            name=sent.text("name", 300),
            role=_role(sent.text("role", 30)),
            password=sent.secret("password"),
            mission=_mission(sent.text("mission", 4)),
            language=request[keys.LOCALE],
        )
    except DomainError as refusal:
        place = str(refusal.facts.get("field") or USER_PLACE.get(refusal.code, "name"))
        return await _page(request, sent, [(place, refusal)])
    raise web.HTTPSeeOther("/administration?done=added")


EXTENSION_PLACE = {"extension_too_short": "last_day", "order_in_future": "order_date"}
USER_PLACE = {
    "password_too_short": "password",
    "login_taken": "login",
    "mission_needed": "mission",
    "not_found": "mission",
}


def typed_day(request: web.Request, text: str) -> date:
    """A whole date as people write it, or the refusal that says what is wrong with it."""
    return read_date(text, today=here(request).day).earliest()


def _role(text: str) -> Role:
    try:
        return Role(text)
    except ValueError:
        raise web.HTTPBadRequest from None


def _mission(text: str) -> MissionNumber | None:
    if text and not (text.isascii() and text.isdigit()):
        raise web.HTTPBadRequest
    return MissionNumber(int(text)) if text else None


async def _page(request: web.Request, typed: Form, errors: Errors) -> web.StreamResponse:
    desk = request.app[keys.DESK]
    view = await desk.open_administration(request[keys.OFFICER])
    done = request.query.get("done", "")
    return await show(
        request,
        "administration.html",
        UNPROCESSABLE if errors else 200,
        view=administration_shown(view, desk.missions, here(request).words),
        typed=typed,
        errors=list(errors),
        done=done if done in DONE and not errors else "",
    )
