"""Printing (B9, L23): the paper opens as a PDF, and it is not done until it is said how it came out."""

from aiohttp import web

from backoffice import keys
from backoffice.asking import case_id
from backoffice.pages.case import CONFLICT, UNPROCESSABLE, Errors, open_case, reader_of
from backoffice.papers import paper_answer
from backoffice.showing import show
from backoffice.shown.people import person_of
from backoffice.shown.prints import PrintShown, papers_shown
from core.domain.errors import DomainError, Stale
from core.domain.lifecycle import Status
from core.ports.papers import Paper, PaperSort, PaperState
from core.usecases.open_case import CaseView

SORTS = {Status.FORMED: PaperSort.CERTIFICATE, Status.REFUSED: PaperSort.REFUSAL_NOTICE}


class NothingBeingPrinted(DomainError):
    """No copy waits for a word on how it came out."""

    code = "nothing_being_printed"


async def form(request: web.Request) -> web.StreamResponse:
    """GET /cases/{id}/print"""
    return await _page(request, await open_case(request))


async def print_paper(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/print: one more copy; opens in a tab of its own."""
    desk = request.app[keys.DESK]
    version = request[keys.FORM].version()
    try:
        paper, pdf = await desk.print_paper(request[keys.OFFICER], case_id(request), version)
    except DomainError as refusal:
        return await _page(request, await open_case(request), [("", refusal)])
    return paper_answer(pdf, f"{paper.sort.value}-{paper.serial}")


async def settle(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/printed: printed well, or spoiled and why. The page names the copy it asks
    of by its number: that copy is made in another tab, so the page cannot know its version."""
    sent, desk = request[keys.FORM], request.app[keys.DESK]
    view = await open_case(request)
    well = sent.text("well", 5) != "no"
    paper = to_settle(view, well)
    try:
        if paper is None:
            raise NothingBeingPrinted
        if str(paper.copy) != sent.text("copy", 4):
            raise Stale
        await desk.settle_paper(
            request[keys.OFFICER], paper.id, paper.version, well, sent.text("reason")
        )
    except DomainError as refusal:
        place = "" if isinstance(refusal, NothingBeingPrinted | Stale) else "reason"
        return await _page(request, await open_case(request), [(place, refusal)])
    where = "/hand-over" if well else "/print"
    raise web.HTTPSeeOther(f"/cases/{view.case.id}{where}")


def to_settle(view: CaseView, well: bool) -> Paper | None:
    """The copy being printed; one that came out well may still be found spoiled."""
    states = {PaperState.PRINTING} if well else {PaperState.PRINTING, PaperState.PRINTED_WELL}
    found = [paper for paper in view.papers if paper.state in states]
    return found[-1] if found else None


async def _page(request: web.Request, view: CaseView, errors: Errors = ()) -> web.StreamResponse:
    if view.case.status not in SORTS:
        raise web.HTTPSeeOther(f"/cases/{view.case.id}")
    reader = reader_of(request, view)
    stale = any(isinstance(error, Stale) for _, error in errors)
    states = [paper.state for paper in view.papers]
    return await show(
        request,
        "print.html",
        CONFLICT if stale else UNPROCESSABLE if errors else 200,
        person=person_of(view.case, reader.words),
        view=PrintShown(
            sort=SORTS[view.case.status].value,
            may_print="print" in view.may,
            printed_well=PaperState.PRINTED_WELL in states,
            copy=len(states) + 1,
            prints=papers_shown(view.papers, reader.words, reader.zone, reader.day, reader.name),
        ),
        reason=request[keys.FORM].text("reason") if keys.FORM in request else "",
        errors=[] if stale else list(errors),
        stale=stale,
    )
