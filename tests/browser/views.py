"""Every page once, and how to get there: for axe (U1), for page weight (U8) and for the pictures."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page, expect

from tests.browser.chat import Chat
from tests.browser.passports import turkish
from tests.browser.scene import Scene
from tests.browser.street import Street

Way = Callable[[Page, Scene], object]
Walk = Callable[[Chat], object]


@dataclass(frozen=True)
class StaffView:
    """A page of the back office: who opens it (nobody: a stranger), and how."""

    name: str
    who: str
    way: Way

    def open(self, street: Street, scene: Scene, locale: str) -> Page:
        if not self.who:
            page = street.stranger(street.service.staff_url, locale)
        else:
            page = street.staff(self.who, locale, anew=self.name == "locked").page
        self.way(page, scene)
        return page


@dataclass(frozen=True)
class PublicView:
    """A page that anybody opens; the walk begins on the chat page, a language chosen."""

    name: str
    walk: Walk

    def open(self, street: Street, scene: Scene, locale: str) -> Page:
        chat = street.applicant(locale)
        self.walk(chat)
        return chat.page


def to(path: str) -> Way:
    return lambda page, scene: page.goto(path)


def sent_empty(page: Page, scene: Scene) -> None:
    """A form sent with nothing in it: its errors stand on top."""
    page.goto("/walk-in")
    page.locator("#main form button.primary").click()
    expect(page.locator(".errors")).to_be_focused()


def looked_for(words: str) -> Way:
    def way(page: Page, scene: Scene) -> None:
        page.goto("/find")
        page.locator("#scan").fill(words)
        page.keyboard.press("Enter")
        expect(page.locator("#main .empty, #main table")).to_be_visible()

    return way


def wrong_password(page: Page, scene: Scene) -> None:
    page.goto("/signin")
    page.locator("#login").fill("nobody")
    page.locator("#password").fill("wrong")
    page.keyboard.press("Enter")
    expect(page.locator(".errors")).to_be_visible()


def locked(page: Page, scene: Scene) -> None:
    page.keyboard.press("Alt+l")
    page.wait_for_url("**/locked")


def stale(page: Page, scene: Scene) -> None:
    """Sent with a version that is no more."""
    page.goto(scene.differs)
    page.locator("#window [name=version]").evaluate("field => { field.value = '1' }")
    page.locator("#visual-document_issued").fill("16.05.2021")
    page.keyboard.press("Alt+r")
    expect(page.get_by_role("alert")).to_be_focused()


CONSUL = "consul.istanbul"

STAFF: tuple[StaffView, ...] = (
    StaffView("signin", "", to("/signin")),
    StaffView("signin-error", "", wrong_password),
    StaffView("today", CONSUL, to("/")),
    StaffView("expected", CONSUL, to("/?lane=expected")),
    StaffView("find", CONSUL, looked_for("SPECIMEN")),
    StaffView("case", CONSUL, lambda page, scene: page.goto(scene.differs)),
    StaffView("case-stale", CONSUL, stale),
    StaffView("confirm", CONSUL, lambda page, scene: page.goto(f"{scene.accepted}/confirm")),
    StaffView("decline", CONSUL, lambda page, scene: page.goto(f"{scene.differs}/decline")),
    StaffView("declined", CONSUL, lambda page, scene: page.goto(f"{scene.declined}/declined")),
    StaffView("case-refused", CONSUL, lambda page, scene: page.goto(scene.refused)),
    StaffView("print", CONSUL, lambda page, scene: page.goto(f"{scene.formed}/print")),
    StaffView("hand-over", CONSUL, lambda page, scene: page.goto(f"{scene.printed}/hand-over")),
    StaffView("walk-in", CONSUL, to("/walk-in")),
    StaffView("walk-in-errors", CONSUL, sent_empty),
    StaffView("transfer", CONSUL, to("/transfer")),
    StaffView("no-page", CONSUL, to("/nothing-here")),
    StaffView("locked", CONSUL, locked),
    StaffView("requests", "operator", to("/requests")),
    StaffView("request", "operator", lambda page, scene: page.goto(scene.request)),
    StaffView("administration", "administrator", to("/administration")),
    StaffView("missions", "administrator", to("/administration/missions")),
    StaffView("mission", "administrator", to("/administration/missions/87")),
    StaffView("cases", "auditor", to("/cases")),
)


def greeted(chat: Chat) -> None:
    """The first screen after the choice of language."""


def consents(chat: Chat) -> None:
    chat.tap("apply")
    chat.tap("iin_never")


def begun(chat: Chat) -> None:
    consents(chat)
    chat.tap("agree")
    chat.tap("have_read")


def asked(chat: Chat) -> None:
    """A question of the form, after the passport was read."""
    begun(chat)
    chat.write(turkish("U79000002").zone)
    chat.tap("all_correct")
    chat.write("Ankara")


def refused(chat: Chat) -> None:
    """A wrong answer: the reason and an example, and the question stays."""
    asked(chat)
    chat.write("30.02.2021")


def ready(chat: Chat) -> None:
    """The READY card."""
    asked(chat)
    words = chat.words
    chat.write("15.05.2021")
    chat.tap("spelling_right")
    chat.tap_label(words.country("TR"))
    chat.write("ANKARA")
    chat.tap("leave_both_empty")
    chat.tap_label(words.say("purpose.bank"))
    chat.tap("leave_empty")
    chat.tap_label(words.country("TR"))
    chat.tap("looks_right")
    chat.hears("card.ready")


def judged(chat: Chat) -> None:
    """/check with its result: a translation by a notary in China."""
    page = chat.page
    page.goto("/check")
    page.locator("#citizenship").fill("China")
    page.locator("#document").select_option("foreign_passport")
    for key in ("surname", "given", "birth_place"):
        page.locator(f"#script_{key}").select_option("other" if key == "birth_place" else "latin")
    page.locator("#translation").select_option("notary_abroad")
    page.locator("#translation_state").fill("China")
    page.locator("#expires").fill("14.05.2031")
    page.locator("form.ask button").click()
    expect(page.locator("#lines")).to_be_attached()


def goes_to(path: str) -> Walk:
    return lambda chat: chat.page.goto(path)


def check_wrong(chat: Chat) -> None:
    chat.page.goto("/check")
    chat.page.locator("form.ask button").click()
    expect(chat.page.locator(".errors")).to_be_visible()


PUBLIC: tuple[PublicView, ...] = (
    PublicView("chat", greeted),
    PublicView("chat-consent", consents),
    PublicView("chat-question", asked),
    PublicView("chat-error", refused),
    PublicView("chat-ready", ready),
    PublicView("check", goes_to("/check")),
    PublicView("check-errors", check_wrong),
    PublicView("check-result", judged),
    PublicView("resume", goes_to("/resume")),
    PublicView("lost", goes_to("/nothing-here")),
    PublicView("link-over", goes_to("/papers/nothing")),
)
VIEWS: tuple[StaffView | PublicView, ...] = (*STAFF, *PUBLIC)
