"""`python -m tests.browser.pictures FOLDER`: screenshots of the chat page and of the back office.

They are for the documents: English, the chat and the case in Kazakh and Russian too.
"""

import sys
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, ViewportSize

from core.texts.catalogue import Catalogue
from tests.browser.chromium import chromium
from tests.browser.scene import set_scene
from tests.browser.street import Street
from tests.browser.views import VIEWS, PublicView
from tests.running_service import Service

WIDTH, LOWEST, HIGHEST = 1280, 720, 1700
FROM_THE_LAST_ACT = """() => Math.ceil(document.documentElement.scrollHeight
  - ([...document.querySelectorAll('.msg.me')].at(-1)?.offsetTop ?? 0) + 24)"""
COLOURS = 96
SHOWN = (
    *("chat", "chat-consent", "chat-question", "chat-error", "chat-ready", "check", "check-result"),
    *("signin", "today", "expected", "find", "case", "confirm", "decline", "declined", "print"),
    *("hand-over", "walk-in", "walk-in-errors", "transfer", "requests", "request"),
    *("administration", "mission", "cases", "locked"),
)
IN_ALL_LANGUAGES = ("chat-question", "chat-ready", "check-result", "case", "today", "request")


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, chromium() as browser:
        service = Service(Path(place) / "demonstration")
        service.start()
        try:
            take_all(Street(browser, service, Catalogue(), {}), folder)
        finally:
            service.stop()


def take_all(street: Street, folder: Path) -> None:
    scene = set_scene(street)
    for view in VIEWS:
        if view.name not in SHOWN:
            continue
        for locale in ("en", "kk", "ru") if view.name in IN_ALL_LANGUAGES else ("en",):
            name = view.name if locale == "en" else f"{view.name}-{locale}"
            take(view.open(street, scene, locale), view, folder / f"{name}.png")
            street.close()


def take(page: Page, view: object, file: Path) -> None:
    """The page as high as it is, so that a bar at its foot covers nothing; a chat from what the
    applicant did last to its end."""
    page.wait_for_load_state("networkidle")
    talks = isinstance(view, PublicView) and page.locator("#talk").count() > 0
    high = page.evaluate(FROM_THE_LAST_ACT if talks else "document.documentElement.scrollHeight")
    size: ViewportSize = {"width": WIDTH, "height": min(max(high, LOWEST), HIGHEST)}
    page.set_viewport_size(size)
    page.evaluate("talks => scrollTo(0, talks ? document.documentElement.scrollHeight : 0)", talks)
    picture = Image.open(BytesIO(page.screenshot(animations="disabled")))
    picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
