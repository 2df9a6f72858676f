"""What the application and a request carry, with types."""

from aiohttp import web

from backoffice.desk import Desk
from backoffice.forms import Form
from backoffice.rendering import Pages
from core.ports.staff import Session
from core.usecases.officer import Officer

DESK: web.AppKey[Desk] = web.AppKey("DESK", Desk)
PAGES: web.AppKey[Pages] = web.AppKey("PAGES", Pages)
OPEN_PATHS: web.AppKey[tuple[str, ...]] = web.AppKey("OPEN_PATHS", tuple)
"""Patterns of the pages one may come back to after the lock screen or a change of language."""

LOCALE: web.RequestKey[str] = web.RequestKey("LOCALE", str)
OFFICER: web.RequestKey[Officer] = web.RequestKey("OFFICER", Officer)
SESSION: web.RequestKey[Session] = web.RequestKey("SESSION", Session)
FORM: web.RequestKey[Form] = web.RequestKey("FORM", Form)
