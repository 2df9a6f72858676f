"""Story (b): a Chinese passport whose place of birth is in neither alphabet (paras 6, 7 and 12)."""

from playwright.sync_api import expect

from tests.browser.chat import Chat
from tests.browser.desk import Desk
from tests.browser.passports import Passport, chinese
from tests.browser.street import Street

PLACE = "Чжэцзян"
"""The place of birth as the notarised translation gives it."""
EXPLANATION = "Образец: номер найден в реестре."
GROUND_3 = "выявления у услугополучателя ранее зарегистрированного ИИН"


def test_a_chinese_applicant_is_declined_comes_back_and_is_refused_on_ground_3(
    street: Street,
) -> None:
    passport = chinese("E70000022")
    chat = street.applicant("ru")
    apply(chat, passport)
    reference = chat.reference

    consul = street.staff("consul.shanghai")
    declined(consul, passport, reference)
    chat.tells(reference, "declined")
    expect(chat.talk).to_contain_text(chat.words.say("item.translation"))

    come_back(chat)
    accepted(consul, passport, reference)
    chat.tells(reference, "declined", "accepted", "submitted")

    refused(street.staff("operator"), passport)
    chat.tells(reference, "declined", "accepted", "submitted", "refused")
    expect(chat.talk).to_contain_text(chat.words.say("refused.ground3").split("\n")[0])

    handed_over(consul, passport, reference)
    kinds = ("declined", "accepted", "submitted", "refused", "notice_handed_over")
    chat.tells(reference, *kinds)


def apply(chat: Chat, passport: Passport) -> None:
    """The translation was notarised in Shanghai: the card asks for an apostille, and says where."""
    words = chat.words
    for key in ("apply", "iin_never", "agree", "have_read"):
        chat.tap(key)
    chat.write(passport.zone)
    chat.tap("all_correct")
    chat.write("Шанхай")
    chat.write(passport.issued)
    for key in ("script_not_all", "latin", "latin", "other_letters", "notary_abroad"):
        chat.tap(key)
    chat.tap_label(words.country("CN"))
    chat.tap("spelling_right")
    chat.tap_label(words.country("CN"))
    chat.write(PLACE)
    chat.tap("leave_both_empty")
    chat.tap_label(words.say("purpose.company"))
    chat.tap("leave_empty")
    chat.tap_label(words.country("CN"))
    chat.tap("looks_right")
    chat.hears("card.ready")
    apostille = words.say("verdict.apostille", country=words.country("CN"))
    expect(chat.said).to_contain_text(apostille.rpartition(" (")[0])
    checklist = chat.paper("checklist_pdf")
    assert "апостиль" in checklist.lower()


def declined(consul: Desk, passport: Passport, reference: str) -> None:
    """The translation was not brought (para 7): the note says so in the person's language too."""
    consul.open(reference)
    consul.scan(passport)
    consul.press("n", to="decline")
    consul.page.get_by_label("Translation missing").check()
    consul.click("Decline and print the note")
    consul.page.wait_for_url("**/declined")
    note = consul.prints.opened_by(consul.page, "Note of what is missing (PDF)")
    assert reference in note
    assert "Перевод: нет" in note


def come_back(chat: Chat) -> None:
    """The answers were kept: the same form is ready again after one look."""
    chat.tap("status")
    chat.tap("summary")
    chat.tap("looks_right")
    chat.hears("card.ready")


def accepted(consul: Desk, passport: Passport, reference: str) -> None:
    """With the translation: its values are entered, the papers answered by one key, confirmed."""
    consul.open(reference)
    consul.fill("visual-birth_date", passport.born)
    consul.tick("visual-citizenship-same")
    consul.tick("visual-document_issued-same")
    consul.fill("t-birth_place", PLACE)
    consul.click("Record the translation")
    expect(consul.bar).not_to_contain_text("Place of birth")
    papers = consul.page.get_by_role("region", name="Papers, para 6")
    expect(papers).to_contain_text("An apostille is needed")
    expect(papers).to_contain_text("Hague Convention of 1961: China")
    expect(papers.get_by_text("To be seen")).to_have_count(6)
    consul.press("k")
    expect(papers).to_contain_text("seen: 8 of 8")
    consul.press("a", to="confirm")
    expect(consul.main).to_contain_text(PLACE)
    consul.confirm()


def refused(operator: Desk, passport: Passport) -> None:
    """On a ground and with an explanation, or not at all (para 12)."""
    page = operator.page
    page.get_by_role("link", name=passport.latin).click()
    page.get_by_label("Refuse", exact=True).check()
    operator.click("Record the outcome")
    expect(page.locator(".errors")).to_be_focused()
    page.locator("#g-3").check()
    page.locator("#explanation").fill(EXPLANATION)
    operator.click("Record the outcome")
    expect(operator.main).to_contain_text("Refused")
    expect(operator.main).to_contain_text(EXPLANATION)


def handed_over(consul: Desk, passport: Passport, reference: str) -> None:
    """The notice of annex 3 carries the order's words of the ground."""
    consul.open(reference)
    consul.press("p", to="print")
    notice = consul.prints.opened_by(consul.page, "Open the paper", "button")
    for value in (passport.surname, passport.given, PLACE, GROUND_3, EXPLANATION, "ОБРАЗЕЦ"):
        assert value in notice, notice
    consul.click("Record")
    consul.page.wait_for_url("**/hand-over")
    consul.tick("checked")
    consul.click("Handed over")
    consul.page.wait_for_url("**/cases/*")
    expect(consul.status).to_have_text("Notice handed over")
