"""The public listener: chat page, check, one-time links, webhook. Nothing else is reachable."""

import logging
import secrets
from io import BytesIO
from pathlib import Path

import segno
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.webchat import chat_page, check_page, language, paper_page, resume_page
from bot.webchat.page import HEADERS, PUBLIC, STAYS_SECURE, Public, render, words_of
from bot.webhook import PATH, Webhook
from core.domain.errors import DomainError
from core.domain.reference_number import parse

log = logging.getLogger(__name__)

LARGEST_BODY = 64 * 1024
PublicPages = web.Application
"""What the wiring holds of this room without knowing HTTP."""
OWN_FILES = Path(__file__).parent / "static"
LOST = (400, 404, 408, 413, 415)
KEPT_FOR = "public, max-age=3600"


def build_public(public: Public, webhook: Webhook | None) -> web.Application:
    app = web.Application(client_max_size=LARGEST_BODY, middlewares=[errors])
    app[PUBLIC] = public
    app.add_routes(
        [
            web.get("/", chat_page.show),
            web.post("/chat", chat_page.send),
            web.get("/chat/new", chat_page.new),
            web.get("/resume", resume_page.show),
            web.post("/resume", resume_page.resume),
            web.get("/check", check_page.show),
            web.post("/check", check_page.judge),
            web.post("/check/pdf", check_page.pdf),
            web.post("/language", language.choose),
            web.get("/papers/{token}", paper_page.show),
            web.post("/papers/{token}", paper_page.open_once),
            web.get("/qr/{reference}.svg", qr),
            web.static("/static/chat", OWN_FILES),
            web.static("/static", public.static),
        ]
    )
    app.on_response_prepare.append(guard)
    if webhook is not None:
        app.router.add_post(PATH, webhook.receive)
    return app


async def guard(request: web.Request, response: web.StreamResponse) -> None:
    """Every answer carries the headers, redirects and refusals too; only files may be kept.

    Pages travel compressed: they hold no secret of ours, and other sites cannot send to them.
    """
    secure = request.app[PUBLIC].secure
    for name, value in {**HEADERS, **(STAYS_SECURE if secure else {})}.items():
        response.headers.setdefault(name, value)
    if request.path.startswith("/static/") and response.status in (200, 304):
        response.headers["Cache-Control"] = KEPT_FOR
    if response.content_type == "text/html":
        response.enable_compression()


async def qr(request: web.Request) -> web.Response:
    """A reference as a QR code; only well-formed references are drawn."""
    try:
        reference = str(parse(request.match_info["reference"]))
    except DomainError:
        raise web.HTTPNotFound from None
    drawn = BytesIO()
    code = segno.make(reference, error="m", micro=False)
    code.save(drawn, kind="svg", scale=5, border=4, xmldecl=False)
    return web.Response(body=drawn.getvalue(), content_type="image/svg+xml")


@web.middleware
async def errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A crash is a page with a reference and a log line without words of anybody."""
    try:
        return await handler(request)
    except web.HTTPException as answer:
        if answer.status not in LOST:
            raise
        page = render(request, "lost.html", words_of(request), status=answer.status)
        page.set_status(answer.status)
        return page
    except Exception as error:  # noqa: BLE001 - the last line before the person
        reference = secrets.token_hex(4)
        log.error("public page failed: %s, %s", type(error).__name__, reference)
        page = render(request, "failed.html", words_of(request), reference=reference)
        page.set_status(500)
        return page
