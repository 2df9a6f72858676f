"""Which alphabet a word is in, and which letter of it is in another one.

2-rules.md, "The form": names and free text are Latin or Cyrillic; a word mixing alphabets is named
and refused. Ten capitals look alike in both, so the eye does not find the odd one.

>>> alphabet_of("Смит"), alphabet_of("O'Neil-Smith"), alphabet_of("王")
(<Alphabet.CYRILLIC: 'cyrillic'>, <Alphabet.LATIN: 'latin'>, <Alphabet.OTHER: 'other'>)
>>> odd_letter("MОRENO")
('О', <Alphabet.CYRILLIC: 'cyrillic'>)
"""

import unicodedata
from collections import Counter
from enum import StrEnum

LOOK_ALIKES = dict(zip("АВЕКМНОРСТУХІЈЅаеорсухіјѕ", "ABEKMHOPCTYXIJSaeopcyxijs", strict=True))
"""Cyrillic letters and the Latin ones they look like."""

APOSTROPHES = "'’‘ʼʻ`´ʹ′"
HYPHENS = "-‐‑‒–—−"


class Alphabet(StrEnum):
    LATIN = "latin"
    CYRILLIC = "cyrillic"
    OTHER = "other"
    MIXED = "mixed"
    NONE = "none"


def alphabet_of_letter(letter: str) -> Alphabet:
    """Latin, Cyrillic or other; NONE for what is no letter."""
    category = unicodedata.category(letter)
    if category == "Lm" and letter in APOSTROPHES:
        return Alphabet.NONE
    if not category.startswith("L"):
        return Alphabet.NONE
    name = unicodedata.name(letter, "")
    if name.startswith("LATIN "):
        return Alphabet.LATIN
    return Alphabet.CYRILLIC if name.startswith("CYRILLIC ") else Alphabet.OTHER


def alphabet_of(text: str) -> Alphabet:
    """The one alphabet of all its letters, MIXED, or NONE where there is no letter."""
    scripts = {alphabet_of_letter(letter) for letter in text} - {Alphabet.NONE}
    if len(scripts) > 1:
        return Alphabet.MIXED
    return next(iter(scripts), Alphabet.NONE)


def mixed_word(text: str) -> str | None:
    """The first word whose letters are of more than one alphabet."""
    return next((word for word in text.split() if alphabet_of(word) is Alphabet.MIXED), None)


def odd_letter(word: str) -> tuple[str, Alphabet]:
    """The letter of a mixed word that is in the minority, and its alphabet.

    Where both are equally many the look-alike is the odd one: it got there unseen.
    """
    scripts = [(letter, alphabet_of_letter(letter)) for letter in word]
    counts: Counter[Alphabet] = Counter(
        script for _, script in scripts if script is not Alphabet.NONE
    )

    def rank(pair: tuple[str, Alphabet]) -> tuple[int, bool]:
        return counts[pair[1]], pair[0] not in LOOK_ALIKES

    return min((pair for pair in scripts if pair[1] is not Alphabet.NONE), key=rank)


def latin_look_alikes(text: str) -> str:
    """Cyrillic letters that look like Latin ones as those; other letters stay."""
    return "".join(LOOK_ALIKES.get(letter, letter) for letter in text)
