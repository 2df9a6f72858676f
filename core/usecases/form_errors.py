"""Several lines of a form read at once: all values, or all errors by line (L35)."""

from collections.abc import Iterable, Mapping

from core.domain.case import Answers
from core.domain.errors import DomainError
from core.domain.form_reading import Reading, read_field

NONE_THERE = frozenset({"-", "–", "—"})
"""Typed where the document has no such value; an empty line was simply not filled in."""


class FormErrors(DomainError):
    """What is wrong, line by line; each error has its own code and facts."""

    code = "form_errors"

    def __init__(self, errors: Mapping[str, DomainError]) -> None:
        super().__init__(fields=tuple(errors))
        self.errors = dict(errors)


class UnknownField(DomainError):
    """A line that this act does not take; no page of ours sends it."""

    code = "unknown_field"

    def __init__(self, *, field: str) -> None:
        super().__init__(field=field)


def require_known(keys: Iterable[str], known: Iterable[str]) -> None:
    """UnknownField for the first key this act does not take."""
    taken = frozenset(known)
    for key in keys:
        if key not in taken:
            raise UnknownField(field=key)


def read_typed(values: Mapping[str, str], reading: Reading) -> dict[str, str]:
    """The canonical values of the lines that were filled in, or FormErrors with every slip."""
    filled = {key: text for key, text in values.items() if text.strip()}
    found: dict[str, str] = {}
    errors: dict[str, DomainError] = {}
    for key, text in filled.items():
        try:
            found[key] = read_field(key, "" if text.strip() in NONE_THERE else text, reading)
        except DomainError as error:
            errors[key] = error
    if errors:
        raise FormErrors(errors)
    return found


def without(answers: Answers, keys: Iterable[str]) -> Answers:
    """The answers except these: what is typed anew is not checked against what it replaces."""
    dropped = frozenset(keys)
    return {key: answer for key, answer in answers.items() if key not in dropped}
