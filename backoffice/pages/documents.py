"""Papers for the window as PDF: application form, note of a decline, receipt, slip (B3, B6, B9)."""

from aiohttp import web

from backoffice import keys
from backoffice.asking import case_id, uuid_of
from backoffice.papers import paper_answer


async def application_form(request: web.Request) -> web.StreamResponse:
    """GET /cases/{id}/form"""
    desk = request.app[keys.DESK]
    pdf = await desk.print_form(request[keys.OFFICER], case_id(request))
    return paper_answer(pdf, "application-form")


async def decline_note(request: web.Request) -> web.StreamResponse:
    """GET /cases/{id}/note"""
    desk = request.app[keys.DESK]
    pdf = await desk.print_decline_note(request[keys.OFFICER], case_id(request))
    return paper_answer(pdf, "note")


async def receipt(request: web.Request) -> web.StreamResponse:
    """GET /cases/{id}/papers/{paper}/receipt"""
    desk = request.app[keys.DESK]
    paper = uuid_of(request, "paper")
    pdf = await desk.print_receipt(request[keys.OFFICER], case_id(request), paper)
    return paper_answer(pdf, "receipt")


async def slip(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/slip: each slip carries a new one-time code."""
    desk = request.app[keys.DESK]
    pdf = await desk.print_slip(request[keys.OFFICER], case_id(request))
    return paper_answer(pdf, "slip")
