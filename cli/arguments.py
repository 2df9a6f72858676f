"""The parser of every command: what is wrong is said in one line on stderr, exit 2.

The root parser is one too; sub-parsers then are of its class, and no usage is printed above.
"""

import argparse
from typing import NoReturn

WRONG_INPUT = 2


class OneLineParser(argparse.ArgumentParser):
    """Says what is wrong in one line; `--help` still tells everything."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_INPUT, f"{self.prog}: {' '.join(message.split())}\n")
