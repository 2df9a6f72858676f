"""/cases/{id}/hand-over (B9, L24): an act of its own, with the identity checked again."""

from aiohttp import web

from backoffice import keys
from backoffice.asking import case_id, read_uuid
from backoffice.pages.case import CONFLICT, UNPROCESSABLE, Errors, open_case, reader_of
from backoffice.showing import show
from backoffice.shown.content import ContentRow, content_rows
from backoffice.shown.people import person_of
from backoffice.shown.prints import HandOverShown, papers_shown
from core.domain.errors import DomainError, Stale
from core.domain.window import content_of
from core.ports.papers import Paper, PaperState
from core.texts.words import Words
from core.usecases.open_case import CaseView

IDENTITY = (
    "surname_latin",
    "given_latin",
    "patronymic_latin",
    "birth_date",
    "birth_place",
    "citizenship",
    "document_number",
)


async def form(request: web.Request) -> web.StreamResponse:
    """GET /cases/{id}/hand-over"""
    return await _page(request, await open_case(request))


async def hand_over(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/hand-over"""
    sent, desk = request[keys.FORM], request.app[keys.DESK]
    try:
        await desk.hand_over(
            request[keys.OFFICER],
            case_id(request),
            sent.version(),
            read_uuid(sent.text("paper", 40)),
            sent.has("checked"),
        )
    except DomainError as refusal:
        return await _page(request, await open_case(request), [("checked", refusal)])
    raise web.HTTPSeeOther(f"/cases/{case_id(request)}")


def ready_paper(view: CaseView) -> Paper | None:
    """The copy that was printed well and lies there to be handed over."""
    well = [paper for paper in view.papers if paper.state is PaperState.PRINTED_WELL]
    return well[-1] if well else None


async def _page(request: web.Request, view: CaseView, errors: Errors = ()) -> web.StreamResponse:
    paper = ready_paper(view)
    if paper is None:
        raise web.HTTPSeeOther(f"/cases/{view.case.id}")
    reader = reader_of(request, view)
    stale = any(isinstance(error, Stale) for _, error in errors)
    shown = papers_shown([paper], reader.words, reader.zone, reader.day, reader.name)
    return await show(
        request,
        "hand_over.html",
        CONFLICT if stale else UNPROCESSABLE if errors else 200,
        person=person_of(view.case, reader.words),
        view=HandOverShown(shown[0], identity_rows(view, reader.words)),
        errors=[] if stale else list(errors),
        stale=stale,
    )


def identity_rows(view: CaseView, words: Words) -> list[ContentRow]:
    """What the consul compares with the person and the document once more."""
    rows = content_rows(content_of(view.comparison), words)
    return [row for row in rows if row.key in IDENTITY]
