"""Reads one file of package data and checks what every row must have: above all a source.

A broken file stops the start with one line that names file, row and what is wrong.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar, cast

Row = Mapping[str, object]
E = TypeVar("E", bound=StrEnum)


class BrokenReference(Exception):
    """A data file that may not be used. The message is for whoever changed the file."""

    def __init__(self, file: str, where: str, problem: str) -> None:
        super().__init__(f"{file}: {where}: {problem}")


def data_folder() -> Traversable:
    """Where the package keeps the data of the rules."""
    return files("core.domain").joinpath("data")


class DataFile:
    """One JSON file with its name for errors."""

    def __init__(self, path: Traversable) -> None:
        self.name = path.name
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise BrokenReference(self.name, "file", f"no JSON ({error})") from None
        if not isinstance(content, dict):
            raise BrokenReference(self.name, "file", "not an object")
        self.content: Row = content

    def rows(self, key: str, name: str) -> Iterator["DataRow"]:
        """The rows under a key; `name` is the field by which a row is called in an error."""
        rows = self.content.get(key)
        if not isinstance(rows, list):
            raise BrokenReference(self.name, key, "not a list")
        for number, row in enumerate(rows, start=1):
            if not isinstance(row, dict):
                raise BrokenReference(self.name, f"{key} row {number}", "not an object")
            yield DataRow(self.name, f"{key} row {number} ({row.get(name)})", row)

    def row(self, key: str) -> "DataRow":
        """The object under a key."""
        return self.whole.row(key)

    @property
    def whole(self) -> "DataRow":
        return DataRow(self.name, "file", self.content)


class DataRow:
    """One row; each reader raises BrokenReference if the value is missing or of another kind."""

    def __init__(self, file: str, where: str, values: Row) -> None:
        self.file = file
        self.where = where
        self.values = values

    def broken(self, problem: str) -> BrokenReference:
        return BrokenReference(self.file, self.where, problem)

    def text(self, key: str) -> str:
        value = self.values.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.broken(f"no {key}")
        return value

    def text_or_none(self, key: str) -> str | None:
        return self.text(key) if self.values.get(key) is not None else None

    def text_or_empty(self, key: str) -> str:
        return self.text_or_none(key) or ""

    def number(self, key: str) -> int:
        value = self.values.get(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.broken(f"no number {key}")
        return value

    def number_or_none(self, key: str) -> int | None:
        return self.number(key) if self.values.get(key) is not None else None

    def flag(self, key: str) -> bool:
        value = self.values.get(key)
        if not isinstance(value, bool):
            raise self.broken(f"{key} is neither true nor false")
        return value

    def day(self, key: str) -> date:
        text = self.text(key)
        try:
            return date.fromisoformat(f"{text}-01-01" if len(text) == 4 else text)
        except ValueError:
            raise self.broken(f"{key} is no date: {text}") from None

    def day_or_none(self, key: str) -> date | None:
        return self.day(key) if self.values.get(key) is not None else None

    def one_of(self, kind: type[E], key: str) -> E:
        text = self.text(key)
        try:
            return kind(text)
        except ValueError:
            raise self.broken(f"{key} is none of {', '.join(kind)}: {text}") from None

    def one_of_or_none(self, kind: type[E], key: str) -> E | None:
        return self.one_of(kind, key) if self.values.get(key) is not None else None

    def texts(self, key: str) -> tuple[str, ...]:
        return cast("tuple[str, ...]", self._list(key, str))

    def numbers(self, key: str) -> tuple[int, ...]:
        return cast("tuple[int, ...]", self._list(key, int))

    def by_language(self, key: str) -> dict[str, str]:
        row = self.row(key)
        return {language: row.text(language) for language in row.values}

    def row(self, key: str) -> "DataRow":
        value = self.values.get(key)
        if not isinstance(value, dict):
            raise self.broken(f"no {key}")
        return DataRow(self.file, f"{self.where}, {key}", value)

    def rows(self, key: str) -> tuple["DataRow", ...]:
        values = self.values.get(key)
        if not isinstance(values, list) or not all(isinstance(each, dict) for each in values):
            raise self.broken(f"{key} is not a list of rows")
        return tuple(
            DataRow(self.file, f"{self.where}, {key} {number}", each)
            for number, each in enumerate(values, start=1)
        )

    def source(self, known: Mapping[str, object]) -> tuple[str, ...]:
        """The keys of the row's sources, each of them explained in the file."""
        if not self.values.get("source"):
            raise self.broken("no source")
        keys = self.texts("source")
        if missing := [key for key in keys if key not in known]:
            raise self.broken(f"unknown source {', '.join(missing)}")
        return keys

    def _list(self, key: str, kind: type) -> tuple[object, ...]:
        values = self.values.get(key)
        if not isinstance(values, list) or not all(isinstance(each, kind) for each in values):
            raise self.broken(f"{key} is not a list")
        return tuple(values)
