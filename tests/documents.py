"""Reads the house's own documents: tables of Markdown, and whether what they name is there."""

import ast
import re
from functools import cache
from pathlib import Path

HOUSE = Path(__file__).parent.parent
ROOMS = ("core", "bot", "backoffice", "cli")
CODE = re.compile(r"`([^`]+)`")


def text_of(name: str) -> str:
    return (HOUSE / name).read_text(encoding="utf-8")


def rows_of(name: str) -> list[list[str]]:
    """The cells of every table row of a document, heads and rules left out."""
    lines = text_of(name).splitlines()
    rule = {number for number, line in enumerate(lines) if re.fullmatch(r"\|[-|: ]+\|", line)}
    heads = {number - 1 for number in rule}
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for number, line in enumerate(lines)
        if line.startswith("|") and number not in rule | heads
    ]


def named_in(cell: str) -> list[str]:
    """What a cell names in backticks."""
    return CODE.findall(cell)


def is_there(name: str) -> bool:
    """Whether a dotted module, or a path of the repository, exists."""
    if "/" in name:
        return (HOUSE / name).exists()
    place = HOUSE.joinpath(*name.split("."))
    return place.with_suffix(".py").is_file() or (place / "__init__.py").is_file()


def is_test(name: str) -> bool:
    """Whether `tests/.../test_x.py::test_y` exists, by the syntax tree."""
    path, _, function = name.partition("::")
    file = HOUSE / path
    return path.startswith("tests/") and file.is_file() and function in functions_of(file)


@cache
def functions_of(file: Path) -> frozenset[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, kinds))
