"""`qabyl mrz FILE|-`: the machine-readable zone of a text, field by field.

Exit 0 for an answer, also for "no zone here"; 2 with one line on stderr for a file that cannot be
read. A field whose check digit is wrong has no value and is not proven. The zone is never said again.
"""

import argparse
import codecs
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from cli.arguments import WRONG_INPUT, OneLineParser
from core.adapters.clock import SystemClock
from core.domain.mrz import MrzError, Reading, read
from core.ports.clock import Clock

FIELDS = (
    "document_number",
    "issuing_state",
    "nationality",
    "birth_date",
    "sex",
    "expiry_date",
    "surname",
    "given_names",
    "optional",
)

LARGEST_FILE = 1_000_000


def register(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    """Add `mrz`."""
    parser = commands.add_parser("mrz", help="read a machine-readable zone from a text")
    parser.add_argument("file", metavar="FILE|-", help="a text file, or - for standard input")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(handler=run)


def run(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Answer what the text's zone says."""
    try:
        text = _text(args.file)
    except OSError as error:
        sys.stderr.write(f"qabyl mrz: {args.file}: {error.strerror or 'cannot be read'}\n")
        return WRONG_INPUT
    reading = _reading(text, clock or SystemClock())
    facts = _facts(reading)
    sys.stdout.write(f"{json.dumps(facts, ensure_ascii=False) if args.json else _plain(facts)}\n")
    return 0


def _text(file: str) -> str:
    """The beginning of the file; bytes that are no text are signs no zone has."""
    if file == "-":
        return _decoded(sys.stdin.buffer.read(LARGEST_FILE))
    with Path(file).open("rb") as opened:
        return _decoded(opened.read(LARGEST_FILE))


def _decoded(content: bytes) -> str:
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return content.decode("utf-16" if wide else "utf-8", errors="replace")


def _reading(text: str, clock: Clock) -> Reading | None:
    try:
        found = read(text, today=clock.now().date())
    except MrzError:
        return None
    return found if found.format else None


def _facts(reading: Reading | None) -> Mapping[str, object]:
    if reading is None or reading.format is None:
        return {"found": False, "format": None, "fields": {}}
    fields = {
        key: {"value": reading.fields[key].value, "proven": reading.fields[key].proven}
        for key in FIELDS
    }
    return {"found": True, "format": reading.format.value, "fields": fields}


def _plain(facts: Mapping[str, object]) -> str:
    fields = facts["fields"]
    if not isinstance(fields, dict) or not fields:
        return "no machine-readable zone"
    rows = [f"{key}: {_shown(field)}" for key, field in fields.items()]
    return "\n".join([f"format: {facts['format']}", *rows])


def _shown(field: Mapping[str, object]) -> str:
    return f"{field['value'] or '-'}{' (proven)' if field['proven'] else ''}"
