"""The first load of a page, in bytes as they travel compressed (U8)."""

import pytest
from playwright.sync_api import Page, Request

from tests.browser.scene import Scene
from tests.browser.street import Street
from tests.browser.views import PUBLIC, STAFF, PublicView, StaffView

STAFF_LIMIT = 60 * 1024
CHAT_LIMIT = 80 * 1024


def first_load(page: Page) -> int:
    """The bodies of everything that comes when this address is opened with an empty cache."""
    came: list[Request] = []
    page.on("requestfinished", lambda request: came.append(request))
    page.context.new_cdp_session(page).send("Network.clearBrowserCache")
    page.reload(wait_until="networkidle")
    return sum(request.sizes()["responseBodySize"] for request in came)


@pytest.mark.parametrize(
    "view", [v for v in STAFF if v.name in ("today", "case", "confirm")], ids=lambda view: view.name
)
def test_a_page_of_the_back_office_comes_in_60_kilobytes(
    street: Street, scene: Scene, view: StaffView
) -> None:
    page = view.open(street, scene, "kk")
    weight = first_load(page)
    assert 5_000 < weight <= STAFF_LIMIT


@pytest.mark.parametrize(
    "view",
    [v for v in PUBLIC if v.name in ("chat-ready", "check-errors")],
    ids=lambda view: view.name,
)
def test_the_chat_page_comes_in_80_kilobytes(
    street: Street, scene: Scene, view: PublicView
) -> None:
    page = view.open(street, scene, "kk")
    page.goto("/")
    weight = first_load(page)
    assert 5_000 < weight <= CHAT_LIMIT
