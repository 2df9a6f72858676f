"""The few static files, read once, served compressed and under a name that changes with them."""

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from aiohttp import web

FOLDER = Path(__file__).parent / "static"
KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
A_YEAR = 365 * 24 * 3600


@dataclass(frozen=True)
class Static:
    body: bytes
    zipped: bytes
    kind: str
    mark: str


def _read(path: Path) -> Static:
    body = path.read_bytes()
    return Static(
        body=body,
        zipped=gzip.compress(body, mtime=0),
        kind=KINDS[path.suffix],
        mark=sha256(body).hexdigest()[:12],
    )


def read_statics(folder: Path = FOLDER) -> Mapping[str, Static]:
    return {path.name: _read(path) for path in sorted(folder.iterdir()) if path.suffix in KINDS}


STATICS = read_statics()


def address(name: str) -> str:
    """Where a file is; a changed file has another address, so browsers may keep it for a year."""
    return f"/static/{name}?{STATICS[name].mark}"


async def static(request: web.Request) -> web.StreamResponse:
    found = STATICS.get(request.match_info["name"])
    if found is None:
        raise web.HTTPNotFound
    fresh = request.query_string == found.mark
    headers = {
        "ETag": f'"{found.mark}"',
        "Cache-Control": f"public, max-age={A_YEAR}, immutable" if fresh else "public, no-cache",
        "Vary": "Accept-Encoding",
    }
    if request.headers.get("If-None-Match") == headers["ETag"]:
        return web.Response(status=304, headers=headers)
    if "gzip" in request.headers.get("Accept-Encoding", ""):
        headers["Content-Encoding"] = "gzip"
        return web.Response(body=found.zipped, content_type=found.kind, headers=headers)
    return web.Response(body=found.body, content_type=found.kind, headers=headers)
