"""Who sent a request, for counting wrong guesses (B1, S3)."""

from aiohttp import web

from backoffice import keys
from backoffice.peers import nearest_stranger


def peer(request: web.Request) -> str:
    forwarded = request.headers.get("X-Forwarded-For", "")
    return nearest_stranger(request.remote or "", forwarded, request.app[keys.DESK].trusted_proxies)
