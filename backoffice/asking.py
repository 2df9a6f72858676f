"""What an address names: a case, a paper, a place in a list. What cannot be read is not there."""

from datetime import datetime
from uuid import UUID

from aiohttp import web

from core.domain.case import CaseId
from core.ports.storage import Lane

Place = tuple[datetime, CaseId]


def uuid_of(request: web.Request, name: str = "id") -> UUID:
    return read_uuid(request.match_info[name])


def case_id(request: web.Request) -> CaseId:
    return CaseId(uuid_of(request))


def read_uuid(text: str) -> UUID:
    """A UUID in its one canonical spelling; HTTPNotFound for anything else."""
    try:
        found = UUID(text)
    except ValueError:
        raise web.HTTPNotFound from None
    if str(found) != text:
        raise web.HTTPNotFound
    return found


def read_number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise web.HTTPNotFound
    return int(text)


def lane_of(request: web.Request) -> Lane | None:
    name = request.query.get("lane")
    if name is None:
        return None
    try:
        return Lane(name)
    except ValueError:
        raise web.HTTPNotFound from None


def place_of(request: web.Request) -> Place | None:
    """Where a keyset page begins: an instant and a case, nothing of a person."""
    text = request.query.get("after")
    if text is None:
        return None
    instant, _, id_ = text.partition("~")
    try:
        at = datetime.fromisoformat(instant)
    except ValueError:
        raise web.HTTPNotFound from None
    if at.tzinfo is None:
        raise web.HTTPNotFound
    return at, CaseId(read_uuid(id_))


def say_place(place: Place | None) -> str:
    """The place as `place_of` reads it, in letters an address may have as they are."""
    if place is None:
        return ""
    at, id_ = place
    return f"{at.isoformat().replace('+00:00', 'Z')}~{id_}"
