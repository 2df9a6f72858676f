"""What goes wrong between people at the window, and the keyboard alone (K6, B1, U1)."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.desk import Desk
from tests.browser.passports import turkish
from tests.browser.street import Street
from tests.browser.walk_in import all_seen, ready_case

CHANGED = "Somebody changed this case in the meantime"


def test_the_second_of_two_consuls_is_told_and_overwrites_nothing(street: Street) -> None:
    first, second = street.staff("consul.istanbul"), street.staff("consul2.istanbul")
    reference = ready_case(first, turkish("U71000001"))
    second.open(reference)
    first.fill("visual-birth_date", "12.04.1988")
    first.press("r")
    expect(first.main).to_contain_text("Date of birth: 12 April 1988")

    second.fill("visual-birth_date", "12.04.1989")
    second.press("r")

    alert = second.page.get_by_role("alert")
    expect(alert).to_contain_text(CHANGED)
    expect(alert).to_be_focused()
    expect(second.main).to_contain_text("Date of birth: 12 April 1988")
    expect(second.main).not_to_contain_text("1989")


def test_a_double_click_on_accept_and_on_confirm_is_one_act_each(street: Street) -> None:
    consul, passport = street.staff("consul.istanbul"), turkish("U71000002")
    reference = ready_case(consul, passport)
    all_seen(consul, passport)

    consul.button("Accept").dblclick()
    consul.page.wait_for_url("**/confirm")
    consul.tick("said")
    consul.fill("password", consul.password)
    consul.button("Confirm and send").dblclick()
    consul.page.wait_for_url("**/confirmed")

    consul.open(reference)
    happened = consul.page.get_by_role("region", name="What happened").locator(".timeline")
    for act in ("Accepted by the consul", "Confirmed personally by the consul"):
        line = happened.locator("li", has_text=act)
        expect(line).to_have_count(1)
        expect(line).not_to_contain_text("×")
    requests = consul.page.get_by_role("region", name="Request and papers")
    expect(requests.get_by_text("Request, attempt")).to_have_count(1)


def test_a_stale_page_accepts_nothing_and_the_back_button_shows_how_it_stands(
    street: Street,
) -> None:
    consul, passport = street.staff("consul.istanbul"), turkish("U71000003")
    ready_case(consul, passport)
    all_seen(consul, passport)
    stale = consul.page.context.new_page()
    stale.goto(consul.page.url)
    consul.press("a", to="confirm")

    stale.keyboard.press("Alt+a")
    expect(stale.get_by_role("alert")).to_contain_text(CHANGED)

    consul.page.go_back()
    expect(consul.status).to_have_text("Accepted")
    expect(consul.button("Accept")).to_have_count(0)


def test_an_acceptance_is_taken_back_within_ten_seconds_and_not_after(street: Street) -> None:
    consul, passport = street.staff("consul.istanbul"), turkish("U71000004")
    ready_case(consul, passport)
    all_seen(consul, passport)
    consul.press("a", to="confirm")
    consul.press("z", to="cases/*")
    expect(consul.status).to_have_text("Ready")

    consul.press("a", to="confirm")
    take_back = consul.button("Take back")
    expect(take_back).to_be_visible()
    expect(take_back).to_have_count(0, timeout=20_000)
    consul.page.reload()
    expect(take_back).to_have_count(0)


def test_who_locked_the_screen_goes_on_and_another_gets_an_empty_desk(street: Street) -> None:
    consul = street.staff("consul.istanbul", anew=True)
    ready_case(consul, turkish("U71000005"))
    case = consul.page.url

    consul.press("l", to="locked")
    consul.page.goto(case)
    consul.page.wait_for_url("**/locked")
    consul.enter()
    consul.page.wait_for_url(case)

    consul.press("l", to="locked")
    consul.enter("consul.shanghai", street.service.passwords()["consul.shanghai"])
    expect(consul.page).to_have_url(f"{street.service.staff_url}/")
    consul.page.goto(case)
    expect(consul.main).to_contain_text("There is no such page")


TAB_PLACES = """() => [...document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
  .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true})
    && !(e.type === 'radio' && e.name && !e.checked
         && document.querySelector(`input[type=radio][name="${e.name}"]:checked`)))
  .map(e => (window.tabPlaces ??= []).push(e) - 1).length"""
WHERE = """() => {
  const e = document.activeElement, s = getComputedStyle(e);
  const seen = (parseFloat(s.outlineWidth) > 0 && s.outlineStyle !== 'none')
    || s.boxShadow !== 'none';
  const box = e.getBoundingClientRect(), top = [];
  for (const x of [box.left + 3, (box.left + box.right) / 2, box.right - 3])
    for (const y of [box.top + 3, (box.top + box.bottom) / 2, box.bottom - 3])
      top.push(document.elementFromPoint(x, y));
  return [window.tabPlaces.indexOf(e), seen, top.some(one => one && e.contains(one))];
}"""
"""Where the focus is, whether it is marked, and whether any of it is uncovered (WCAG 2.4.11)."""


@pytest.mark.parametrize("path", ["/", "/walk-in", "/transfer", "case"])
def test_tab_reaches_everything_and_shows_where_it_is(street: Street, path: str) -> None:
    page = at(street, path).page
    places = page.evaluate(TAB_PLACES)
    reached = set()
    for _ in range(places + 2):
        page.keyboard.press("Tab")
        place, seen, in_sight = page.evaluate(WHERE)
        reached.add(place)
        if place >= 0:
            assert seen, f"focus is not visible on {described(page.locator('*:focus'))}"
            assert in_sight, f"focus is out of sight on {described(page.locator('*:focus'))}"
    assert set(range(places)) <= reached


def described(place: Locator) -> str:
    return str(place.evaluate("e => e.outerHTML.slice(0, 200)"))


@pytest.mark.parametrize("path", ["/", "/walk-in", "/transfer", "case"])
def test_an_access_key_stands_for_one_thing_on_a_page(street: Street, path: str) -> None:
    page = at(street, path).page
    keys = page.eval_on_selector_all("[accesskey]", "all => all.map(e => e.accessKey)")
    assert len(keys) > 1
    assert sorted(keys) == sorted(set(keys))


def at(street: Street, path: str) -> Desk:
    """A consul on this page; "case" is the first one expected."""
    consul = street.staff("consul.istanbul")
    consul.page.goto("/?lane=expected" if path == "case" else path)
    if path == "case":
        consul.page.get_by_role("link", name="Open case").first.click()
        consul.page.wait_for_url("**/cases/*")
    return consul


def test_keys_work_on_a_kazakh_or_russian_layout(street: Street) -> None:
    """The key is known by its place: on these layouts Alt+W says «ц»."""
    consul = street.staff("consul.istanbul")
    consul.page.evaluate(
        """() => document.dispatchEvent(
          new KeyboardEvent('keydown', {code: 'KeyW', key: 'ц', altKey: true, bubbles: true}))"""
    )
    consul.page.wait_for_url("**/walk-in")


@pytest.mark.parametrize(
    ("login", "path"),
    [
        ("consul.istanbul", "/"),
        ("consul.istanbul", "/walk-in"),
        ("consul.istanbul", "/transfer"),
        ("operator", "/requests"),
        ("administrator", "/administration"),
        ("auditor", "/cases"),
    ],
)
def test_the_language_changes_on_every_page_and_the_page_stays(
    street: Street, login: str, path: str
) -> None:
    desk = street.staff(login)
    desk.page.goto(path)
    said = {desk.page.locator("h1").inner_text()}
    for code, name in (("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")):
        desk.button(name).click()
        expect(desk.page.locator("html")).to_have_attribute("lang", code)
        expect(desk.page).to_have_url(re.compile(re.escape(path) + r"(#.*)?$"))
        said.add(desk.page.locator("h1").inner_text())
    assert len(said) == 3
