"""What no linter looks at: rooms that say what they hold, namesake tests, and words that must not be."""

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.documents import HOUSE, ROOMS

FOLDERS = (*ROOMS, "alembic", "docs", "locales", "scripts", "tests", ".ci")
WRITTEN = {".py", ".md", ".html", ".js", ".css", ".json", ".toml", ".ini", ".txt", ".lock", ".po"}
PLAIN = {".sh", ".mako", ".svg", ".pot", ".example", ""}
LONGEST_FILE = 400
LONGEST_TEST = 650
"""A test file is a list: it is read by its names, not from top to bottom."""
SILENT = ("core", "bot", "backoffice")
DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "shared", "stuff"}

MACHINE_PATH = re.compile(r"(?<![\w.~$}-])/(?:work|root|home)/")
REGISTRIES = re.compile(r"pypi\.org|pythonhosted|npmjs|debian\.org/")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|NotImplementedError)\b")
PLACEHOLDER = re.compile(r"\b(?:placeholder|todo|tbd|package|docstring|describe|lorem)\b", re.I)


def written_files() -> Iterator[Path]:
    """Every text of the repository, but for what tools make beside it."""
    yield from (path for path in HOUSE.iterdir() if path.is_file() and is_text(path))
    for folder in FOLDERS:
        for path in sorted((HOUSE / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and is_text(path):
                yield path


def is_text(path: Path) -> bool:
    return path.suffix in WRITTEN | PLAIN and path.name != ".env"


def modules(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((HOUSE / folder).rglob("*.py"))]


def named(paths: Iterator[Path] | list[Path]) -> list[str]:
    return [path.relative_to(HOUSE).as_posix() for path in paths]


FILES = list(written_files())
TEXTS = {path: path.read_text(encoding="utf-8") for path in FILES}
OTHERS = {path: text for path, text in TEXTS.items() if path != Path(__file__)}
"""This file has to name what it forbids."""

TREES = {
    path: ast.parse(path.read_text(encoding="utf-8"))
    for path in modules(*ROOMS, "alembic", "scripts", "tests")
}
TEMPLATES = [path for path in FILES if path.suffix == ".html"]


def test_every_room_says_at_its_door_what_it_holds():
    doors = [path for path in modules(*ROOMS) if path.name == "__init__.py"]
    silent = [
        path
        for path in doors
        if len((said := ast.get_docstring(TREES[path]) or "").split()) < 6
        or PLACEHOLDER.search(said)
    ]

    assert doors
    assert named(silent) == []


def test_every_module_begins_with_what_it_is():
    told = [path for path in TREES if not path.name.startswith("test_")]  # their tests say it
    speechless = [path for path in told if TREES[path].body and not ast.get_docstring(TREES[path])]

    assert named(speechless) == []


@pytest.mark.parametrize("room", ["core/domain", "core/usecases"])
def test_every_rule_and_use_case_has_a_test_of_its_name(room):
    modules_of_room = [path for path in (HOUSE / room).glob("*.py") if path.name != "__init__.py"]
    missing = [
        path.stem
        for path in modules_of_room
        if not (HOUSE / "tests" / room / f"test_{path.stem}.py").is_file()
    ]

    assert modules_of_room
    assert sorted(missing) == []


def test_alembic_is_a_folder_and_no_package_that_hides_the_library():
    assert not (HOUSE / "alembic" / "__init__.py").exists()


def test_no_file_is_a_drawer_without_a_name():
    assert named([path for path in TREES if path.stem in DRAWERS]) == []


def test_no_file_is_longer_than_its_limit():
    measured = [path for path in FILES if path.suffix in (".py", ".html", ".js", ".sh")]
    measured = [path for path in measured if path.parent.name != "versions"]  # written once
    long = {path: len(TEXTS[path].splitlines()) for path in measured}

    assert {
        path.relative_to(HOUSE).as_posix(): lines
        for path, lines in long.items()
        if lines > (LONGEST_TEST if path.is_relative_to(HOUSE / "tests") else LONGEST_FILE)
    } == {}


def test_no_text_names_a_place_on_one_machine():
    assert named([path for path, text in OTHERS.items() if MACHINE_PATH.search(text)]) == []


def test_no_text_names_a_host_of_a_package_registry():
    assert named([path for path, text in OTHERS.items() if REGISTRIES.search(text)]) == []


def test_nothing_is_marked_as_unfinished():
    code = [path for path in OTHERS if path.suffix in (".py", ".html", ".js", ".css", ".sh", "")]

    assert named([path for path in code if UNFINISHED.search(OTHERS[path])]) == []


def test_no_error_is_swallowed():
    swallowing = [
        f"{path.relative_to(HOUSE).as_posix()}:{node.lineno}"
        for path, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler) and catches_all(node) and does_nothing(node)
    ]

    assert swallowing == []


def catches_all(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(
        kind is None or (isinstance(kind, ast.Name) and kind.id in ("Exception", "BaseException"))
        for kind in kinds
    )


def does_nothing(handler: ast.ExceptHandler) -> bool:
    idle = (ast.Pass, ast.Continue)
    return all(
        isinstance(line, idle)
        or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
        for line in handler.body
    )


def test_only_the_command_line_prints():
    printing = [
        f"{path.relative_to(HOUSE).as_posix()}:{node.lineno}"
        for path in modules(*SILENT)
        for node in ast.walk(TREES[path])
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "print"
    ]

    assert printing == []


class Tags(HTMLParser):
    """Gathers what a strict Content-Security-Policy refuses, and what another host would give."""

    def __init__(self) -> None:
        super().__init__()
        self.refused: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "style" or "style" in given:
            self.refused.append(f"style in <{tag}>")
        if tag == "script" and not given.get("src"):
            self.refused.append("script without src")
        self.refused += [name for name in given if name.startswith("on")]
        loads = given.get("src", "") + (given.get("href", "") if tag == "link" else "")
        if loads.startswith(("http:", "https:", "//")) or "javascript:" in str(attrs):
            self.refused.append(f"<{tag}> loads from elsewhere")


@pytest.mark.parametrize("template", TEMPLATES, ids=named(TEMPLATES))
def test_a_template_has_no_script_or_style_of_its_own_and_loads_from_nowhere_else(template):
    tags = Tags()
    tags.feed(TEXTS[template])

    assert tags.refused == []


def test_the_templates_are_found_at_all():
    assert len(TEMPLATES) > 10
