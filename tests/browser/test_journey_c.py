"""Story (c): a walk-in with one name and a year of birth, translation notarised in Kabul (B3, para 6)."""

import re

from playwright.sync_api import expect

from tests.browser.chat import Chat
from tests.browser.desk import Desk
from tests.browser.passports import Passport, afghan
from tests.browser.street import Street
from tests.browser.walk_in import fill_in, saved

PLACE = "Кабул"
NAME = "ЗМАРАЙ"


def test_a_walk_in_with_one_name_and_a_birth_year_gets_a_certificate(street: Street) -> None:
    passport = afghan("P70000033")
    consul = street.staff("consul.istanbul")
    reference, code = walks_in(consul, passport)
    chat = street.applicant("ru")
    joins(chat, passport, reference, code)
    judged(consul, passport, reference)
    formed(street.staff("operator"), passport)
    certificate_of(consul, passport, reference)
    chat.tells(reference, "accepted", "submitted", "formed", "handed_over")


def walks_in(consul: Desk, passport: Passport) -> tuple[str, str]:
    """The whole form on one page; errors are listed on top, then a slip is made."""
    page = consul.page
    page.goto("/")
    consul.press("w", to="walk-in")
    consul.click("Save and make the slip")
    expect(page.locator(".errors")).to_be_focused()
    page.locator(".errors a").first.click()
    expect(page.locator("#citizenship")).to_be_focused()
    fill_in(consul, passport, TYPED, CHOSEN)
    reference = saved(consul)
    slip = consul.prints.opened_by(page, "Slip (PDF)", "button")
    assert reference.replace("-", " ") in slip
    page.get_by_role("link", name="Open the case").click()
    page.wait_for_url("**/cases/*")
    code = re.search(r"\b\d{8}\b", slip)
    assert code is not None
    return reference, code[0]


def joins(chat: Chat, passport: Passport, reference: str, code: str) -> None:
    """With the slip: reference, document number and one-time code open the case in a chat (L3)."""
    chat.tap("find_mine")
    for answer in (reference, passport.number, code):
        chat.write(answer)
    chat.hears("recover.found")
    chat.hears("status.ready")


CHOSEN = {
    "document_kind": "foreign_passport",
    "script_surname": "latin",
    "script_given": "not_printed",
    "script_birth_place": "other",
    "translation": "notary_abroad",
    "purpose": "family",
    "language": "ru",
}
TYPED = {
    "citizenship": "Afghanistan",
    "document_issuer": "Afghanistan",
    "translation_state": "Afghanistan",
    "surname_cyrillic": NAME,
    "birth_country": "Afghanistan",
    "birth_place": PLACE,
    "arrival_country": "Türkiye",
}
"""One name stands in the line of the surname; of the birth date only the year is printed."""


def judged(consul: Desk, passport: Passport, reference: str) -> None:
    """Consular legalisation is asked for, in two steps; the paper has it, so all is in order."""
    consul.open(reference)
    expect(consul.main.get_by_text("Walk-in")).to_be_visible()
    consul.scan(passport)
    papers = consul.page.get_by_role("region", name="Papers, para 6")
    expect(papers).to_contain_text("Consular legalisation is needed, in two steps")
    expect(papers).to_contain_text("Country: Afghanistan")
    consul.fill("visual-birth_date", passport.born)
    consul.tick("visual-citizenship-same")
    consul.tick("visual-document_issued-same")
    consul.fill("t-surname_cyrillic", NAME)
    consul.fill("t-birth_place", PLACE)
    consul.press("k")
    expect(papers).to_contain_text("seen: 8 of 8")
    consul.press("a", to="confirm")
    consul.confirm()


def formed(operator: Desk, passport: Passport) -> None:
    operator.page.get_by_role("link", name=passport.latin).click()
    expect(operator.main).to_contain_text(passport.number)
    operator.press("a")
    expect(operator.main).to_contain_text("Test number")


def certificate_of(consul: Desk, passport: Passport, reference: str) -> None:
    consul.open(reference)
    consul.press("p", to="print")
    certificate = consul.prints.opened_by(consul.page, "Open the paper", "button")
    for value in (passport.surname, passport.born, PLACE, "ОБРАЗЕЦ"):
        assert value in certificate
    consul.click("Record")
    consul.page.wait_for_url("**/hand-over")
    consul.tick("checked")
    consul.click("Handed over")
    consul.page.wait_for_url("**/cases/*")
    expect(consul.status).to_have_text("Handed over")
