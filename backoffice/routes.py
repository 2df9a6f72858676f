"""Every page of the back office, and who may open it. A page not listed does not exist."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final, Literal

from aiohttp import web

from backoffice import keys
from backoffice.forgery import genuine_form
from backoffice.statics import static
from core.ports.staff import Role

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
ANYBODY: Final = "anybody"
Roles = frozenset[Role] | Literal["anybody"]
