"""Marks sentences for the catalogue without translating them: the tables are made once,
the language is known only when somebody reads."""

from typing import NamedTuple


class Plural(NamedTuple):
    """A sentence in English singular and plural; `by` names the fact that counts."""

    one: str
    many: str
    by: str = "n"


def N_(sentence: str) -> str:
    """Mark a sentence; the extractor finds it, the table keeps it as it is."""
    return sentence


def P_(one: str, many: str, by: str = "n") -> Plural:
    """Mark a sentence that depends on a number, the fact called `by`."""
    return Plural(one, many, by)
