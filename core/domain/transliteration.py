"""Cyrillic names in Latin letters for comparison, and whether two spellings are far apart.

Source: ICAO Doc 9303, part 3, section 6, table B; for Kazakh letters 2-rules.md, "The form":
Ә A, Ғ G, Қ K, Ң N, Ө O, Ұ U, Ү U, Һ H, І I. The way back is only ever a suggestion.

>>> to_latin("Жұмағали"), to_latin("Щукин")
('ZHUMAGALI', 'SHCHUKIN')
>>> far_apart("СМИТ", "SMITH"), far_apart("ИВАНОВ", "SMITH")
(False, True)
"""

from core.domain.skeletons import bones, distance
from core.domain.suggestions import LANGUAGES, suggest_cyrillic, suggestions_in

__all__ = ["far_apart", "suggest_cyrillic", "to_latin"]

_RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
_RUSSIAN_LATIN = "A B V G D E E ZH Z I I K L M N O P R S T U F KH TS CH SH SHCH IE Y _ E IU IA"
_TABLE = dict(zip(_RUSSIAN, _RUSSIAN_LATIN.split(" "), strict=True)) | {
    # Kazakh
    "Ә": "A", "Ғ": "G", "Қ": "K", "Ң": "N", "Ө": "O", "Ұ": "U", "Ү": "U", "Һ": "H", "І": "I",
    # Ukrainian, Belarusian, Serbian, Macedonian
    "Ґ": "G", "Є": "IE", "Ї": "I", "Ў": "U", "Ђ": "D", "Ѓ": "G", "Ѕ": "DZ", "Ј": "J",
    "Ќ": "K", "Љ": "LJ", "Њ": "NJ", "Ћ": "C", "Џ": "DZ",
    # Tajik, Uzbek, Kyrgyz and their neighbours
    "Ҳ": "KH", "Ҷ": "CH", "Ӣ": "I", "Ӯ": "U", "Ҙ": "Z", "Ҡ": "K", "Ҫ": "S", "Җ": "ZH",
}  # fmt: skip

NEAR = 0.5
"""Half of the consonants may differ: spelling by ear is free, another name is not."""


def to_latin(cyrillic: str) -> str:
    """The name in the letters of a zone; signs that are no Cyrillic letters stay."""
    return "".join(_latin(letter) for letter in cyrillic.upper())


def far_apart(cyrillic: str, latin: str) -> bool:
    """Whether a Cyrillic spelling sounds unlike the Latin one (err.cyr_far): a question, no error."""
    one, other = bones(to_latin(cyrillic)), bones(latin)
    if distance(one, other) <= NEAR * max(len(one), len(other)):
        return False
    wanted = cyrillic.upper()
    return all(wanted not in suggestions_in(language, latin) for language in LANGUAGES)


def _latin(letter: str) -> str:
    return _TABLE.get(letter, letter).replace("_", "")
