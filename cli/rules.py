"""`qabyl rules certify` and `qabyl rules due`: the rules by hand, the same that people meet.

With `--json` one object and nothing else on stdout; exit 0 for an answer, 2 for wrong input
with one line on stderr.
"""

import argparse
import json
import sys
from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from cli.arguments import WRONG_INPUT, OneLineParser
from core.adapters.calendar import KazakhCalendar
from core.adapters.clock import SystemClock
from core.adapters.reference import load_treaties
from core.domain.certification import Certification, PaperKind, certify
from core.domain.deadlines import ASTANA, DayOutOfRange, due_after
from core.domain.treaties import Membership, TreatyBook, UnknownState
from core.ports.clock import Clock
from core.texts.certification import CERTIFICATION_TEXTS, DATA_AS_OF

__all__ = ["OneLineParser", "register", "run_certify", "run_due"]


def register(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    """Add `rules` with its two commands."""
    rules = commands.add_parser("rules", help="ask the rules by hand")
    asked = rules.add_subparsers(dest="rule", metavar="{certify,due}", parser_class=OneLineParser)
    rules.set_defaults(handler=no_rule_named)
    _register_certify(asked.add_parser("certify", help="what a foreign paper needs (para 6)"))
    _register_due(asked.add_parser("due", help="when the term of para 5 ends"))


def _register_certify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--paper", required=True, choices=[kind.value for kind in PaperKind])
    parser.add_argument(
        "--state", required=True, metavar="CC", help="state of issue or of the notary, ISO 3166-1"
    )
    parser.add_argument("--on", type=_day, metavar="DATE", help="day of presentation; today")
    parser.add_argument(
        "--by-kazakh-consul", action="store_true", help="certified by a consul of Kazakhstan"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(handler=run_certify)


def _register_due(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--accepted", required=True, type=_day, metavar="DATE")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(handler=run_due)


def no_rule_named(args: argparse.Namespace) -> int:
    """`qabyl rules` alone: which rules there are."""
    return _wrong("qabyl rules: name a rule, certify or due")


def run_certify(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Answer what one paper needs on one day."""
    book = load_treaties()
    on = args.on or (clock or SystemClock()).now().astimezone(ZoneInfo(ASTANA)).date()
    try:
        answer = certify(
            book,
            PaperKind(args.paper),
            args.state.upper(),
            on,
            by_kazakh_consul=args.by_kazakh_consul,
        )
    except UnknownState:
        return _wrong(f"qabyl rules certify: unknown state code {args.state!r}")
    if args.json:
        return _say(json.dumps(_certification_facts(answer, book), ensure_ascii=False))
    dated = f" {DATA_AS_OF.format(data_as_of=answer.data_as_of)}" if answer.after_data else ""
    return _say(f"{answer.outcome.value}: {explain(answer, book)}{dated}")


def run_due(args: argparse.Namespace) -> int:
    """Answer when the service is due."""
    try:
        due = due_after(KazakhCalendar(), args.accepted)
    except DayOutOfRange:
        return _wrong(f"qabyl rules due: no working day after {args.accepted} can be named")
    if args.json:
        facts = {
            "due": due.day.isoformat(),
            "due_at": due.at.isoformat(),
            "provisional": due.provisional,
        }
        return _say(json.dumps(facts))
    provisional = ", provisional: days off of that year are not decreed" if due.provisional else ""
    return _say(f"{due.day.isoformat()}, {due.at:%H:%M} in Astana{provisional}")


def explain(answer: Certification, book: TreatyBook) -> str:
    """The verdict in one English sentence; where the consul decides, both readings after it."""
    sentence = CERTIFICATION_TEXTS[f"certify.{answer.reason.value}"]
    told = sentence.format(country=book.states[answer.state])
    readings = "; ".join(option.value for option in answer.options)
    return f"{told} Readings: {readings}." if readings else told


def _certification_facts(answer: Certification, book: TreatyBook) -> Mapping[str, object]:
    return {
        "outcome": answer.outcome.value,
        "check": answer.check,
        "paragraph": answer.paragraph,
        "basis": [_basis(row) for row in answer.basis],
        "explanation": explain(answer, book),
        "data_as_of": answer.data_as_of.isoformat(),
    }


def _basis(row: Membership) -> Mapping[str, str | None]:
    return {
        "treaty": row.treaty,
        "from": row.since.isoformat() if row.since else None,
        "confidence": row.confidence.value,
    }


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
        if day.isoformat() != text:  # weeks and dates without hyphens are ISO's too
            raise ValueError
        return day
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date, write it as 2024-09-17") from None


def _say(line: str) -> int:
    sys.stdout.write(f"{line}\n")
    return 0


def _wrong(line: str) -> int:
    sys.stderr.write(f"{' '.join(line.split())}\n")
    return WRONG_INPUT
