"""The application form on one page, filled in at the window (B3): the shortest way to a case."""

import re
from collections.abc import Mapping

from playwright.sync_api import expect

from tests.browser.desk import Desk
from tests.browser.passports import Passport

REFERENCE = re.compile(r"[0-9A-Z]{2}-[0-9A-Z]{2}-[0-9A-Z]{5}-[0-9A-Z]")

TURKISH: Mapping[str, str] = {
    "citizenship": "Türkiye",
    "document_issuer": "Türkiye",
    "surname_cyrillic": "ЯВУЗ",
    "given_cyrillic": "КЕМАЛ",
    "birth_country": "Türkiye",
    "birth_place": "ANKARA",
    "arrival_country": "Türkiye",
}
LATIN: Mapping[str, str] = {
    "document_kind": "foreign_passport",
    "script_surname": "latin",
    "script_given": "latin",
    "script_birth_place": "latin",
    "purpose": "bank",
    "language": "ru",
}


def fill_in(
    desk: Desk, passport: Passport, typed: Mapping[str, str], chosen: Mapping[str, str]
) -> None:
    """Every line of the form; the page of the walk-in is open."""
    lines = {
        "document_number": passport.number,
        "document_issued": passport.issued,
        "document_expires": passport.expires.strftime("%d.%m.%Y"),
        "surname_latin": passport.surname,
        "given_latin": passport.given,
        "birth_date": passport.born,
        **typed,
    }
    for key, text in lines.items():
        desk.page.locator(f"#{key}").fill(text)
    for key, choice in {"sex": passport.sex, **chosen}.items():
        desk.page.locator(f"#{key}").select_option(choice)


def saved(desk: Desk) -> str:
    """Saved, and the reference that the page says."""
    desk.click("Save and make the slip")
    expect(desk.main).to_contain_text("Saved:")
    found = REFERENCE.search(desk.main.inner_text())
    assert found is not None
    return found[0]


def ready_case(desk: Desk, passport: Passport) -> str:
    """A Turkish person without an application; the case page is open afterwards."""
    desk.page.goto("/walk-in")
    fill_in(desk, passport, TURKISH, LATIN)
    reference = saved(desk)
    desk.page.get_by_role("link", name="Open the case").click()
    desk.page.wait_for_url("**/cases/*")
    return reference


def all_seen(desk: Desk, passport: Passport) -> None:
    """Nothing is open any more: the case may be accepted."""
    desk.scan(passport)
    desk.fill("visual-birth_date", passport.born)
    for key in ("birth_place", "citizenship", "document_issued"):
        desk.tick(f"visual-{key}-same")
    desk.press("k")
    expect(desk.bar).not_to_contain_text("Still open")
