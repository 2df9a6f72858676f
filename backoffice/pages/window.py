"""What is recorded at the window (B4, B5). Every field belongs to one form: whichever button is
pressed, what was scanned or typed is recorded first, in the order in which a consul works."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from backoffice import keys
from backoffice.asking import case_id
from backoffice.forms import Form
from backoffice.pages.case import Errors, refused
from core.domain.errors import DomainError
from core.usecases.form_errors import FormErrors

Write = Callable[[web.Request, Form, int], Awaitable[int]]
"""Takes the version that was seen and returns the one that stands now."""

LONGEST_ZONE = 500


async def record(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/window: whatever was scanned or typed."""
    return await _recorded_then(request, _nothing_more)


async def accept(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/accept (B6): then straight to the page of para 14."""
    return await _recorded_then(request, _accept, to="/confirm")


async def take_document_value(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/take-document-value: the answer becomes what the document says."""
    return await _recorded_then(request, _take)


async def judge_undoubted(request: web.Request) -> web.StreamResponse:
    """POST /cases/{id}/papers-in-order (B5): all lines without doubt, which were shown, at once."""
    return await _recorded_then(request, _judge_shown)


async def _recorded_then(request: web.Request, act: Write, to: str = "") -> web.StreamResponse:
    """Record, act, and show the case again; or show it with what was refused."""
    form = request[keys.FORM]
    version = form.version()
    for write, place in ((_scan, "mrz"), (_visual, "visual-"), (_translate, "t-"), (act, "")):
        try:
            version = await write(request, form, version)
        except DomainError as refusal:
            return await refused(request, errors_at(place, refusal), "window")
    raise web.HTTPSeeOther(f"/cases/{case_id(request)}{to}")


async def _scan(request: web.Request, form: Form, version: int) -> int:
    """Only a zone that was scanned anew: the page carries the one it showed."""
    text = form.text("mrz", LONGEST_ZONE)
    if not text or text == form.text("mrz_shown", LONGEST_ZONE):
        return version
    desk, officer = request.app[keys.DESK], request[keys.OFFICER]
    return (await desk.scan_mrz(officer, case_id(request), version, text)).version


async def _visual(request: web.Request, form: Form, version: int) -> int:
    values = {key: text for key, text in form.beginning("visual.").items() if text}
    same = frozenset(form.many("same")) - frozenset(values)
    reason = form.text("no_zone_reason", LONGEST_ZONE)
    if not (values or same or reason):
        return version
    desk, officer = request.app[keys.DESK], request[keys.OFFICER]
    case = await desk.record_visual_zone(
        officer, case_id(request), version, values, same, no_zone_reason=reason
    )
    return case.version


async def _translate(request: web.Request, form: Form, version: int) -> int:
    values = {key: text for key, text in form.beginning("translation.").items() if text}
    if not values:
        return version
    desk, officer = request.app[keys.DESK], request[keys.OFFICER]
    return (await desk.record_translation(officer, case_id(request), version, values)).version


async def _nothing_more(request: web.Request, form: Form, version: int) -> int:
    return version


async def _accept(request: web.Request, form: Form, version: int) -> int:
    desk, officer = request.app[keys.DESK], request[keys.OFFICER]
    return (await desk.accept_case(officer, case_id(request), version)).version


async def _take(request: web.Request, form: Form, version: int) -> int:
    key = form.text("key", 60)
    value = form.text(f"take.{key}")
    desk, officer = request.app[keys.DESK], request[keys.OFFICER]
    return (await desk.correct_value(officer, case_id(request), version, key, value)).version


async def _judge_shown(request: web.Request, form: Form, version: int) -> int:
    desk, officer = request.app[keys.DESK], request[keys.OFFICER]
    lines = form.many("undoubted")
    case = await desk.judge_papers(officer, case_id(request), version, lines, "in_order")
    return case.version


def errors_at(place: str, refusal: DomainError) -> Errors:
    """Each error beside its field; `place` begins the names of the fields of one step."""
    if isinstance(refusal, FormErrors):
        return [(f"{place}{key}", error) for key, error in refusal.errors.items()]
    if place.endswith("-"):
        key = refusal.facts.get("field", "")
        return [(f"{place}{key}" if key else "", refusal)]
    return [(place, refusal)]
