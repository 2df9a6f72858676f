"""Acts on a case that need no page of their own: judge one paper, correct, replace, take back,
come again, withdraw. Whoever comes second is told and nothing is overwritten (K6)."""

from collections.abc import Awaitable

from aiohttp import web

from backoffice import keys
from backoffice.asking import case_id
from backoffice.pages.case import refused
from backoffice.pages.window import errors_at
from core.domain.case import Case
from core.domain.errors import DomainError

DOCUMENT = (
    "document_kind",
    "document_number",
    "document_issuer",
    "document_issued",
    "document_expires",
)


async def judge(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/papers: one line, by itself, with a reason where the consul departs."""
    form, desk = request[keys.FORM], request.app[keys.DESK]
    line = form.text("line", 100)
    act = desk.judge_papers(
        request[keys.OFFICER],
        case_id(request),
        form.version(),
        (line,),
        form.text("verdict", 20),
        form.text("reason"),
    )
    return await _done(request, act, "judge", "reason")


async def correct(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/correct: another value than every source has, with a reason."""
    form, desk = request[keys.FORM], request.app[keys.DESK]
    act = desk.correct_value(
        request[keys.OFFICER],
        case_id(request),
        form.version(),
        form.text("key", 60),
        form.text("value"),
        form.text("reason"),
    )
    return await _done(request, act, "correct", "c-value")


async def replace_document(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/document: another document is shown than the declared one; one act."""
    form, desk = request[keys.FORM], request.app[keys.DESK]
    values = {key: form.text(key) for key in DOCUMENT}
    act = desk.replace_document(request[keys.OFFICER], case_id(request), form.version(), values)
    return await _done(request, act, "document", "d-")


async def take_back(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/take-back: within ten seconds, by the same person."""
    desk, version = request.app[keys.DESK], request[keys.FORM].version()
    act = desk.take_back_acceptance(request[keys.OFFICER], case_id(request), version)
    return await _done(request, act, "take_back", "")


async def reopen(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/reopen: the person has come again, or the decline is taken back."""
    desk, version = request.app[keys.DESK], request[keys.FORM].version()
    act = desk.reopen_case(request[keys.OFFICER], case_id(request), version)
    return await _done(request, act, "reopen", "")


async def withdraw(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/withdraw: the person takes the application back at the window."""
    desk, version = request.app[keys.DESK], request[keys.FORM].version()
    act = desk.withdraw_case(request[keys.OFFICER], case_id(request), version)
    return await _done(request, act, "withdraw", "")


async def _done(
    request: web.Request, act: Awaitable[Case], name: str, place: str
) -> web.StreamResponse:
    try:
        await act
    except DomainError as refusal:
        return await refused(request, errors_at(place, refusal), name)
    raise web.HTTPSeeOther(f"/cases/{case_id(request)}")
