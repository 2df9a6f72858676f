"""The command `qabyl`: reads the words of the command line and hands on to one command."""

import argparse
import importlib
import sys
from collections.abc import Callable, Sequence

from cli import iin, mrz, rules
from cli.arguments import OneLineParser

PARTS = {
    "run": "all parts in one process (the only form on SQLite)",
    "bot": "the chat and the public pages",
    "backoffice": "the pages of the staff",
    "worker": "the relay of notices and the timed work",
}

Handler = Callable[[argparse.Namespace], int]


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status (0 done, 1 no, 2 wrong input)."""
    parser = build_parser()
    args = parser.parse_args(words)
    handler: Handler | None = getattr(args, "handler", None)
    if handler is None:
        parser.print_help(sys.stderr)
        return 2
    return handler(args)


def build_parser() -> argparse.ArgumentParser:
    parser = OneLineParser(prog="qabyl", description=__doc__)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=OneLineParser)
    for part, what in PARTS.items():
        command = commands.add_parser(part, help=what)
        command.add_argument(
            "--demonstration", action="store_true", help="specimen data, loopback only"
        )
        command.set_defaults(handler=later("cli.service", "serve"), part=part)
    _add_operations(commands)
    rules.register(commands)
    iin.register(commands)
    mrz.register(commands)
    return parser


def _add_operations(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    migrate = commands.add_parser("migrate", help="bring the database to this release")
    migrate.set_defaults(handler=later("cli.operations", "migrate"))
    check = commands.add_parser("check", help="settings, keys, database, audit: is all well?")
    check.set_defaults(handler=later("cli.operations", "check"))
    _add_users(commands.add_parser("users", help="the people of the staff"))
    _add_audit(commands.add_parser("audit", help="the chains of the audit"))


def _add_users(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(metavar="ACTION", parser_class=OneLineParser)
    add = actions.add_parser("add", help="add somebody; the password is asked, or read from stdin")
    add.add_argument("login")
    add.add_argument("--name", required=True)
    add.add_argument("--role", required=True)
    add.add_argument("--mission", type=int, help="number of the mission in annex 1 of the order")
    add.add_argument("--language", default="ru", choices=["kk", "ru", "en"])
    add.set_defaults(handler=later("cli.operations", "add_user"))


def _add_audit(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(metavar="ACTION", parser_class=OneLineParser)
    verify = actions.add_parser("verify", help="go through every chain with the key")
    verify.add_argument("--head", metavar="FILE", help="a file of `qabyl audit head`")
    verify.set_defaults(handler=later("cli.operations", "verify_audit"))
    head = actions.add_parser("head", help="the heads of all chains, signed, on stdout")
    head.set_defaults(handler=later("cli.operations", "export_heads"))


def later(module: str, name: str) -> Handler:
    """A handler imported only when it is called: `import aiogram` alone costs seconds."""

    def handle(args: argparse.Namespace) -> int:
        handler: Handler = getattr(importlib.import_module(module), name)
        return handler(args)

    return handle


if __name__ == "__main__":
    sys.exit(main())
