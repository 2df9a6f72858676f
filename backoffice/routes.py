"""Every page of the back office, and who may open it. A page not listed does not exist."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final, Literal

from aiohttp import web

from backoffice import keys
from backoffice.forgery import genuine_form
from backoffice.pages import (
    administration,
    case,
    case_acts,
    cases,
    confirm,
    decline,
    documents,
    find,
    hand_over,
    language,
    lock,
    missions,
    printing,
    requests,
    signin,
    today,
    transfer,
    walk_in,
    window,
)
from backoffice.statics import static
from core.ports.staff import Role

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Roles = frozenset[Role] | Literal["anybody"]

ANYBODY: Final = "anybody"
"""Somebody who has not signed in, or whose screen is locked."""

STAFF = frozenset(Role)
WINDOW = frozenset({Role.CONSUL, Role.HEAD_OF_MISSION})
READERS = WINDOW | {Role.AUDITOR}
OPERATOR = frozenset({Role.OPERATOR})
AUDITOR = frozenset({Role.AUDITOR})
ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})


@dataclass(frozen=True)
class Page:
    """`roles` has no default: a page cannot be added without saying who may open it."""

    method: str
    path: str
    handler: Handler
    roles: Roles


PAGES = (
    Page("GET", "/static/{name}", static, ANYBODY),
    Page("GET", "/signin", signin.form, ANYBODY),
    Page("POST", "/signin", signin.sign_in, ANYBODY),
    Page("POST", "/signout", signin.sign_out, ANYBODY),
    Page("POST", "/language", language.choose, ANYBODY),
    Page("GET", "/locked", lock.locked, ANYBODY),
    Page("POST", "/locked", lock.unlock, ANYBODY),
    Page("POST", "/lock", lock.lock, STAFF),
    Page("GET", "/", today.home, STAFF),
    Page("POST", "/notices/{id}/told", today.told, WINDOW),
    Page("GET", "/find", find.form, WINDOW),
    Page("POST", "/find", find.find, WINDOW),
    Page("GET", "/transfer", transfer.form, WINDOW),
    Page("POST", "/transfer", transfer.transfer, WINDOW),
    Page("GET", "/walk-in", walk_in.form, WINDOW),
    Page("POST", "/walk-in", walk_in.create, WINDOW),
    Page("GET", "/cases", cases.every, AUDITOR),
    Page("GET", "/cases/{id}", case.page, READERS),
    Page("POST", "/cases/{id}/window", window.record, WINDOW),
    Page("POST", "/cases/{id}/take-document-value", window.take_document_value, WINDOW),
    Page("POST", "/cases/{id}/papers-in-order", window.judge_undoubted, WINDOW),
    Page("POST", "/cases/{id}/accept", window.accept, WINDOW),
    Page("POST", "/cases/{id}/papers", case_acts.judge, WINDOW),
    Page("POST", "/cases/{id}/correct", case_acts.correct, WINDOW),
    Page("POST", "/cases/{id}/document", case_acts.replace_document, WINDOW),
    Page("POST", "/cases/{id}/take-back", case_acts.take_back, WINDOW),
    Page("POST", "/cases/{id}/reopen", case_acts.reopen, WINDOW),
    Page("POST", "/cases/{id}/withdraw", case_acts.withdraw, WINDOW),
    Page("GET", "/cases/{id}/decline", decline.form, WINDOW),
    Page("POST", "/cases/{id}/decline", decline.decline, WINDOW),
    Page("GET", "/cases/{id}/declined", decline.declined, WINDOW),
    Page("GET", "/cases/{id}/confirm", confirm.form, WINDOW),
    Page("POST", "/cases/{id}/confirm", confirm.confirm, WINDOW),
    Page("GET", "/cases/{id}/confirmed", confirm.confirmed, WINDOW),
    Page("GET", "/cases/{id}/print", printing.form, WINDOW),
    Page("POST", "/cases/{id}/print", printing.print_paper, WINDOW),
    Page("POST", "/cases/{id}/printed", printing.settle, WINDOW),
    Page("GET", "/cases/{id}/hand-over", hand_over.form, WINDOW),
    Page("POST", "/cases/{id}/hand-over", hand_over.hand_over, WINDOW),
    Page("GET", "/cases/{id}/form", documents.application_form, WINDOW),
    Page("GET", "/cases/{id}/note", documents.decline_note, WINDOW),
    Page("GET", "/cases/{id}/papers/{paper}/receipt", documents.receipt, WINDOW),
    Page("POST", "/cases/{id}/slip", documents.slip, WINDOW),
    Page("GET", "/requests", requests.queue, OPERATOR),
    Page("GET", "/requests/{id}", requests.page, OPERATOR),
    Page("POST", "/requests/{id}/outcome", requests.outcome, OPERATOR),
    Page("GET", "/administration", administration.page, ADMINISTRATOR),
    Page("POST", "/administration/extension", administration.extend, ADMINISTRATOR),
    Page("POST", "/administration/users", administration.add_user, ADMINISTRATOR),
    Page("GET", "/administration/missions", missions.choose, ADMINISTRATOR),
    Page("GET", "/administration/missions/{number}", missions.page, ADMINISTRATOR),
    Page("POST", "/administration/missions/{number}", missions.save, ADMINISTRATOR),
)


def guarded(page: Page) -> Handler:
    """The page behind its door: who asks, then whether the form is ours, then the page."""

    async def handle(request: web.Request) -> web.StreamResponse:
        require_entry(page, request)
        if page.method == "POST":
            request[keys.FORM] = await genuine_form(request)
        return await page.handler(request)

    return handle


def require_entry(page: Page, request: web.Request) -> None:
    """A stranger signs in first, a locked screen stays locked; for the wrong role nothing is there."""
    if page.roles == ANYBODY:
        return
    session = request.get(keys.SESSION)
    if session is None:
        raise web.HTTPSeeOther("/signin")
    if session.locked:
        raise web.HTTPSeeOther("/locked")
    if request[keys.OFFICER].role not in page.roles:
        raise web.HTTPNotFound
