"""A browser without scripts: it keeps cookies, carries the token of the page, and follows nothing."""

import re
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import urlencode

from aiohttp.test_utils import TestClient

TOKEN = re.compile(r'name="csrf" value="([^"]*)"')
VERSION = re.compile(r'name="version" value="(\d+)"')
PASSWORD = "correct horse"


@dataclass
class Seen:
    """An answer as a person sees it."""

    status: int
    text: str
    body: bytes
    headers: dict[str, str]

    @property
    def goes_to(self) -> str:
        return self.headers.get("Location", "")

    @property
    def version(self) -> str:
        found = VERSION.search(self.text)
        assert found, "no version on this page"
        return found[1]

    def says(self, sentence: str) -> bool:
        return sentence in unescape(self.text)


@dataclass
class Browser:
    client: TestClient
    token: str = ""
    headers: dict[str, str] = field(default_factory=lambda: {"Accept-Language": "en"})

    async def get(self, path: str) -> Seen:
        return await self._ask("GET", path)

    async def post(self, path: str, fields=(), **more: str) -> Seen:
        """Send a form of ours; a pair list for names that come twice."""
        pairs = [("csrf", self.token), *fields, *more.items()]
        return await self.send(path, urlencode(pairs))

    async def send(self, path: str, body: str, **headers: str) -> Seen:
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return await self._ask("POST", path, data=body.encode(), headers={**kind, **headers})

    async def sign_in(self, login: str, password: str = PASSWORD) -> Seen:
        await self.get("/signin")
        seen = await self.post("/signin", login=login, password=password)
        if seen.status == 303:
            await self.get("/" if seen.goes_to == "/" else seen.goes_to)
            await self.get("/nothing-here")
        return seen

    async def _ask(self, method: str, path: str, headers=None, **more) -> Seen:
        answer = await self.client.request(
            method,
            path,
            allow_redirects=False,
            headers={**self.headers, **(headers or {})},
            **more,
        )
        body = await answer.read()
        paper = answer.content_type == "application/pdf"
        seen = Seen(answer.status, "" if paper else body.decode(), body, dict(answer.headers))
        if found := TOKEN.search(seen.text):
            self.token = unescape(found[1])
        return seen
