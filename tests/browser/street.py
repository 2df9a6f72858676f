"""Everybody who opens a browser in one test: applicants on the chat page, staff at the desk."""

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from core.texts.catalogue import Catalogue
from tests.browser.chat import Chat
from tests.browser.desk import Desk
from tests.browser.prints import Prints
from tests.running_service import Service

TIMEOUT = 15_000
SIZE = {"width": 1280, "height": 720}


@dataclass
class Street:
    """Everybody who opens a browser in one test."""

    chrome: Browser
    service: Service
    catalogue: Catalogue
    sessions: dict[str, Any]
    """Cookies of those who have signed in already; they live as long as the service."""
    opened: list[BrowserContext] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    """What the pages' own scripts failed at; nothing may stand here at the end."""

    def applicant(self, locale: str, **how: Any) -> Chat:
        """Somebody new on the chat page, who has chosen a language."""
        context = self._context(self.service.public_url, locale=locale, **how)
        scripts = how.get("java_script_enabled", True)
        words = self.catalogue.words(locale)
        chat = Chat(self._page(context), words, Prints(context), scripts)
        chat.open()
        return chat

    def staff(self, login: str, locale: str = "en", *, anew: bool = False, **how: Any) -> Desk:
        """Somebody of the staff, at the first page; signed in once for all tests, or anew."""
        if login in self.sessions and not anew:
            how["storage_state"] = self.sessions[login]
        context = self._context(self.service.staff_url, locale=locale, **how)
        password = self.service.passwords()[login]
        desk = Desk(self._page(context), login, password, Prints(context))
        if "storage_state" in how:
            desk.page.goto("/")
            return desk
        desk.sign_in()
        if not anew:
            self.sessions[login] = context.storage_state()
        return desk

    def stranger(self, url: str, locale: str, **how: Any) -> Page:
        """Somebody who has opened nothing yet."""
        return self._page(self._context(url, locale=locale, **how))

    def _context(self, url: str, **how: Any) -> BrowserContext:
        context = self.chrome.new_context(base_url=url, **{"viewport": SIZE, **how})
        context.set_default_timeout(TIMEOUT)
        self.opened.append(context)
        return context

    def _page(self, context: BrowserContext) -> Page:
        page = context.new_page()
        page.on("pageerror", lambda error: self.broken.append(str(error)))
        return page

    def close(self) -> None:
        """Everybody goes home; whoever had signed in stays so."""
        for context in self.opened:
            context.close()
        self.opened.clear()
