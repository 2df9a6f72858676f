"""`qabyl iin check NUMBER`: whether twelve digits are an IIN (2-rules.md, "Identity numbers").

Exit 0 valid, 1 not valid, 2 usage. With `--json` one object on stdout: `valid`, the `reason` if
not, and a `hint` where a valid number looks like a company's BIN.
"""

import argparse
import json
import sys

from cli.arguments import OneLineParser
from core.domain.iin import IinError, NotTwelveDigits, looks_like_bin, validate

REASONS = {
    "not_twelve_digits": "not twelve digits",
    "wrong_check_digit": "the check digit does not fit",
    "cannot_exist": "no number begins with these eleven digits",
}


def register(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    """Add `iin` with its one command."""
    parser = commands.add_parser("iin", help="identification numbers")
    asked = parser.add_subparsers(
        dest="iin_command", metavar="{check}", required=True, parser_class=OneLineParser
    )
    check = asked.add_parser("check", help="is this a well-formed IIN?")
    check.add_argument("number", metavar="NUMBER")
    check.add_argument("--json", action="store_true", help="one JSON object")
    check.set_defaults(handler=run_check)


def run_check(args: argparse.Namespace) -> int:
    """Say whether the number is well formed; the number itself is not repeated."""
    reason = _reason(args.number)
    hint = "looks_like_bin" if reason is None and looks_like_bin(args.number) else None
    if args.json:
        facts = {"valid": reason is None, "reason": reason, "hint": hint}
        sys.stdout.write(f"{json.dumps(facts)}\n")
    elif reason:
        sys.stdout.write(f"not valid: {REASONS[reason]}\n")
    else:
        sys.stdout.write(f"valid{', but it looks like a BIN' if hint else ''}\n")
    return 1 if reason else 0


def _reason(number: str) -> str | None:
    """Digits of other scripts are mended where people type; a number itself has ASCII digits."""
    if not number.isascii():
        return NotTwelveDigits.code.removeprefix("iin.")
    try:
        validate(number)
    except IinError as error:
        return error.code.removeprefix("iin.")
    return None
