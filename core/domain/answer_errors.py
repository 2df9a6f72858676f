"""Errors of any answer, whatever its kind; codes are those of 7-conversation.md, 7a."""

from core.domain.errors import DomainError


class AnswerError(DomainError):
    """Never raised itself: the question stays open and the error says why."""

    code = "err"


class EmptyAnswer(AnswerError):
    """Only spaces or signs."""

    code = "err.empty"


class TooLong(AnswerError):
    """Longer than the line of the form."""

    code = "err.too_long"

    def __init__(self, *, got: int, limit: int) -> None:
        super().__init__(got=got, limit=limit)


def check_length(text: str, limit: int) -> str:
    """The text itself, or TooLong."""
    if len(text) > limit:
        raise TooLong(got=len(text), limit=limit)
    return text
