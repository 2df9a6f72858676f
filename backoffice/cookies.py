"""The three cookies: session, visit (before signing in) and language; none can be read by a script."""

from dataclasses import dataclass
from typing import Literal

from aiohttp import web

TEN_YEARS = 10 * 365 * 24 * 3600
STRICT: Literal["Strict"] = "Strict"


@dataclass(frozen=True)
class Cookies:
    """`secure` when the staff URL is https: then the names are bound to the host as well."""

    secure: bool

    @property
    def session(self) -> str:
        return self._name("qabyl_session")

    @property
    def visit(self) -> str:
        return self._name("qabyl_visit")

    @property
    def language(self) -> str:
        return self._name("qabyl_language")

    def sent(self, request: web.Request, name: str) -> str:
        """What a browser sent back; bytes that are no text are no cookie of ours."""
        value = request.cookies.get(name, "")
        return value if value.isascii() and value.isprintable() else ""

    def put(
        self, answer: web.StreamResponse, name: str, value: str, max_age: int | None = None
    ) -> None:
        answer.set_cookie(
            name,
            value,
            max_age=max_age,
            path="/",
            httponly=True,
            secure=self.secure,
            samesite=STRICT,
        )

    def drop(self, answer: web.StreamResponse, name: str) -> None:
        answer.del_cookie(name, path="/", httponly=True, secure=self.secure, samesite=STRICT)

    def _name(self, name: str) -> str:
        return f"__Host-{name}" if self.secure else name
