"""Words an officer writes himself (reasons, notes): of a limited length, in signs a person types."""

import unicodedata

from core.domain.errors import DomainError

LONGEST = 500


class TextMissing(DomainError):
    """The act needs words: a reason, an explanation."""

    code = "text_missing"

    def __init__(self, *, field: str) -> None:
        super().__init__(field=field)


class TextTooLong(DomainError):
    code = "text_too_long"

    def __init__(self, *, field: str, limit: int) -> None:
        super().__init__(field=field, limit=limit)


class OddSigns(DomainError):
    """A control character or a direction mark, which no keyboard types and a paper would hide."""

    code = "odd_signs"

    def __init__(self, *, field: str) -> None:
        super().__init__(field=field)


def read_words(text: str, field: str, *, limit: int = LONGEST, needed: bool = True) -> str:
    """The words on one line, white space evened; TextMissing, TextTooLong or OddSigns."""
    if any(_odd(sign) for sign in text):
        raise OddSigns(field=field)
    words = " ".join(unicodedata.normalize("NFC", text).split())
    if needed and not words:
        raise TextMissing(field=field)
    if len(words) > limit:
        raise TextTooLong(field=field, limit=limit)
    return words


def _odd(sign: str) -> bool:
    return sign not in "\n\r\t" and unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn")
