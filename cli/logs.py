"""Logs: one line an event, ids and codes only, nothing that a person wrote (S2).

aiogram's own event logger prints exception texts, and is kept silent; tracebacks are logged
without messages where they are logged at all.
"""

import logging
import sys
from types import TracebackType

SILENCED = ("aiogram.event", "aiogram.dispatcher", "aiohttp.access", "alembic")


WORDY = ("asyncio", "aiohttp.server")
"""They put what an exception says, or the address of a browser, beside what happened."""

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WithoutMessages(logging.Formatter):
    """Names the kind of an exception and where it came from, never what it says."""

    def formatException(self, ei: ExcInfo) -> str:
        kind, _, place = ei
        frames = []
        while place is not None:
            code = place.tb_frame.f_code
            frames.append(f"{code.co_filename.rsplit('/', 1)[-1]}:{place.tb_lineno} {code.co_name}")
            place = place.tb_next
        return f"{kind.__name__ if kind else 'nothing'} at " + " > ".join(frames[-6:])


def without_facts(record: logging.LogRecord) -> bool:
    """Leave what happened: the first line of a record, its gaps unfilled."""
    record.msg, record.args = str(record.msg).partition("\n")[0].replace("%s", "…"), None
    return True


def set_up_logs(level: int = logging.INFO) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(WithoutMessages("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in SILENCED:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    for name in WORDY:
        logging.getLogger(name).addFilter(without_facts)
