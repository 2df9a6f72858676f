"""Cases in the states that pages show, made once through the pages; the rest is the demonstration's."""

from dataclasses import dataclass

from playwright.sync_api import expect

from tests.browser.desk import Desk
from tests.browser.passports import turkish
from tests.browser.street import Street
from tests.browser.walk_in import ready_case


@dataclass(frozen=True)
class Scene:
    """Addresses of cases and requests at the desk."""

    differs: str
    accepted: str
    declined: str
    formed: str
    printed: str
    refused: str
    request: str


def set_scene(street: Street) -> Scene:
    consul = street.staff("consul.istanbul")
    operator = street.staff("operator")
    operator.page.get_by_role("link", name="CELIK").click()
    operator.page.wait_for_url("**/requests/*")
    return Scene(
        differs=with_a_difference(consul),
        accepted=found(consul, "ARSLAN"),
        declined=found(consul, "DEMIR"),
        formed=found(consul, "YILDIZ"),
        printed=found(consul, "POLAT"),
        refused=found(consul, "KURT"),
        request=operator.page.url,
    )


def with_a_difference(consul: Desk) -> str:
    """Two letters of the place of birth changed places: the applicant's, against the passport."""
    passport = turkish("U79000001")
    ready_case(consul, passport)
    consul.scan(passport)
    consul.fill("visual-birth_date", passport.born)
    consul.fill("visual-birth_place", "ANAKRA")
    consul.tick("visual-citizenship-same")
    consul.press("r")
    expect(consul.page.locator("#v-birth_place")).to_be_visible()
    return consul.page.url


def found(consul: Desk, name: str) -> str:
    """One case found by a name is a list of one, or the case itself."""
    consul.page.goto("/")
    consul.page.locator("#scan").fill(name)
    consul.page.keyboard.press("Enter")
    consul.page.wait_for_url(lambda url: "/cases/" in url or url.endswith("/find"))
    if "/cases/" not in consul.page.url:
        consul.page.get_by_role("link", name=name).first.click()
        consul.page.wait_for_url("**/cases/*")
    return consul.page.url
