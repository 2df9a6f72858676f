"""A traceback in the log names kinds and places, never what an exception says (S2)."""

import asyncio
import gc
import logging
import sys
from collections.abc import Iterator
from io import StringIO

import pytest

from cli.logs import WithoutMessages, set_up_logs


def formatted(error: Exception) -> str:
    try:
        raise error
    except type(error):
        record = logging.LogRecord("t", logging.ERROR, __file__, 1, "failed", None, None)

        record.exc_info = sys.exc_info()
        return WithoutMessages("%(message)s").format(record)


def test_the_words_of_an_exception_stay_out():
    line = formatted(ValueError("passport L898902C3 of ERIKSSON"))

    assert "ValueError" in line and "test_logs.py" in line
    assert "L898902C3" not in line and "ERIKSSON" not in line


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[StringIO]:
    """The log as the process sets it up; afterwards everything is as it was."""
    root, written = logging.getLogger(), StringIO()
    level, handlers = root.level, root.handlers[:]
    monkeypatch.setattr(sys, "stderr", written)
    set_up_logs()
    yield written
    root.setLevel(level)
    root.handlers[:] = handlers


async def test_an_exception_nobody_waited_for_is_logged_without_its_words(lines: StringIO):
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("passport L898902C3 of ERIKSSON"))
    del future
    gc.collect()

    assert "exception was never retrieved" in lines.getvalue()
    assert "ValueError" in lines.getvalue()
    assert "L898902C3" not in lines.getvalue()


def test_a_request_that_is_no_http_leaves_no_address_of_anybody(lines: StringIO):
    logging.getLogger("aiohttp.server").error("Error handling request from %s", "203.0.113.7")

    assert "Error handling request" in lines.getvalue()
    assert "203.0.113.7" not in lines.getvalue()
