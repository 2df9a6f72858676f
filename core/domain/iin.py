"""The individual identification number (IIN) of Kazakhstan and its check digit.

Source: 2-rules.md, "Identity numbers" (decree 853 of 2013): twelve digits, the last one a check
digit over the others with one of two rows of weights. The digits are not tied to birth date or
sex. A fifth digit of 4, 5 or 6 is usual in a company's BIN: a hint, never an error.

>>> validate("061211 600012")
'061211600012'
>>> is_valid("061211600013")
False
>>> looks_like_bin("960340000514"), is_valid("960340000514")
(True, True)
"""

import re

from core.domain.errors import DomainError
from core.domain.plain_text import clean, fold_digits

FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
BIN_FIFTH_DIGITS = frozenset("456")

_SEPARATORS = re.compile(r"[\s\-‐‑–.]")
_TWELVE = re.compile(r"[0-9]{12}")


class IinError(DomainError):
    """The text is no IIN; the number itself is never among the facts."""

    code = "iin.wrong"


class NotTwelveDigits(IinError):
    """Something else than twelve digits."""

    code = "iin.not_twelve_digits"


class WrongCheckDigit(IinError):
    """The twelfth digit does not follow from the others."""

    code = "iin.wrong_check_digit"


class CannotExist(IinError):
    """Both rows of weights give ten: no number begins with these eleven digits."""

    code = "iin.cannot_exist"


class LooksLikeBin(IinError):
    """The fifth digit is that of a company's number."""

    code = "iin.looks_like_bin"


def compact(text: str) -> str:
    """The text without what people put between digits, digits of any script as 0-9."""
    return _SEPARATORS.sub("", fold_digits(clean(text)))


def validate(text: str) -> str:
    """The twelve digits, or the IinError that says why not. A BIN's look is no error here."""
    number = compact(text)
    if not _TWELVE.fullmatch(number):
        raise NotTwelveDigits(length=len(number))
    digit = check_digit(number[:11])
    if digit is None:
        raise CannotExist()
    if digit != int(number[11]):
        raise WrongCheckDigit()
    return number


def validate_person(text: str) -> str:
    """Like `validate`, and LooksLikeBin where the number looks like a company's."""
    number = validate(text)
    if looks_like_bin(number):
        raise LooksLikeBin()
    return number


def is_valid(text: str) -> bool:
    """Whether `validate` accepts it."""
    try:
        validate(text)
    except IinError:
        return False
    return True


def looks_like_bin(text: str) -> bool:
    """Whether the fifth digit is 4, 5 or 6."""
    return compact(text)[4:5] in BIN_FIFTH_DIGITS


def check_digit(eleven: str) -> int | None:
    """The digit that completes eleven digits; None where no such number can exist.

    >>> check_digit("06121160001"), check_digit("90010130080")
    (2, None)
    """
    first = _weighed(eleven, FIRST_WEIGHTS)
    if first != 10:
        return first
    second = _weighed(eleven, SECOND_WEIGHTS)
    return None if second == 10 else second


def make_test_number(eleven: str) -> str | None:
    """A well-formed number for the demonstration, which alone may call this; None if none exists."""
    if not re.fullmatch(r"[0-9]{11}", eleven):
        raise NotTwelveDigits(length=len(eleven))
    digit = check_digit(eleven)
    return None if digit is None else f"{eleven}{digit}"


def _weighed(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True)) % 11
