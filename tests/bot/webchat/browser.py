"""A browser without scripts: it reads a page, taps its buttons and sends its forms."""

import re
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from typing import Any

from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient

from tests.fakes import FrozenClock

Client = TestClient[web.Request, web.Application]


class Reader(HTMLParser):
    """The bubbles of a page, its buttons, the hidden fields of its forms."""

    def __init__(self) -> None:
        super().__init__()
        self.bubbles: list[str] = []
        self.buttons: list[dict[str, str]] = []
        self.links: list[tuple[str, str]] = []
        self.text_form: dict[str, str] = {}
        self.pictures: list[str] = []
        self._form: dict[str, str] = {}
        self._bubble: list[str] | None = None
        self._depth = 0
        self._button: dict[str, str] | None = None
        self._link: str | None = None
        self._label: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        classes = given.get("class", "").split()
        if tag == "div" and "msg" in classes:
            self._bubble, self._depth = [], 0
        elif tag == "div":
            self._depth += 1
        elif tag == "form":
            self._form = {}
        elif tag == "input" and given.get("type") == "hidden":
            self._form[given["name"]] = given["value"]
        elif tag == "textarea":
            self.text_form = self._form
        elif tag == "button" and given.get("name") == "data":
            self._button, self._label = {**self._form, "data": given["value"]}, []
        elif tag == "a":
            self._link, self._label = given.get("href", ""), []
        elif tag == "img":
            self.pictures.append(given["src"])
        elif tag == "br" and self._bubble is not None:
            self._bubble.append("\n")
        elif tag == "p" and self._bubble:
            self._bubble.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "div" and self._bubble is not None:
            if self._depth == 0:
                self.bubbles.append("".join(self._bubble).strip())
                self._bubble = None
            else:
                self._depth -= 1
        elif tag == "button" and self._button is not None:
            self.buttons.append({**self._button, "label": "".join(self._label).strip()})
            self._button = None
        elif tag == "a" and self._link is not None:
            self.links.append((self._link, "".join(self._label).strip()))
            self._link = None

    def handle_data(self, data: str) -> None:
        if self._bubble is not None and data.strip("\n"):
            self._bubble.append(data.strip("\n"))
        if self._button is not None or self._link is not None:
            self._label.append(data)


@dataclass
class Browser:
    """One person's browser; its cookies are those of the client. Writing takes five seconds."""

    client: Client
    clock: FrozenClock
    page: Reader = field(default_factory=Reader)
    html: str = ""

    async def open(self, path: str = "/") -> Reader:
        answer = await self.client.get(path)
        return await self._took(answer)

    async def tap(self, label: str) -> Reader:
        """Tap the button with these words; AssertionError tells which ones there are."""
        found = [one for one in self.page.buttons if one["label"] == label]
        assert found, f"no button {label!r} among {[one['label'] for one in self.page.buttons]}"
        return await self.post({key: found[0][key] for key in ("n", "on", "data")})

    async def write(self, text: str) -> Reader:
        self.clock.move(seconds=5)
        return await self.post({**self.page.text_form, "text": text})

    async def post(self, fields: dict[str, str], path: str = "/chat") -> Reader:
        return await self._took(await self.send(path, fields))

    async def send(self, path: str, fields: Any, **headers: str) -> ClientResponse:
        """A POST of a page of ours; whatever comes back."""
        return await self.client.post(path, data=fields, headers={"Origin": self.origin, **headers})

    @property
    def origin(self) -> str:
        return str(self.client.make_url("/")).rstrip("/")

    @property
    def said(self) -> str:
        """What the service said last."""
        return self.page.bubbles[-1]

    @property
    def labels(self) -> list[str]:
        return [one["label"] for one in self.page.buttons]

    async def _took(self, answer: ClientResponse) -> Reader:
        assert answer.status == 200, (answer.status, plain(await answer.text()))
        self.html = await answer.text()
        self.page = Reader()
        self.page.feed(self.html)
        return self.page


def plain(html: str) -> str:
    """The words of a page, without its marks."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())
