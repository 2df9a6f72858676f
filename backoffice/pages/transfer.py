"""/transfer (B2): a case not yet accepted moves here with its reference and full document number."""

from aiohttp import web

from backoffice import keys
from backoffice.pages.signin import UNPROCESSABLE
from backoffice.peer import peer
from backoffice.showing import show
from core.domain.errors import DomainError


async def form(request: web.Request) -> web.StreamResponse:
    """GET /transfer"""
    return await show(request, "transfer.html", errors=[], reference="")


async def transfer(request: web.Request) -> web.StreamResponse:
    """POST /transfer: a wrong pair looks like an absent case, and guessing is throttled."""
    sent = request[keys.FORM]
    reference, number = sent.text("reference", 40), sent.text("document_number", 40)
    try:
        case = await request.app[keys.DESK].transfer_case(
            request[keys.OFFICER], reference, number, peer(request)
        )
    except DomainError as refusal:
        return await show(
            request,
            "transfer.html",
            UNPROCESSABLE,
            errors=[("reference", refusal)],
            reference=reference,
        )
    raise web.HTTPSeeOther(f"/cases/{case.id}")
