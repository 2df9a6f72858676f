"""/walk-in (B3): somebody without an application; the same form on one page, then a slip."""

from collections.abc import Mapping

from aiohttp import web

from backoffice import keys
from backoffice.forms import Form
from backoffice.here import here
from backoffice.pages.case import UNPROCESSABLE, Errors
from backoffice.pages.window import errors_at
from backoffice.showing import show
from backoffice.shown.people import person_of
from backoffice.shown.walk_in import country_list, walk_in_sections
from core.domain.errors import DomainError
from core.domain.form import FIELDS
from core.texts.catalogue import KNOWN_LOCALES
from core.usecases.create_walk_in import WalkIn

LONGEST = 400


async def form(request: web.Request) -> web.StreamResponse:
    """GET /walk-in"""
    return await _page(request, Form())


async def create(request: web.Request) -> web.StreamResponse:
    """POST /walk-in: a case that is ready at once, or every error with a link to its line (L35)."""
    sent, desk = request[keys.FORM], request.app[keys.DESK]
    language = sent.text("language", 10)
    if language not in KNOWN_LOCALES:
        raise web.HTTPBadRequest
    try:
        made = await desk.create_walk_in(request[keys.OFFICER], _fields(sent), language)
    except DomainError as refusal:
        return await _page(request, sent, errors_at("", refusal))
    return await _saved(request, made)


def _fields(sent: Form) -> Mapping[str, str]:
    return {field.key: sent.text(field.key, LONGEST) for field in FIELDS}


async def _saved(request: web.Request, made: WalkIn) -> web.StreamResponse:
    """The slip is made from this page, with a one-time code of its own."""
    person = person_of(made.case, here(request).words)
    return await show(request, "walk_in_saved.html", person=person)


async def _page(request: web.Request, typed: Form, errors: Errors = ()) -> web.StreamResponse:
    words = here(request).words
    return await show(
        request,
        "walk_in.html",
        UNPROCESSABLE if errors else 200,
        sections=walk_in_sections(words, lambda key: typed.text(key, LONGEST)),
        languages=[(code, words.language_name(code)) for code in KNOWN_LOCALES],
        language=typed.text("language", 10) or words.locale,
        countries=country_list(words.locale),
        errors=list(errors),
    )
