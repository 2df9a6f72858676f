"""What every answer says to the browser (S3): run nothing, load nothing, frame nothing, keep nothing.

Referrer-Policy is `same-origin`, not `no-referrer`: with the latter browsers send `Origin: null`
with a form of ours, and the check of the origin would have nothing to check.
"""

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        "script-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
PAPER_POLICY = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
"""A browser shows a PDF with a viewer of its own, which a strict policy would stop."""

ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
A_YEAR = 365 * 24 * 3600


def headers(secure: bool) -> Middleware:
    """The headers of every answer; over https also that it shall stay https."""

    @web.middleware
    async def add(request: web.Request, handler: Handler) -> web.StreamResponse:
        answer = await handler(request)
        answer.headers.update(ALWAYS)
        paper = answer.content_type == "application/pdf"
        answer.headers["Content-Security-Policy"] = PAPER_POLICY if paper else POLICY
        answer.headers.setdefault("Cache-Control", "no-store")
        if secure:
            answer.headers["Strict-Transport-Security"] = f"max-age={A_YEAR}"
        if answer.content_type == "text/html":
            answer.enable_compression()
        return answer

    return add
