"""/cases/{id}/decline (B6, para 7): what is missing is named; the note is printed, the person told."""

from aiohttp import web

from backoffice import keys
from backoffice.asking import case_id
from backoffice.pages.case import UNPROCESSABLE, open_case, reader_of, refused
from backoffice.showing import show
from backoffice.shown.due import seconds_left
from backoffice.shown.people import person_of
from core.domain.errors import DomainError, Stale
from core.domain.lifecycle import TAKE_BACK_SECONDS, Status
from core.usecases.decline_case import ITEMS


async def form(request: web.Request) -> web.StreamResponse:
    """GET /cases/{id}/decline"""
    view = await open_case(request)
    if view.case.status is not Status.READY:
        raise web.HTTPSeeOther(f"/cases/{view.case.id}")
    missing = {name for point in view.open_points for name in _items_of(point)}
    return await show(
        request,
        "decline.html",
        person=person_of(view.case, reader_of(request, view).words),
        items=ITEMS,
        chosen=missing,
        note="",
        errors=[],
    )


async def decline(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/decline"""
    sent, desk = request[keys.FORM], request.app[keys.DESK]
    missing, note = sent.many("missing"), sent.text("note")
    try:
        await desk.decline_case(
            request[keys.OFFICER], case_id(request), sent.version(), missing, note
        )
    except Stale as stale:
        return await refused(request, [("", stale)])
    except DomainError as refusal:
        view = await open_case(request)
        place = "note" if refusal.facts.get("field") == "note" else f"m-{ITEMS[0]}"
        return await show(
            request,
            "decline.html",
            UNPROCESSABLE,
            person=person_of(view.case, reader_of(request, view).words),
            items=ITEMS,
            chosen=set(missing),
            note=note,
            errors=[(place, refusal)],
        )
    raise web.HTTPSeeOther(f"/cases/{case_id(request)}/declined")


async def declined(request: web.Request) -> web.StreamResponse:
    """GET /cases/{id}/declined: the note, and ten seconds to take it back."""
    view = await open_case(request)
    if view.case.status is not Status.DECLINED:
        raise web.HTTPSeeOther(f"/cases/{view.case.id}")
    reader = reader_of(request, view)
    own = view.dossier.declined_by == request[keys.OFFICER].actor
    left = seconds_left(view.case.status_since, reader.now, TAKE_BACK_SECONDS)
    return await show(
        request,
        "declined.html",
        person=person_of(view.case, reader.words),
        take_back=left if own else 0,
    )


MISSING_ITEM = {
    "missing.line.application": "application",
    "missing.line.passport": "original",
    "missing.line.copy": "copy",
    "missing.line.translation": "translation",
    "missing.line.translator_only": "notary",
    "missing.verdict.apostille": "apostille",
    "missing.verdict.legalisation": "legalisation",
    "expired": "expired",
}
"""What the consul has judged missing is ticked already."""


def _items_of(point: str) -> list[str]:
    return [MISSING_ITEM[point]] if point in MISSING_ITEM else []
