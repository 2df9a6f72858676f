"""Names as people give them, in one alphabet each, and the words they are found by.

2-rules.md, "The form": a word mixing alphabets is named and refused; surname or given name may be
absent, then a dash is printed. 1-product.md, B2: search by whole words and spelling variants.

>>> parse_latin("o’neil – smith"), parse_cyrillic("Әлия  ахметқызы")
("O'NEIL-SMITH", 'ӘЛИЯ АХМЕТҚЫЗЫ')
>>> split_patronymic("ИВАН ПЕТРОВИЧ"), split_patronymic("ANNA MARIA")
(('ИВАН', 'ПЕТРОВИЧ'), ('ANNA MARIA', None))
>>> sorted(search_words("Мұқан"))
['MUKAN', '~MKN', 'МҰҚАН']
>>> query_words("Mukanov") <= search_words("Мұқанов")
True
"""

import re
import unicodedata

from core.domain.alphabets import (
    APOSTROPHES,
    HYPHENS,
    Alphabet,
    alphabet_of,
    mixed_word,
    odd_letter,
)
from core.domain.answer_errors import AnswerError, EmptyAnswer, check_length
from core.domain.mrz_names import normalise, same_name, spellings
from core.domain.plain_text import clean
from core.domain.skeletons import bones
from core.domain.transliteration import to_latin

__all__ = [
    "ABSENT",
    "LONGEST_NAME",
    "NameMixed",
    "NameScript",
    "NameSigns",
    "is_absent",
    "normalise",
    "parse_cyrillic",
    "parse_latin",
    "query_words",
    "same_name",
    "search_words",
    "skeleton",
    "split_patronymic",
]

ABSENT = "-"
"""What stands for a name the document does not have; printed as a dash."""

LONGEST_NAME = 120
"""Longer than any line of the form; no document prints more (a reading)."""

_SIGNS = str.maketrans(dict.fromkeys(APOSTROPHES, "'") | dict.fromkeys(HYPHENS, "-"))
_AROUND_HYPHEN = re.compile(r"\s*-\s*")
_PATRONYMIC = re.compile(
    r"(.+?)[ ]("
    r"\w{2,}(?:ОВИЧ|ЕВИЧ|ЁВИЧ|ЬИЧ|ОВНА|ЕВНА|ЁВНА|ИНИЧНА|ИЧНА|ҰЛЫ|УЛЫ|ҚЫЗЫ|КЫЗЫ|ОҒЛЫ|ОГЛЫ)"
    r"|\w{2,}[ -](?:ОГЛЫ|ОГЛУ|УГЛИ|ЎҒЛИ|КЫЗЫ|КИЗИ|ҚИЗИ|УЛЫ|УУЛУ|ҰЛЫ|ҚЫЗЫ)"
    r"|\w{2,}(?:OVICH|EVICH|OVNA|EVNA|ICHNA|ULY|KYZY|QYZY|OGLY)"
    r"|\w{2,}[ -](?:OGLY|OGLU|OĞLU|UGLI|UGLY|O'G'LI|KYZY|QIZI|KIZI|ULY|UULU)"
    r")"
)


class NameMixed(AnswerError):
    """Two alphabets in one word; `letter` is the odd one and `script` its alphabet."""

    code = "err.name_mixed"

    def __init__(self, *, word: str, letter: str, script: Alphabet) -> None:
        super().__init__(word=word, letter=letter, script=script)


class NameScript(AnswerError):
    """Letters of another alphabet than this line's; `script` is the one wanted."""

    code = "err.name_script"

    def __init__(self, *, script: Alphabet, value: str) -> None:
        super().__init__(script=script, value=value)


class NameSigns(AnswerError):
    """Digits or signs that stand in no name; `found` holds each once."""

    code = "err.name_digits"

    def __init__(self, *, found: str) -> None:
        super().__init__(found=found)


def parse_latin(text: str, limit: int = LONGEST_NAME) -> str:
    """A name in Latin capitals; letters, a space, a hyphen and an apostrophe are fine."""
    return _parse(text, Alphabet.LATIN, limit)


def parse_cyrillic(text: str, limit: int = LONGEST_NAME) -> str:
    """A name in Cyrillic capitals, Kazakh and other Cyrillic letters included."""
    return _parse(text, Alphabet.CYRILLIC, limit)


def is_absent(text: str) -> bool:
    """Whether the text is the dash of a name that is not there."""
    return clean(text).translate(_SIGNS) == ABSENT


def split_patronymic(given_names: str) -> tuple[str, str | None]:
    """Given names and, where its ending shows one, the patronymic behind them."""
    found = _PATRONYMIC.fullmatch(given_names.upper())
    if found is None:
        return given_names, None
    at = found.end(1)
    return given_names[:at], given_names[at + 1 :]


def search_words(*names: str) -> frozenset[str]:
    """All that names are stored under, to be hashed whole: each word folded, in its own alphabet
    and in Latin, and its skeleton behind a tilde.
    """
    return frozenset(way for word in _words(*names) for way in (*_ways(word), _marked(word)))


def query_words(sought: str) -> frozenset[str]:
    """What a search must find, all of it: of each word only the skeleton.

    Every spelling of a name has the same one, the name as it is stored among them.
    """
    return frozenset(_marked(word) for word in _words(sought))


def skeleton(word: str) -> str:
    """What different spellings of one word share; "" where there is no letter of either alphabet."""
    return bones(to_latin(_folded(word)))


def _parse(text: str, wanted: Alphabet, limit: int) -> str:
    name = _AROUND_HYPHEN.sub("-", clean(text).translate(_SIGNS)).strip("-' ")
    if alphabet_of(name) is Alphabet.NONE:
        raise EmptyAnswer()
    word = mixed_word(name)
    if word is not None:
        letter, script = odd_letter(word)
        raise NameMixed(word=word, letter=letter, script=script)
    odd = dict.fromkeys(sign for sign in name if not _may_stand(sign))
    if odd:
        raise NameSigns(found="".join(odd))
    if alphabet_of(name) is not wanted:
        raise NameScript(script=wanted, value=name)
    return check_length(name.upper(), limit)


def _may_stand(sign: str) -> bool:
    return sign in " -'" or unicodedata.category(sign)[0] in "LM"


def _folded(name: str) -> str:
    """Capitals without apostrophes; Ё is searched as Е."""
    plain = clean(name).translate(_SIGNS).replace("'", "").upper()
    return plain.replace("Ё", "Е")


def _words(*names: str) -> list[str]:
    return [word for name in names for word in re.split(r"[\s\-]+", _folded(name)) if word]


def _marked(word: str) -> str:
    return f"~{skeleton(word) or word}"


def _ways(word: str) -> frozenset[str]:
    if alphabet_of(word) is Alphabet.LATIN:
        return spellings(word)
    return frozenset({word, normalise(to_latin(word))} - {""})
