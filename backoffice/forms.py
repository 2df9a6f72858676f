"""A form as it came from a browser, read strictly: what no page of ours can send is refused.

Limits are those of the fields; a longer, binary or misshapen body gets an answer, never a crash.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from aiohttp import web

MOST_FIELDS = 200
LONGEST_TEXT = 4000
BODY_SECONDS = 60.0
"""Long enough for the poorest line; whoever sends no more keeps no connection open."""

PLAIN = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Form:
    """Names and their values, in order; a name may come several times."""

    pairs: Sequence[tuple[str, str]] = ()

    def text(self, name: str, limit: int = LONGEST_TEXT) -> str:
        """The first value with its ends trimmed, or an empty text; too long a one is refused."""
        value = next((value for key, value in self.pairs if key == name), "").strip()
        if len(value) > limit:
            raise web.HTTPRequestEntityTooLarge(max_size=limit, actual_size=len(value))
        return value

    def secret(self, name: str) -> str:
        """A password: nothing trimmed; one beyond any reason is cut short and so wrong."""
        return next((value for key, value in self.pairs if key == name), "")[:LONGEST_TEXT]

    def many(self, name: str) -> tuple[str, ...]:
        return tuple(value for key, value in self.pairs if key == name)

    def has(self, name: str) -> bool:
        return any(key == name for key, _ in self.pairs)

    def version(self) -> int:
        """The version of what the person saw; a page of ours always carries it."""
        value = self.text("version", 12)
        if not (value.isascii() and value.isdigit()):
            raise web.HTTPBadRequest
        return int(value)

    def beginning(self, prefix: str) -> dict[str, str]:
        """Values whose names begin so, by the rest of the name: `visual.birth_date`."""
        names = dict.fromkeys(key for key, _ in self.pairs if key.startswith(prefix))
        return {name.removeprefix(prefix): self.text(name) for name in names}


async def read_form(request: web.Request) -> Form:
    """The form of a POST; HTTPBadRequest, HTTPRequestTimeout or HTTPUnsupportedMediaType else."""
    if request.content_type != PLAIN:
        raise web.HTTPUnsupportedMediaType
    try:
        async with asyncio.timeout(BODY_SECONDS):
            body = await request.read()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    try:
        pairs = parse_qsl(
            body.decode("ascii"),
            keep_blank_values=True,
            encoding="utf-8",
            errors="strict",
            max_num_fields=MOST_FIELDS,
        )
    except ValueError:
        raise web.HTTPBadRequest from None
    if any(_binary(name) or _binary(value) for name, value in pairs):
        raise web.HTTPBadRequest
    return Form(tuple((name, value.replace("\r\n", "\n")) for name, value in pairs))


def _binary(text: str) -> bool:
    """Control characters that no keyboard types; a NUL among them would stop PostgreSQL."""
    return any(ord(char) < 32 and char not in "\t\n\r" for char in text)
