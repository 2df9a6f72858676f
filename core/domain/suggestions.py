"""Cyrillic spellings of a Latin name by the language of the document's state.

2-rules.md, "The form": Cyrillic from the document or translation, else a suggestion marked as such
and confirmed by its owner, several lawful spellings where they exist; no rule, no suggestion.

>>> suggest_cyrillic("SMITH", "GB"), suggest_cyrillic("MÜLLER", "DE"), suggest_cyrillic("KIM", "KR")
(('СМИТ',), ('МЮЛЛЕР',), ())
>>> suggest_cyrillic("MOHAMMAD REZA", "IR"), suggest_cyrillic("LI XIAOMING", "CN")
(('МОХАММАД РЕЗА',), ('ЛИ СЯОМИН',))
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from core.domain import countries, spelling_rules
from core.domain.alphabets import APOSTROPHES, HYPHENS, Alphabet, alphabet_of
from core.domain.mrz_names import normalise
from core.domain.palladius import from_pinyin

MOST_SUGGESTIONS = 4
LONGEST_NAME = 100

Rule = tuple[re.Pattern[str], tuple[str, ...]]
Found = tuple[int, tuple[str, ...]]

_TABLES = {
    "english": spelling_rules.ENGLISH,
    "turkish": spelling_rules.TURKISH,
    "german": spelling_rules.GERMAN,
    "uzbek": spelling_rules.UZBEK,
    "arabic": spelling_rules.ARABIC,
    "maghrebi": spelling_rules.MAGHREBI,
    "russian": spelling_rules.RUSSIAN,
}
LANGUAGES = (*_TABLES, "chinese")

_STATES = {
    "english": "UTO US GB CA AU NZ IE ZA IN BD LK NG GH KE UG TZ ZM ZW SG MY JM TT BS BB",
    "turkish": "TR AZ",
    "german": "DE AT CH LI",
    "uzbek": "UZ TM",
    "arabic": "AE SA EG IQ JO KW LB LY OM QA SY YE BH SD PS IR AF PK",
    "maghrebi": "MA DZ TN MR",
    "russian": "RU UA BY KG TJ KZ AM GE MD",
    "chinese": "CN TW",
}
LANGUAGE_OF_STATE = {state: lang for lang, states in _STATES.items() for state in states.split()}
"""A reading from general knowledge: whose spelling habits the Latin names of a state follow."""


def suggest_cyrillic(latin: str, state: str) -> tuple[str, ...]:
    """Lawful spellings for a name in a document of a state (ISO or ICAO code), the usual first.

    Empty where the state has no rules here or the name is not in Latin letters.
    """
    language = LANGUAGE_OF_STATE.get(countries.alpha2(state) or state)
    return suggestions_in(language, latin) if language else ()


def suggestions_in(language: str, latin: str) -> tuple[str, ...]:
    """The spellings by the rules of one language of LANGUAGES."""
    name = _plain(latin)
    if not name or len(name) > LONGEST_NAME or alphabet_of(name) is not Alphabet.LATIN:
        return ()
    if language == "chinese":
        return _chinese(name.split())
    table = _TABLES[language]
    known = "".join(sign if sign in table else _base(sign) for sign in name)
    return _spellings(known, _rules(language))


def _chinese(words: list[str]) -> tuple[str, ...]:
    written = [syllables for word in words if (syllables := from_pinyin(word))]
    return (" ".join(written),) if len(written) == len(words) else ()


def _base(sign: str) -> str:
    """A letter no rule of the language knows, without its accents."""
    return (normalise(sign) or sign) if sign.isalpha() else sign


def _plain(latin: str) -> str:
    signs = str.maketrans(dict.fromkeys(APOSTROPHES, "'") | dict.fromkeys(HYPHENS, "-"))
    return " ".join(latin.translate(signs).replace("<", " ").split()).replace("ß", "ẞ").upper()


def _spellings(name: str, rules: tuple[Rule, ...]) -> tuple[str, ...]:
    """The usual spelling, then with each rule that knows another one written that way throughout."""
    found = list(_walk(name, rules))
    ways = [_write(found, lambda rule: 0)]
    for changed, options in dict(found).items():
        for option in range(1, len(options)):
            ways.append(_write(found, _chooser(changed, option)))
    return tuple(dict.fromkeys(ways))[:MOST_SUGGESTIONS]


def _chooser(changed: int, option: int) -> Callable[[int], int]:
    return lambda rule: option if rule == changed else 0


def _write(found: list[Found], choose: Callable[[int], int]) -> str:
    return "".join(options[choose(rule)] for rule, options in found)


def _walk(name: str, rules: tuple[Rule, ...]) -> Iterator[Found]:
    """Each stretch of the name with the number and spellings of the first rule that fits it."""
    at = 0
    while at < len(name):
        for number, (pattern, options) in enumerate(rules):
            match = pattern.match(name, at)
            if match and match.end() > at:
                yield number, options
                at = match.end()
                break
        else:
            yield -at - 1, ("" if name[at] == "'" else name[at],)
            at += 1


@lru_cache
def _rules(language: str) -> tuple[Rule, ...]:
    lines = (_TABLES[language] + spelling_rules.COMMON).splitlines()
    rows = (line.rsplit(" ", 1) for line in lines if line)
    return tuple(
        (re.compile(pattern.replace("ß", "ẞ")), tuple(_options(options)))
        for pattern, options in rows
    )


def _options(options: str) -> Iterator[str]:
    for option in options.split("/"):
        yield "" if option == "-" else option
