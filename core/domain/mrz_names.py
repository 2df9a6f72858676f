"""A Latin name as a machine-readable zone writes it.

Source: ICAO Doc 9303, part 3, section 6, table A, and 4.6: accents fall away or become two
letters, apostrophes fall away, hyphens and spaces become fillers (here: a space).

>>> normalise("D'Arc-Müller"), sorted(spellings("Ñu"))
('DARC MUELLER', ['NU', 'NXXU'])
>>> same_name("Müller", "MULLER"), same_name("Mohammad Reza", "MOHAMMADREZA")
(True, False)
"""

import re
import unicodedata
from itertools import product

from core.domain.alphabets import APOSTROPHES, HYPHENS

TABLE: dict[str, tuple[str, ...]] = {
    "Ä": ("AE", "A"),
    "Å": ("AA", "A"),
    "Æ": ("AE",),
    "Ð": ("D",),
    "Đ": ("D",),
    "Ħ": ("H",),
    "I": ("I",),
    "Ĳ": ("IJ",),
    "ĸ": ("Q",),
    "Ŀ": ("L",),
    "Ł": ("L",),
    "Ñ": ("N", "NXX"),
    "Ŋ": ("N",),
    "Ö": ("OE", "O"),
    "Ø": ("OE", "O"),
    "Œ": ("OE",),
    "Þ": ("TH",),
    "Ŧ": ("T",),
    "Ü": ("UE", "UXX", "U"),
    "ẞ": ("SS",),
    "ß": ("SS",),
    "Ə": ("A", "E"),
    "Ɓ": ("B",),
    "Ɗ": ("D",),
    "Ƙ": ("K",),
    "Ɛ": ("E",),
    "Ɔ": ("O",),
}
"""The first one is that of the table, the others are allowed by it or usual in passports."""

MOST_SPELLINGS = 64


def normalise(name: str) -> str:
    """The name in the zone's letters with single spaces, the table's first choice for each."""
    joined = "".join(_letters(sign)[0] for sign in unicodedata.normalize("NFC", name))
    return " ".join(joined.split())


def spellings(name: str) -> frozenset[str]:
    """All spellings a state may choose; at most so many that a check stays quick."""
    choices = [_letters(sign) for sign in unicodedata.normalize("NFC", name)]
    while _number(choices) > MOST_SPELLINGS:
        last = max(index for index, choice in enumerate(choices) if len(choice) > 1)
        choices[last] = choices[last][:1]
    return frozenset(" ".join("".join(one).split()) for one in product(*choices))


def same_name(declared_latin: str, mrz_name: str, *, may_be_cut: bool = False) -> bool:
    """Whether the zone's name is a lawful spelling of the declared one, or its beginning if cut."""
    written = normalise(mrz_name.replace("<", " "))
    ways = spellings(declared_latin)
    return written in ways or (
        may_be_cut and bool(written) and any(way.startswith(written) for way in ways)
    )


def _letters(sign: str) -> tuple[str, ...]:
    if sign.isspace() or sign in HYPHENS:
        return (" ",)
    if sign in APOSTROPHES:
        return ("",)
    upper = sign if sign == "ß" else sign.upper()
    if upper in TABLE:
        return TABLE[upper]
    plain = unicodedata.normalize("NFD", upper)
    kept = "".join(part for part in plain if re.fullmatch("[A-Z0-9]", part))
    return (kept,)


def _number(choices: list[tuple[str, ...]]) -> int:
    number = 1
    for choice in choices:
        number *= len(choice)
    return number
