"""/requests: the operator's desk (G1): form the IIN, refuse on a ground, or return (paras 10, 12)."""

from collections.abc import Mapping

from aiohttp import web

from backoffice import keys
from backoffice.asking import uuid_of
from backoffice.here import here
from backoffice.pages.case import CONFLICT, UNPROCESSABLE, Errors
from backoffice.showing import show
from backoffice.shown.requests import Desk, OpenRequest, open_request, queue_row
from core.domain.errors import DomainError, NotFound, Stale
from core.domain.iin import LooksLikeBin
from core.domain.refusals import Ground
from core.usecases.form_iin import IinsDiffer

FORM, RETURN, REFUSE = "form", "return", "refuse"
LONGEST_WORDS = 2000
BIN_SEEN = "bin_seen"
"""The person was told that the number looks like a BIN: a hint, never an error (decree 853)."""


async def queue(request: web.Request) -> web.StreamResponse:
    """GET /requests"""
    return await _page(request, None)


async def page(request: web.Request) -> web.StreamResponse:
    """GET /requests/{id}"""
    return await _page(request, await _open(request))


async def outcome(request: web.Request) -> web.StreamResponse:
    """POST /requests/{id}/outcome"""
    try:
        await _record(request)
    except NotFound:
        raise
    except Stale:
        return await _page(request, await _open(request), stale=True)
    except DomainError as refusal:
        errors = [(_place(request, refusal), refusal)]
        return await _page(request, await _open(request), errors)
    raise web.HTTPSeeOther(f"/requests/{uuid_of(request)}")


async def _record(request: web.Request) -> None:
    desk, officer, sent = request.app[keys.DESK], request[keys.OFFICER], request[keys.FORM]
    id_, version, words = uuid_of(request), sent.version(), sent.text("explanation", LONGEST_WORDS)
    match sent.text("outcome", 10):
        case "form":
            first, second = sent.text("iin_first", 40), sent.text("iin_second", 40)
            seen = sent.has(BIN_SEEN)
            await desk.form_iin(officer, id_, version, first, second, bin_seen=seen)
        case "return":
            await desk.return_request(officer, id_, version, words)
        case "refuse":
            ground = _number(sent.text("ground", 2))
            await desk.refuse_request(officer, id_, version, ground, words)
        case _:
            raise web.HTTPBadRequest


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0


def _place(request: web.Request, refusal: DomainError) -> str:
    """The field an error belongs to."""
    if refusal.code == "not_a_ground":
        return "ground"
    if request[keys.FORM].text("outcome", 10) == FORM:
        return "iin_second" if isinstance(refusal, IinsDiffer) else "iin_first"
    return "explanation"


async def _open(request: web.Request) -> OpenRequest:
    desk, officer = request.app[keys.DESK], request[keys.OFFICER]
    view = await desk.open_request(officer, uuid_of(request))
    return open_request(view, _seat(request), officer.actor)


def _seat(request: web.Request) -> Desk:
    place, desk = here(request), request.app[keys.DESK]
    grounds = _grounds(request)
    return Desk(
        words=place.words,
        zone=place.zone,
        today=place.day,
        place=lambda number: desk.missions.by_number(number).name(place.words.locale),
        city=lambda number: desk.missions.by_number(number).city_in(place.words.locale),
        ground=lambda number: f"{number}. {grounds.get(number, '')}",
    )


def _grounds(request: web.Request) -> Mapping[int, str]:
    """The three grounds in the reader's language, else as the order words them."""
    edition, locale = request.app[keys.DESK].edition, request[keys.LOCALE]
    texts = {int(ground): edition.ground(ground) for ground in Ground}
    return {number: text.translations.get(locale) or text.russian for number, text in texts.items()}


async def _page(
    request: web.Request, open_: OpenRequest | None, errors: Errors = (), *, stale: bool = False
) -> web.StreamResponse:
    desk, seat = request.app[keys.DESK], _seat(request)
    listed = await desk.list_requests(request[keys.OFFICER])
    sent = request.get(keys.FORM)
    return await show(
        request,
        "requests.html",
        CONFLICT if stale else UNPROCESSABLE if errors else 200,
        queue=[queue_row(row, seat) for row in listed.waiting],
        answered=[queue_row(row, seat) for row in listed.answered],
        waiting=len(listed.waiting),
        open=open_,
        grounds=[{"number": n, "text": text} for n, text in _grounds(request).items()],
        outcome=sent.text("outcome", 10) if sent else FORM,
        chosen_ground=_number(sent.text("ground", 2)) if sent else 0,
        explanation=sent.text("explanation", LONGEST_WORDS) if sent else "",
        errors=list(errors),
        bin_seen=any(isinstance(refusal, LooksLikeBin) for _, refusal in errors),
        stale=stale,
    )
