"""With scripts off the pages are plain forms that do the same work (U8)."""

from playwright.sync_api import expect

from tests.browser.passports import turkish
from tests.browser.street import Street
from tests.browser.walk_in import ready_case


def test_the_chat_is_a_plain_form_of_the_same_questions(street: Street) -> None:
    passport = turkish("U72000001")
    chat = street.applicant("en", java_script_enabled=False)
    for key in ("apply", "iin_never", "agree", "have_read"):
        chat.tap(key)
    chat.write("not a passport")
    chat.hears("mrzerr.not_mrz")
    chat.write(passport.zone)
    chat.hears("passport.read_list", read_fields="")
    chat.tap("all_correct")
    chat.hears("mission.ask")
    expect(chat.page.locator("#talk")).to_contain_text(passport.surname)


def test_the_case_is_scanned_accepted_and_confirmed_by_plain_forms(street: Street) -> None:
    consul, passport = (
        street.staff("consul.istanbul", java_script_enabled=False),
        turkish("U72000002"),
    )
    ready_case(consul, passport)
    consul.fill("mrz", passport.zone)
    consul.fill("visual-birth_date", passport.born)
    for key in ("birth_place", "citizenship", "document_issued"):
        consul.tick(f"visual-{key}-same")
    consul.click("All without doubt in order")
    expect(consul.main).to_contain_text("Nothing differs")
    expect(consul.main).to_contain_text("seen: 6 of 6")
    consul.click("Accept")
    consul.page.wait_for_url("**/confirm")
    consul.confirm()
    expect(consul.main).to_contain_text("Confirmed and sent")
