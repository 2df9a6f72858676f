"""The bones of a name: what stays when one name is spelt by several ears.

1-product.md, B2: names are found by whole words and by spelling variants. Vowels and doubled
letters fall away, letters that stand for one sound become one.

>>> bones("MOHAMMAD"), bones("Muhammed"), bones("HOSSEINI"), bones("KHOSEINI")
('MHMD', 'MHMD', 'HSN', 'HSN')
"""

import re

from core.domain.mrz_names import normalise

_SOUNDS = (
    ("SHCH", "S"),
    ("TSCH", "C"),
    ("SCH", "S"),
    ("DZH", "J"),
    ("DJ", "J"),
    ("ZH", "J"),
    ("KH", "H"),
    ("GH", "G"),
    ("SH", "S"),
    ("CH", "C"),
    ("PH", "F"),
    ("TH", "T"),
    ("DH", "D"),
    ("CK", "K"),
    ("TS", "C"),
    ("X", "KS"),
    ("Q", "K"),
    ("W", "V"),
)
_VOWELS = re.compile(r"[AEIOUY]+")
_DOUBLED = re.compile(r"(.)\1+")


def bones(word: str) -> str:
    """The consonants of a Latin word as sounds; a word of vowels keeps one A, a first vowel too."""
    text = "".join(normalise(word).split())
    for letters, sound in _SOUNDS:
        text = text.replace(letters, sound)
    first = "A" if _VOWELS.match(text) else ""
    return first + _DOUBLED.sub(r"\1", _VOWELS.sub("", text))


def distance(one: str, other: str, most: int | None = None) -> int:
    """How many letters must change, come or go to make one word the other (Levenshtein).

    With `most` the count stops as soon as it is larger, and only says so.
    """
    row = list(range(len(other) + 1))
    for index, letter in enumerate(one, 1):
        above, row = row, [index]
        for at, against in enumerate(other, 1):
            row.append(min(above[at] + 1, row[-1] + 1, above[at - 1] + (letter != against)))
        if most is not None and min(row) > most:
            return most + 1
    return row[-1]
