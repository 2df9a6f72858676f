"""The chat page as its reader meets it: buttons are tapped by their words, answers are typed."""

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page, expect

from core.texts.words import Words
from tests.browser.prints import Prints, is_pdf, words_of

NOTICE_DUE = 25_000
"""The notice of an acceptance falls due after ten seconds; the page looks every three."""
GAP = "\0"


@dataclass
class Chat:
    """One applicant's browser on the chat page, in one language."""

    page: Page
    words: Words
    prints: Prints
    scripts: bool = True
    taken: list[str] = field(default_factory=list)
    """What the applicant did, one entry a message or tap (U4)."""
    link: str = ""
    """The one-time link that was opened last."""

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

    @property
    def reference(self) -> str:
        """The number of the application, read from the picture of its QR code."""
        source = self.page.locator("img.qr").last.get_attribute("src") or ""
        return source.rpartition("/")[2].removesuffix(".svg")

    def paper(self, key: str) -> str:
        """The words of a PDF, by its one-time link; afterwards the chat is open again."""
        self.tap(key)
        self.page.get_by_role("link", name=self.words.say("btn.open_pdf")).last.click()
        self.link = self.page.url
        with self.page.expect_event("response", is_pdf):
            self.page.get_by_role("button", name=self.words.say("btn.open_pdf")).click()
        self.page.goto("/#end")
        return words_of(self.prints.kept[-1])

    def hears(self, key: str, **facts: object) -> None:
        """The last message holds this sentence of the service."""
        expect(self.said).to_contain_text(self.words.say(key, **facts).split("\n")[0])

    def tells(self, reference: str, *kinds: str) -> None:
        """These notices stand in the chat, in this order; the page finds them by itself."""
        told = [self._beginning(f"notice.{kind}", reference) for kind in kinds]
        expect(self.talk).to_contain_text(told[-1], timeout=NOTICE_DUE)
        places = [" ".join(self.talk.inner_text().split()).find(words) for words in told]
        assert places == sorted(places) and -1 not in places

    def _beginning(self, key: str, reference: str) -> str:
        """The words of a notice up to what differs from case to case."""
        facts = dict.fromkeys(("due", "missing", "ground", "mission"), GAP)
        return self.words.say(key, reference=reference, **facts).split(GAP)[0].strip()

    def _then(self, act: Callable[[], object]) -> None:
        """Do it, and wait for the answer: the page is busy until it has come."""
        if not self.scripts:
            with self.page.expect_navigation():
                act()
            return
        act()
        expect(self.talk).not_to_have_attribute("aria-busy", "true")
