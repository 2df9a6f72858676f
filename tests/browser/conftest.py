"""One running service and one Chromium for all of this folder; a browser context for each person.

Scope is the package: Playwright keeps a loop of its own in this thread, which must have ended
before a test elsewhere starts another.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from core.texts.catalogue import Catalogue
from tests.browser.chromium import chromium
from tests.browser.scene import Scene, set_scene
from tests.browser.street import Street
from tests.running_service import Service


@pytest.fixture(scope="package")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    running = Service(tmp_path_factory.mktemp("browser") / "demonstration")
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="package")
def chrome() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="package")
def catalogue() -> Catalogue:
    return Catalogue()


@pytest.fixture(scope="package")
def sessions() -> dict[str, Any]:
    return {}


@pytest.fixture
def street(
    chrome: Browser, service: Service, catalogue: Catalogue, sessions: dict[str, Any]
) -> Iterator[Street]:
    one = Street(chrome, service, catalogue, sessions)
    yield one
    one.close()
    assert one.broken == []


@pytest.fixture(scope="package")
def scene(
    chrome: Browser, service: Service, catalogue: Catalogue, sessions: dict[str, Any]
) -> Scene:
    return set_scene(Street(chrome, service, catalogue, sessions))
