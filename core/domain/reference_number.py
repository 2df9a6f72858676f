"""The reference of a case: ten signs in four groups, drawn at random, the last one a check sign.

Issue 2: short, speakable in groups, with a check character, never reused (the store keeps each one
ever given). Digits, and the nine letters that look alike in Latin and Cyrillic and like no digit:
a number copied by eye on either keyboard is the same. Nineteen signs make a field, so the check
finds every wrong sign and every swap of two; 19⁹ numbers are too many to guess.

>>> str(make(123_456_789))
'00-2C-P64AK-4'
>>> str(parse("оо 2с р64ак 4"))
'00-2C-P64AK-4'
"""

from dataclasses import dataclass

from core.domain.errors import DomainError
from core.domain.plain_text import clean, fold_digits

SIGNS = "0123456789ACEHKMPTX"
LENGTH = 10
GROUPS = (2, 2, 5, 1)
SPACE = len(SIGNS) ** (LENGTH - 1)
"""How many references there are; the caller draws a number below it."""

_BASE = len(SIGNS)
_MULTIPLIER = 2
"""A primitive root modulo 19: the weights of all places differ and none is zero."""
_CYRILLIC = str.maketrans("АСЕНКМРТХОЗ", "ACEHKMPTX03")
_MISTAKEN = str.maketrans("OIL", "011")


class ReferenceWrong(DomainError):
    """Not a reference, or its check sign says that one sign is wrong."""

    code = "reference_wrong"


@dataclass(frozen=True)
class Reference:
    """A reference whose check sign is right; printed with hyphens."""

    compact: str

    def spoken_groups(self) -> tuple[str, ...]:
        """The groups in which it is printed and read aloud."""
        starts = [sum(GROUPS[:index]) for index in range(len(GROUPS))]
        return tuple(self.compact[at : at + size] for at, size in zip(starts, GROUPS, strict=True))

    def __str__(self) -> str:
        return "-".join(self.spoken_groups())


def make(random_number: int) -> Reference:
    """The reference of a number drawn by the caller, at best evenly from range(SPACE)."""
    rest = random_number % SPACE
    body = ""
    for _ in range(LENGTH - 1):
        rest, place = divmod(rest, _BASE)
        body = SIGNS[place] + body
    return Reference(body + check_sign(body))


def parse(text: str) -> Reference:
    """A typed or spoken reference: case, spaces, hyphens and the alphabet do not matter."""
    typed = fold_digits(clean(text)).upper().translate(_CYRILLIC).translate(_MISTAKEN)
    signs = "".join(sign for sign in typed if sign.isalnum())
    if len(signs) != LENGTH or not set(signs) <= set(SIGNS):
        raise ReferenceWrong()
    if check_sign(signs[:-1]) != signs[-1]:
        raise ReferenceWrong()
    return Reference(signs)


def check_sign(body: str) -> str:
    """The sign that makes the weighed sum of all places divisible by nineteen."""
    total = 0
    for sign in body:
        total = (total + SIGNS.index(sign)) * _MULTIPLIER % _BASE
    return SIGNS[-total % _BASE]
