"""The first load of a page, in bytes as they travel compressed (U8)."""

import gzip

import pytest
from playwright.sync_api import Page, Response

from tests.browser.scene import Scene
from tests.browser.street import Street
from tests.browser.views import PUBLIC, STAFF, PublicView, StaffView

STAFF_LIMIT = 60 * 1024
CHAT_LIMIT = 80 * 1024


def first_load(page: Page) -> int:
    """Everything that comes when this address is opened with an empty cache."""
    came: list[Response] = []
    page.on("response", came.append)
    page.reload(wait_until="networkidle")
    return sum(len(gzip.compress(answer.body())) for answer in came)


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
