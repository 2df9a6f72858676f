"""The chat page as its reader meets it: buttons are tapped by their words, answers are typed."""

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, Locator, Page, expect

from core.texts.catalogue import Catalogue
from core.texts.words import Words


@dataclass
class Chat:
    """One applicant's browser on the chat page, in one language."""

    page: Page
    words: Words
    taken: list[str] = field(default_factory=list)
    """What the applicant did, one entry a message or tap (U4)."""

    @property
    def talk(self) -> Locator:
        return self.page.locator("#talk")

    @property
    def said(self) -> Locator:
        """The last message of the service."""
        return self.page.locator("#talk .msg:not(.me)").last

    @property
    def all_said(self) -> str:
        return self.talk.inner_text()

    def open(self) -> None:
        self.page.goto("/")
        self.tap_label(self.words.say(f"lang.name.{self.words.locale}"))

    def tap(self, key: str, **facts: object) -> None:
        self.tap_label(self.words.say(f"btn.{key}", **facts))

    def tap_label(self, label: str) -> None:
        self.taken.append(f"[{label}]")
        self._then(self.button(label).click)

    def write(self, text: str) -> None:
        self.taken.append(text)
        self.page.locator("#text").fill(text)
        send = self.page.locator("#say").get_by_role("button")
        self._then(send.click)

    def button(self, label: str) -> Locator:
        return self.talk.get_by_role("button", name=label, exact=True).last

    def hears(self, key: str, **facts: object) -> None:
        """The last message holds this sentence of the service."""
        expect(self.said).to_contain_text(self.words.say(key, **facts).split("\n")[0])

    def _then(self, act: Callable[[], object]) -> None:
        """Do it, and wait for the answer: the page is busy until it has come."""
        act()
        expect(self.talk).not_to_have_attribute("aria-busy", "true")


def open_chat(context: BrowserContext, catalogue: Catalogue, locale: str) -> Chat:
    chat = Chat(context.new_page(), catalogue.words(locale))
    chat.open()
    return chat
