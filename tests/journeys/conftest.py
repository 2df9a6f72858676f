"""One nursery of service processes for all journeys."""

from collections.abc import Iterator

import pytest

from tests import nursery


@pytest.fixture(scope="session")
def births() -> Iterator[nursery.Nursery]:
    with nursery.nursery() as started:
        yield started
