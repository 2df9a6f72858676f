"""Raw text to a typed answer, or an error with a code: the door to all readers of answers.

2-rules.md, "The form": free text is Latin or Cyrillic, other scripts get the reason and an
example; a number that passes as an IIN is never kept (ground 3: "have you had one already?").

>>> read_document_number(" № l-898902 с3 ")
'L898902C3'
>>> read_free_text("ул. Абая, 5", limit=40)
'ул. Абая, 5'
>>> spot_iin("my number is 061211 600012")
Traceback (most recent call last):
core.domain.answers.IinGiven: err.iin_given
"""

import re
import unicodedata

from core.domain import iin
from core.domain.alphabets import (
    APOSTROPHES,
    HYPHENS,
    Alphabet,
    alphabet_of,
    alphabet_of_letter,
    latin_look_alikes,
)
from core.domain.answer_errors import AnswerError, EmptyAnswer, TooLong, check_length
from core.domain.country_answers import (
    CountryGone,
    CountryGuess,
    CountryUnknown,
    TwoCountries,
    read_country,
)
from core.domain.country_answers import fold as fold_country
from core.domain.date_answers import read_date
from core.domain.date_checks import check_birth, check_issue
from core.domain.date_errors import (
    BornFuture,
    DateAmbiguous,
    DateImpossible,
    DateNotDate,
    DateOtherCalendar,
    DateTwoDigits,
    IssuedAfterExpiry,
    IssuedBeforeBirth,
    IssuedFuture,
)
from core.domain.names import parse_cyrillic as read_cyrillic_name
from core.domain.names import parse_latin as read_latin_name
from core.domain.plain_text import clean, fold_digits

__all__ = [
    "AnswerError",
    "BinGiven",
    "BornFuture",
    "CountryGone",
    "CountryGuess",
    "CountryUnknown",
    "DateAmbiguous",
    "DateImpossible",
    "DateNotDate",
    "DateOtherCalendar",
    "DateTwoDigits",
    "DocumentNumberWrong",
    "EmptyAnswer",
    "IinGiven",
    "IssuedAfterExpiry",
    "IssuedBeforeBirth",
    "IssuedFuture",
    "TextScript",
    "TooLong",
    "TwoCountries",
    "check_birth",
    "check_issue",
    "fold_country",
    "read_country",
    "read_cyrillic_name",
    "read_date",
    "read_document_number",
    "read_free_text",
    "read_latin_name",
    "spot_iin",
]

SHORTEST_NUMBER, LONGEST_NUMBER = 4, 20
"""Usually 6 to 12 signs; island and internal documents have fewer or more (a reading)."""

_PREFIX = re.compile(r"^(?:№|No\.|No(?=\s)|N°|#)\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s./\\" + re.escape(HYPHENS) + "]")
_TWELVE_DIGITS = re.compile(r"(?<!\d)\d(?:[ \-]?\d){11}(?![ \-]?\d)", re.ASCII)
_SIGNS_IN_TEXT = frozenset("№+&°%=<>*#$€@|~^") | frozenset(APOSTROPHES)


class DocumentNumberWrong(AnswerError):
    """No document has such a number."""

    code = "err.doc_number"

    def __init__(self, *, value: str) -> None:
        super().__init__(value=value)


class TextScript(AnswerError):
    """Letters of neither Latin nor Cyrillic in a free text; `found` holds the first of them."""

    code = "err.text_script"

    def __init__(self, *, found: str) -> None:
        super().__init__(found=found)


class IinGiven(AnswerError):
    """Something that passes as an IIN; the number is not kept, not even here."""

    code = "err.iin_given"


class BinGiven(AnswerError):
    """The same with the fifth digit of a company's number."""

    code = "err.bin_given"


def read_document_number(text: str) -> str:
    """The number in capitals and digits alone; Cyrillic look-alikes are the Latin letters."""
    shown = clean(text)
    if not any(sign.isalnum() for sign in shown):
        raise EmptyAnswer()
    bare = _BETWEEN.sub("", _PREFIX.sub("", fold_digits(shown))).upper()
    number = latin_look_alikes(bare)
    if alphabet_of(number) is Alphabet.MIXED:
        number = bare
    right = alphabet_of(number) in (Alphabet.LATIN, Alphabet.CYRILLIC, Alphabet.NONE)
    signs = number.isalnum() and any(sign.isdigit() for sign in number)
    if not (right and signs and SHORTEST_NUMBER <= len(number) <= LONGEST_NUMBER):
        raise DocumentNumberWrong(value=shown[: 2 * LONGEST_NUMBER])
    return number


def read_free_text(text: str, limit: int) -> str:
    """One line of Latin or Cyrillic, its digits as 0-9."""
    line = fold_digits(clean(text))
    if not any(sign.isalnum() for sign in line):
        raise EmptyAnswer()
    odd = dict.fromkeys(sign for sign in line if not _may_stand(sign))
    if odd:
        raise TextScript(found="".join(odd)[:10])
    return check_length(line, limit)


def spot_iin(text: str) -> None:
    """IinGiven or BinGiven if twelve digits in the text pass as such a number."""
    for found in _TWELVE_DIGITS.finditer(fold_digits(clean(text))):
        if iin.is_valid(found.group()):
            raise BinGiven() if iin.looks_like_bin(found.group()) else IinGiven()


def _may_stand(sign: str) -> bool:
    if alphabet_of_letter(sign) in (Alphabet.LATIN, Alphabet.CYRILLIC) or sign in _SIGNS_IN_TEXT:
        return True
    return sign == " " or sign in "0123456789" or unicodedata.category(sign) in _PUNCTUATION


_PUNCTUATION = frozenset({"Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Mn", "Pc"})
