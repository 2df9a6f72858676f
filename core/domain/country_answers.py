"""A country as people write it, in any language of the service, as ISO's two letters.

The names come from the caller (CLDR in all languages and everyday names, folded); here are codes
and states that are gone. A near miss is asked back, never taken.

>>> names = {fold("Germany"): "DE", fold("Египет"): "EG"}
>>> read_country("germany", names), read_country("D", names), read_country("EGY", names)
('DE', 'DE', 'EG')
>>> read_country("Germeny", names)
Traceback (most recent call last):
core.domain.country_answers.CountryGuess: err.country_guess
"""

import re
import unicodedata
from collections.abc import Mapping

from core.domain import countries
from core.domain.alphabets import APOSTROPHES
from core.domain.answer_errors import AnswerError, EmptyAnswer
from core.domain.plain_text import clean
from core.domain.skeletons import distance

LONGEST_COUNTRY = 80

_UNDECOMPOSED = str.maketrans({"ı": "i", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe"})

_GONE = """
SU: soviet union, ussr, union of soviet socialist republics, ссср, советский союз, cccp, ксро, кеңес одағы, sssr, sovet ittifoqi, sovyetler birligi, sscb, sowjetunion, udssr, urss, union sovietique, union sovietica, الاتحاد السوفيتي, شوروی, 苏联, 소련
YU: yugoslavia, jugoslavia, югославия, сфрю, югославия федерациясы, yugoslavya, jugoslawien, yougoslavie, يوغوسلافيا, 南斯拉夫, 유고슬라비아
CS: czechoslovakia, чехословакия, cekoslovakya, tschechoslowakei, tchecoslovaquie, checoslovaquia, تشيكوسلوفاكيا
DD: german democratic republic, gdr, ddr, east germany, гдр, германская демократическая республика, восточная германия, ostdeutschland, rda, dogu almanya
SCG: serbia and montenegro, сербия и черногория, serbien und montenegro
AN: netherlands antilles, нидерландские антильские острова
YD: south yemen, южный йемен
VD: south vietnam, южный вьетнам
"""
"""States that are no more, by the code they had (ISO 3166-3, in two or three letters)."""

NEAR_MISS = 5
"""One slip is forgiven for every so many letters."""


class CountryUnknown(AnswerError):
    """No country by that name."""

    code = "err.country_unknown"


class CountryGuess(AnswerError):
    """One likely country, two letters of ISO: to be confirmed."""

    code = "err.country_guess"

    def __init__(self, *, country: str) -> None:
        super().__init__(country=country)
        self.country = country


class CountryGone(AnswerError):
    """A state that no longer exists: the fact is its name, the attribute its old code."""

    code = "err.country_gone"

    def __init__(self, *, country: str, state: str) -> None:
        super().__init__(country=country)
        self.state = state


class TwoCountries(AnswerError):
    """Two countries where one is asked for, two letters each."""

    code = "q.two_citizenships"

    def __init__(self, *, first: str, second: str) -> None:
        super().__init__(first=first, second=second)
        self.first, self.second = first, second


def fold(name: str) -> str:
    """A name without case, accents and signs: the key of the names a caller hands in.

    >>> fold("Côte d’Ivoire"), fold(" TÜRKİYE ")
    ('cote divoire', 'turkiye')
    """
    plain = unicodedata.normalize("NFKD", name.casefold()).translate(_UNDECOMPOSED)
    return " ".join("".join(_folded(sign) for sign in plain).split())


def _folded(sign: str) -> str:
    if unicodedata.combining(sign) or sign in APOSTROPHES:
        return ""
    return sign if sign.isalnum() else " "


def _table(rows: str) -> dict[str, str]:
    pairs = (line.split(":", 1) for line in rows.strip().splitlines())
    return {fold(name): code for code, names in pairs for name in names.split(",")}


GONE = _table(_GONE)

_BETWEEN_TWO = re.compile(r"\s*(?:[,;/+&]|\s(?:and|и|және|ve|und|et|y|va|و)\s)\s*")


def read_country(text: str, names: Mapping[str, str]) -> str:
    """Two letters of ISO for a name or code, or the AnswerError that asks back."""
    name = fold(text)
    if not name:
        raise EmptyAnswer()
    if name in GONE:
        raise CountryGone(country=_said(text, name), state=GONE[name])
    found = _exact(name, names)
    if found is None:
        _refuse_two(text, names)
        raise _guess(name, names)
    return found


def _said(text: str, name: str) -> str:
    """The name as it was written; short capitals in full, they look like a living code."""
    written = clean(text)
    if len(written) > 3:
        return written
    return next(full for full, code in GONE.items() if code == GONE[name]).title()


def _exact(name: str, names: Mapping[str, str]) -> str | None:
    return names.get(name) or names.get(name.removeprefix("the ")) or _by_code(name.upper())


def _by_code(code: str) -> str | None:
    if len(code) == 2 and countries.is_state(code):
        return code
    return countries.alpha2(code)


def _refuse_two(text: str, names: Mapping[str, str]) -> None:
    parts = [part for part in _BETWEEN_TWO.split(clean(text).lower()) if part]
    if len(parts) != 2:
        return
    first, second = (_exact(fold(part), names) for part in parts)
    if first and second and first != second:
        raise TwoCountries(first=first, second=second)


def _guess(name: str, names: Mapping[str, str]) -> AnswerError:
    """The one nearest country as a question, or that none is known."""
    allowed = len(name) // NEAR_MISS
    if not allowed or len(name) > LONGEST_COUNTRY:
        return CountryUnknown()
    likely = [known for known in names if abs(len(known) - len(name)) <= allowed]
    slips = {known: distance(name, known, allowed) for known in likely}
    best = min(slips.values(), default=allowed + 1)
    nearest = {names[known] for known in likely if slips[known] == best}
    if best > allowed or len(nearest) > 1:
        return CountryUnknown()
    return CountryGuess(country=nearest.pop())
