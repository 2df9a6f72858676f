"""A rule's refusal: a code for the words and facts for the person, never a sentence."""

from typing import ClassVar


class DomainError(Exception):
    """Never raised itself: a handler that catches it has a kind to tell apart.

    The facts are kept beside the exception and are not its arguments: a traceback prints
    arguments, and facts may name a person.
    """

    code: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        super().__init__(self.code)
        self.facts = facts


class Stale(DomainError):
    """Somebody else changed the thing since it was shown; nothing is overwritten."""

    code = "stale"


class NotFound(DomainError):
    """Absent, or not the asker's: the two look the same."""

    code = "not_found"
