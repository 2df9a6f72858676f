"""No violation of WCAG 2.2 A or AA that axe finds, on any page (U1)."""

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, ViewportSize

from core.texts.catalogue import KNOWN_LOCALES
from tests.browser.scene import Scene
from tests.browser.street import Street
from tests.browser.views import VIEWS, PublicView, StaffView

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
OPTIONS: dict[str, Any] = {"resultTypes": ["violations"], "runOnly": RULES}
THEMES = ("light", "dark")
SIZES: tuple[ViewportSize, ...] = (
    {"width": 1280, "height": 720},
    {"width": 800, "height": 1280},
)
LOOKS = tuple(product(KNOWN_LOCALES, THEMES, SIZES))
DEALT = [(view, *LOOKS[(at * 5) % len(LOOKS)]) for at, view in enumerate(VIEWS)]
"""Each page with one look; five and twelve have no common factor, so that each look is met."""


def named(value: object) -> str | None:
    if isinstance(value, StaffView | PublicView):
        return value.name
    return str(value["width"]) if isinstance(value, dict) else None


@pytest.mark.parametrize(("view", "locale", "theme", "size"), DEALT, ids=named)
def test_axe_finds_nothing_on_this_page(
    street: Street,
    scene: Scene,
    view: StaffView | PublicView,
    locale: str,
    theme: str,
    size: ViewportSize,
) -> None:
    page = view.open(street, scene, locale)
    assert list(violations(page, theme, size)) == []


@pytest.mark.matrix
@pytest.mark.parametrize("locale", KNOWN_LOCALES)
@pytest.mark.parametrize("view", VIEWS, ids=named)
def test_axe_finds_nothing_in_any_theme_and_size(
    street: Street, scene: Scene, view: StaffView | PublicView, locale: str
) -> None:
    page = view.open(street, scene, locale)
    found = [
        (theme, size["width"], *violation)
        for theme, size in product(THEMES, SIZES)
        for violation in violations(page, theme, size)
    ]
    assert found == []


def violations(page: Page, theme: Any, size: ViewportSize) -> Iterator[tuple[str, str]]:
    """The rule and the place of each violation, with the page in this look.

    With reduced motion no colour is measured on its way from one theme to the other.
    """
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    page.set_viewport_size(size)
    for broken in Axe().run(page, options=OPTIONS).response["violations"]:
        for node in broken["nodes"]:
            yield broken["id"], node["html"][:200]
