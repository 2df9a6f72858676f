"""A traceback in the log names kinds and places, never what an exception says (S2)."""

import logging
import sys

from cli.logs import WithoutMessages


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
