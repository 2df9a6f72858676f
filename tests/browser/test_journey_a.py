"""Story (a): a Turkish passport in Latin letters, from the Kazakh chat to the certificate in hand."""

import re

from playwright.sync_api import expect

from tests.browser.chat import Chat
from tests.browser.desk import Desk
from tests.browser.passports import Passport, turkish
from tests.browser.street import Street

MOST_INTERACTIONS = 12
MOST_LOADS = 2
MOST_MESSAGES = 20
MISTYPED = "Anakra"


def test_a_turkish_applicant_gets_from_the_kazakh_chat_to_the_certificate(street: Street) -> None:
    passport = turkish("U70000011", "OZTURK", "MEHMET ALI")
    chat = street.applicant("kk")
    apply(chat, passport)
    reference = chat.reference
    the_form_opens_once(chat, passport)

    consul = street.staff("consul.istanbul")
    consul.open(reference)
    at_the_window(consul, passport)
    chat.tells(reference, "accepted", "submitted")

    iin = formed(street.staff("operator"), passport)
    chat.tells(reference, "accepted", "submitted", "formed")

    handed_over(consul, passport, reference, iin)
    chat.tells(reference, "accepted", "submitted", "formed", "handed_over")
    assert iin not in chat.page.content()


def apply(chat: Chat, passport: Passport) -> None:
    """The form by its machine-readable lines; the place of birth is mistyped."""
    words = chat.words
    for key in ("apply", "iin_never", "agree", "have_read"):
        chat.tap(key)
    chat.taken.clear()
    chat.write(passport.zone)
    chat.hears("passport.read_list", read_fields="")
    chat.tap("all_correct")
    chat.write("Стамбул")
    chat.write(passport.issued)
    chat.tap("spelling_right")
    chat.tap_label(words.country("TR"))
    chat.write(MISTYPED)
    chat.tap("leave_both_empty")
    chat.tap_label(words.say("purpose.bank"))
    chat.tap("leave_empty")
    chat.tap_label(words.country("TR"))
    assert len(chat.taken) <= MOST_MESSAGES
    chat.tap("looks_right")
    chat.hears("card.ready")


def the_form_opens_once(chat: Chat, passport: Passport) -> None:
    form = chat.paper("form_pdf")
    for value in (passport.surname, passport.given, "ОЗТУРК", passport.number, MISTYPED):
        assert value in form
    chat.page.goto(chat.link)
    expect(chat.page.locator("main")).to_contain_text(chat.words.say("pdf.link_over"))
    chat.page.goto("/#end")


def at_the_window(consul: Desk, passport: Passport) -> None:
    """From the scan to *confirmed*, one difference mended on the way (B4, B5, B7, U3)."""
    consul.count_from_here()
    consul.scan(passport)
    expect(consul.page.locator("#visual-birth_date")).to_be_focused()
    consul.fill("visual-birth_date", passport.born)
    consul.fill("visual-birth_place", passport.place)
    consul.tick("visual-citizenship-same")
    consul.tick("visual-document_issued-same")
    consul.press("k")
    difference = consul.page.locator("#v-birth_place")
    expect(difference).to_contain_text(MISTYPED)
    expect(difference).to_contain_text("two letters changed places")
    expect(consul.bar).to_contain_text("Still open: 1")
    consul.click("Take the document’s value")
    expect(consul.main).to_contain_text("Nothing differs")
    consul.press("a", to="confirm")
    expect(consul.main).to_contain_text(passport.place)
    consul.confirm()
    assert len(consul.acts) <= MOST_INTERACTIONS, consul.acts
    assert consul.loads <= MOST_LOADS


def formed(operator: Desk, passport: Passport) -> str:
    """The operator looks at the request and forms the test number of the demonstration."""
    operator.page.get_by_role("link", name=passport.latin).click()
    expect(operator.main).to_contain_text(passport.place)
    operator.press("a")
    expect(operator.main).to_contain_text("Test number")
    found = re.search(r"IIN:\s*(\d{12})", operator.main.inner_text())
    assert found is not None
    return found[1]


def handed_over(consul: Desk, passport: Passport, reference: str, iin: str) -> None:
    """Printed, said to be well, and handed over with the identity checked again (B9, L23, L24)."""
    consul.open(reference)
    consul.press("p", to="print")
    certificate = consul.prints.opened_by(consul.page, "Open the paper", "button")
    for value in (iin, passport.surname, passport.given, passport.place, "12.04.1988", "ОБРАЗЕЦ"):
        assert value in certificate
    assert MISTYPED not in certificate
    consul.click("Record")
    consul.page.wait_for_url("**/hand-over")
    expect(consul.main).to_contain_text(passport.number)
    consul.click("Handed over")
    expect(consul.page.locator(".errors")).to_be_focused()
    consul.tick("checked")
    consul.click("Handed over")
    consul.page.wait_for_url("**/cases/*")
    expect(consul.status).to_have_text("Handed over")
    receipt = consul.prints.opened_by(consul.page, "Receipt (PDF)")
    assert reference in receipt
