"""Who sent a request, for counting wrong guesses (B1, S3)."""

from aiohttp import web

from backoffice import keys
from core.ports.peers import FORWARDED, nearest_stranger


def peer(request: web.Request) -> str:
    forwarded = request.headers.getall(FORWARDED, [])
    return nearest_stranger(request.remote or "", forwarded, request.app[keys.DESK].trusted_proxies)
