"""/cases/{id}/confirm (B7, para 14): exactly the shown content, a statement, the password again."""

from dataclasses import dataclass

from aiohttp import web

from backoffice import keys
from backoffice.asking import case_id
from backoffice.pages.case import UNPROCESSABLE, Errors, open_case, reader_of, refused
from backoffice.showing import show
from backoffice.shown.case import Reader, take_back_seconds
from backoffice.shown.content import ContentRow, content_rows, fingerprint, in_groups
from backoffice.shown.due import DueShown, due_shown
from backoffice.shown.people import person_of
from core.domain.errors import DomainError, Stale
from core.domain.lifecycle import Status
from core.domain.window import content_of
from core.usecases.open_case import CaseView
from core.usecases.window_state import PointsOpen

UNSAID = "said"


class NotSaid(DomainError):
    """The statement of para 14 was not made: the box was not ticked."""

    code = "statement_not_made"


@dataclass(frozen=True)
class ConfirmShown:
    content: list[ContentRow]
    fingerprint: str
    document_number: str
    attempt: int
    login: str
    due: DueShown | None
    take_back: int


@dataclass(frozen=True)
class ConfirmedShown:
    state: str
    attempt: int
    time: str
    fingerprint: str
    due: DueShown | None


async def form(request: web.Request) -> web.StreamResponse:
    """GET /cases/{id}/confirm"""
    return await _page(request, await open_case(request), [])


async def confirm(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/confirm: the one act that cannot be taken back."""
    sent, desk = request[keys.FORM], request.app[keys.DESK]
    if not sent.has(UNSAID):
        return await _page(request, await open_case(request), [(UNSAID, NotSaid())])
    try:
        await desk.confirm_case(
            request[keys.OFFICER], case_id(request), sent.version(), sent.secret("password")
        )
    except (Stale, PointsOpen) as moved:
        return await refused(request, [("", moved)])
    except DomainError as refusal:
        return await _page(request, await open_case(request), [("password", refusal)])
    raise web.HTTPSeeOther(f"/cases/{case_id(request)}/confirmed")


async def confirmed(request: web.Request) -> web.StreamResponse:
    """GET /cases/{id}/confirmed: where the request is now."""
    view = await open_case(request)
    reader = reader_of(request, view)
    if not view.requests or view.case.status is not Status.SUBMITTED:
        raise web.HTTPSeeOther(f"/cases/{view.case.id}")
    last = view.requests[-1]
    return await show(
        request,
        "confirmed.html",
        person=person_of(view.case, reader.words),
        view=ConfirmedShown(
            state=last.state.value,
            attempt=last.attempt,
            time=reader.words.time(last.confirmed_at, reader.zone),
            fingerprint=in_groups(last.commitment),
            due=due_shown(view.case, None, reader.words, reader.zone, reader.now),
        ),
    )


async def _page(request: web.Request, view: CaseView, errors: Errors) -> web.StreamResponse:
    """Where something is still open, the case says what."""
    if "confirm" not in view.may:
        raise web.HTTPSeeOther(f"/cases/{view.case.id}")
    reader = reader_of(request, view)
    return await show(
        request,
        "confirm.html",
        UNPROCESSABLE if errors else 200,
        person=person_of(view.case, reader.words),
        view=_shown(view, reader, request[keys.OFFICER].login),
        errors=list(errors),
        stale=False,
    )


def _shown(view: CaseView, reader: Reader, login: str) -> ConfirmShown:
    content = content_of(view.comparison)
    return ConfirmShown(
        content=content_rows(content, reader.words),
        fingerprint=fingerprint(content),
        document_number=content["document_number"][0],
        attempt=len(view.requests) + 1,
        login=login,
        due=due_shown(view.case, None, reader.words, reader.zone, reader.now),
        take_back=take_back_seconds(view, reader),
    )
