"""Every answer is a page: a refusal with its words, a crash with a reference and no details.

Absent and foreign look the same (S1). The log gets the kind of error and where, never its
message: messages carry names and numbers (S2).
"""

import logging
import traceback

from aiohttp import web
from aiohttp.typedefs import Handler

from backoffice import keys
from backoffice.showing import show
from core.domain.errors import DomainError, NotFound, Stale

log = logging.getLogger("qabyl.backoffice")
REFERENCE_LETTERS = 8


@web.middleware
async def errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except web.HTTPMove as away:
        return web.Response(status=away.status, headers={"Location": str(away.location)})
    except web.HTTPException as error:
        return await explain(request, error.status)
    except NotFound:
        return await explain(request, web.HTTPNotFound.status_code)
    except Stale:
        return await explain(request, web.HTTPConflict.status_code)
    except DomainError as refusal:
        return await show(request, "error.html", 422, problem=422, refusal=refusal, reference="")
    except Exception as crash:  # noqa: BLE001 - the last net: a page with a reference
        return await explain(request, 500, note(request, crash))


async def explain(request: web.Request, status: int, reference: str = "") -> web.Response:
    """The page of a status. 403 is never shown: what is not yours is not there."""
    shown = web.HTTPNotFound.status_code if status == web.HTTPForbidden.status_code else status
    return await show(
        request, "error.html", shown, problem=shown, refusal=None, reference=reference
    )


def note(request: web.Request, crash: Exception) -> str:
    """Log a crash without its message; returns the reference a person can quote."""
    reference = request.app[keys.DESK].chance.token()[:REFERENCE_LETTERS]
    places = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(crash.__traceback__)]
    kind = type(crash)
    log.error(
        "crash reference=%s kind=%s.%s at=%s",
        reference,
        kind.__module__,
        kind.__qualname__,
        " < ".join(reversed(places)),
    )
    return reference
