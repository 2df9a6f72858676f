"""The back office as its staff meet it: signed in, by keyboard, one case at a time."""

from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page, expect

from tests.browser.passports import Passport
from tests.browser.prints import Prints


@dataclass
class Desk:
    """One member of the staff in a browser of an own."""

    page: Page
    login: str
    password: str
    prints: Prints
    acts: list[str] = field(default_factory=list)
    """What the hands did at the window, counted as U3 counts."""
    loads: int = 0

    def __post_init__(self) -> None:
        self.page.on("load", lambda page: setattr(self, "loads", self.loads + 1))

    def sign_in(self) -> None:
        self.page.goto("/signin")
        self.enter()

    def enter(self, login: str = "", password: str = "") -> None:
        """User name and password, at the sign-in page or at the lock screen."""
        self.page.locator("#login").fill(login or self.login)
        self.page.locator("#password").fill(password or self.password)
        self.page.keyboard.press("Enter")
        expect(self.page.locator("header .who")).to_be_visible()
        self.page.wait_for_load_state()

    @property
    def main(self) -> Locator:
        return self.page.locator("#main")

    @property
    def bar(self) -> Locator:
        return self.page.locator("#bar")

    @property
    def status(self) -> Locator:
        return self.main.locator(".head .tag").first

    @property
    def version(self) -> str:
        return self.page.locator("#window [name=version]").input_value()

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name).first

    def open(self, reference: str) -> None:
        """Found by its reference, from the first page, where the focus waits for a reader."""
        self.page.goto("/")
        self.page.keyboard.type(reference)
        self.page.keyboard.press("Enter")
        self.page.wait_for_url("**/cases/*")

    def count_from_here(self) -> None:
        self.acts.clear()
        self.loads = 0

    def scan(self, passport: Passport) -> None:
        """What a wedge reader does: it types the two lines where the focus is."""
        self.acts.append("scan")
        expect(self.page.locator("#mrz")).to_be_focused()
        first, second = passport.zone.split("\n")
        self.page.keyboard.type(first)
        self.page.keyboard.press("Enter")
        self.page.keyboard.type(second)
        expect(self.main.get_by_text("Proven by check digits")).to_be_visible()

    def fill(self, id_: str, text: str) -> None:
        self.acts.append(f"fill {id_}")
        self.page.locator(f"#{id_}").fill(text)

    def tick(self, id_: str) -> None:
        """One key: the box has the focus, Space ticks it."""
        self.acts.append(f"tick {id_}")
        self.page.locator(f"#{id_}").press("Space")

    def click(self, name: str) -> None:
        self.acts.append(f"[{name}]")
        self.button(name).click()

    def press(self, key: str, to: str = "") -> None:
        """An access key of the page; `to` is the page that opens by it."""
        self.acts.append(f"Alt+{key}")
        self.page.wait_for_load_state()  # a person sees the page before the key is pressed
        self.page.keyboard.press(f"Alt+{key}")
        if to:
            self.page.wait_for_url(f"**/{to}")

    def confirm(self) -> None:
        """Para 14: the statement, the password, sent with Enter."""
        expect(self.page.locator("#said")).to_be_focused()
        self.tick("said")
        self.fill("password", self.password)
        self.acts.append("Enter")
        self.page.locator("#password").press("Enter")
        self.page.wait_for_url("**/confirmed")
