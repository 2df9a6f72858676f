"""GET /cases/{id}: the case at the window (B4, B5); each view leaves a line in the audit."""

from collections.abc import Sequence
from dataclasses import dataclass

from aiohttp import web

from backoffice import keys
from backoffice.asking import case_id
from backoffice.forms import Form
from backoffice.here import here
from backoffice.showing import show
from backoffice.shown.case import Reader, case_shown, corrections_shown
from backoffice.shown.people import person_of
from core.domain.errors import DomainError, Stale
from core.domain.form import DOCUMENT_KINDS
from core.usecases.officer import AT_THE_WINDOW
from core.usecases.open_case import CaseView

Errors = Sequence[tuple[str, DomainError]]
CONFLICT = 409
UNPROCESSABLE = 422


@dataclass(frozen=True)
class Typed:
    """What somebody had typed when it was refused: it is shown again, nothing is lost."""

    act: str
    form: Form


async def page(request: web.Request) -> web.StreamResponse:
    return await show_case(request, await open_case(request))


async def open_case(request: web.Request) -> CaseView:
    desk = request.app[keys.DESK]
    return await desk.open_case(request[keys.OFFICER], case_id(request))


def reader_of(request: web.Request, view: CaseView) -> Reader:
    place, officer = here(request), request[keys.OFFICER]
    missions = request.app[keys.DESK].missions
    return Reader(
        words=place.words,
        zone=place.zone,
        now=place.now,
        day=place.day,
        acts=officer.role in AT_THE_WINDOW,
        mission=lambda number: missions.by_number(number).name(place.words.locale),
        name=lambda actor: view.names.get(actor, ""),
    )


async def show_case(
    request: web.Request,
    view: CaseView,
    *,
    errors: Errors = (),
    typed: Typed | None = None,
    stale: bool = False,
) -> web.StreamResponse:
    """The page; after a refusal with the errors on top and what was typed still in its fields."""
    reader = reader_of(request, view)
    shown = case_shown(view, reader)
    status = CONFLICT if stale else UNPROCESSABLE if errors else 200
    return await show(
        request,
        "case.html",
        status,
        person=person_of(view.case, reader.words),
        view=shown,
        corrections=corrections_shown(view, reader),
        errors=list(errors),
        wrong_ids={id_ for id_, _ in errors},
        typed=typed.form if typed else Form(),
        act=typed.act if typed else "",
        stale=stale,
        focus=_focus(
            shown.mrz.text, [line.key for line in shown.visual if line.needed], errors, stale
        ),
        document_kinds=[(k, reader.words.say(f"document_kind.{k}")) for k in DOCUMENT_KINDS],
    )


async def refused(request: web.Request, errors: Errors, act: str = "") -> web.StreamResponse:
    """The case as it stands, with what was refused. A stale page loses what was typed, and says so."""
    view = await open_case(request)
    if any(isinstance(error, Stale) for _, error in errors):
        return await show_case(request, view, stale=True)
    return await show_case(request, view, errors=errors, typed=Typed(act, request[keys.FORM]))


def _focus(scanned: str, needed: list[str], errors: Errors, stale: bool) -> str:
    """Where the next thing is typed: the zone first, then the visual zone."""
    if errors or stale:
        return ""
    if not scanned:
        return "mrz"
    return needed[0] if needed else "mrz"
