"""The application of the back office: its routes behind their doors, and what stands around each page."""

from aiohttp import web

from backoffice import keys
from backoffice.desk import Desk
from backoffice.middlewares.errors import errors
from backoffice.middlewares.headers import headers
from backoffice.middlewares.language import language
from backoffice.middlewares.session import session
from backoffice.rendering import pages_of
from backoffice.routes import ANYBODY, PAGES, guarded

LARGEST_FORM = 256 * 1024


def build_app(desk: Desk) -> web.Application:
    """The pages over a desk of use cases; nothing is started and nothing is opened."""
    app = web.Application(
        client_max_size=LARGEST_FORM,
        middlewares=[headers(desk.secure), errors, language, session],
    )
    app[keys.DESK] = desk
    app[keys.PAGES] = pages_of(desk.catalogue)
    app[keys.OPEN_PATHS] = tuple(
        page.path for page in PAGES if page.method == "GET" and page.roles != ANYBODY
    )
    for page in PAGES:
        app.router.add_route(page.method, page.path, guarded(page))
    return app
