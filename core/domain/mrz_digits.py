"""Check digits of machine-readable zones, and letters taken for digits.

Source: ICAO Doc 9303, part 3, 4.9: weights 7, 3, 1; A-Z count 10-35, the filler 0. The digits
below are those of the specimens in parts 4 and 5.

>>> check_digit("L898902C3"), check_digit("740812"), check_digit("ZE184226B<<<<<")
(6, 2, 1)
>>> check_digit("D23145890734")
9
"""

from core.domain.mrz_errors import OddLetters

WEIGHTS = (7, 3, 1)
FILLER = "<"
SIGNS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")

MISTAKEN_FOR_DIGITS = str.maketrans("OQDILZSGB", "000112568")
"""Where only a digit can stand a letter of its shape is that digit; the check still decides."""


def check_digit(field: str) -> int:
    """Weigh the signs 7, 3, 1, 7, ... and keep the last digit of the sum."""
    return sum(_value(sign) * WEIGHTS[i % 3] for i, sign in enumerate(field)) % 10


def as_digits(field: str) -> str:
    """A field of digits and fillers with letters of a digit's shape mended."""
    return field.translate(MISTAKEN_FOR_DIGITS)


def holds(field: str, digit: str) -> bool:
    """Whether a digit proves a field; a filler proves nothing."""
    return digit.isdigit() and int(digit) == check_digit(field)


def _value(sign: str) -> int:
    if sign not in SIGNS:
        raise OddLetters(found=sign)
    return 0 if sign == FILLER else int(sign, 36)
