"""Machine-readable zones of passports and identity cards, typed, pasted or scanned.

Source: ICAO Doc 9303, parts 3 to 7; 2-rules.md, "Machine-readable zone". Forgiving about how the
lines came, strict about what they say: nothing is *proven* but by its own check digit.

>>> passport = read('''P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
... L898902C36UTO7408122F1204159ZE184226B<<<<<10''', today=date(2024, 9, 17))
>>> passport.format, passport.value("birth_date"), passport.fields["document_number"].proven
(<MrzFormat.TD3: 'TD3'>, '1974-08-12', True)
>>> card = read('''I<UTOD23145890<7349<<<<<<<<<<<
... 3407127M9507122UTO<<<<<<<<<<<2
... STEVENSON<<PETER<JOHN<<<<<<<<<''', today=date(2024, 9, 17))
>>> card.value("document_number"), card.value("surname"), card.composite_holds
('D23145890734', 'STEVENSON', True)
"""

from datetime import date

from core.domain.mrz_digits import check_digit
from core.domain.mrz_errors import (
    MrzError,
    NationalCode,
    NotMrz,
    OddLetters,
    OneLine,
    UnknownStateCode,
    VisaGiven,
    WrongCheck,
    WrongLength,
)
from core.domain.mrz_fields import reading
from core.domain.mrz_formats import MrzFormat
from core.domain.mrz_lines import physical_lines
from core.domain.mrz_reading import FIELDS, Field, FieldState, Reading
from core.domain.mrz_refusal import refusal
from core.domain.mrz_search import find, has_national_code

__all__ = [
    "FIELDS",
    "Field",
    "FieldState",
    "MrzError",
    "MrzFormat",
    "NationalCode",
    "NotMrz",
    "OddLetters",
    "OneLine",
    "Reading",
    "UnknownStateCode",
    "VisaGiven",
    "WrongCheck",
    "WrongLength",
    "check_digit",
    "read",
    "read_passport",
]


def read(text: str, *, today: date, issued: date | None = None) -> Reading:
    """The zone in a text, or the MrzError that says what to mend.

    A visa and an internal passport's national code are readings with a mark, not errors:
    `Reading.doubts` lists everything that keeps a zone from being used.
    """
    lines = physical_lines(text)
    zone = find(lines)
    if zone is None:
        raise refusal(lines)
    if has_national_code(zone):
        return Reading(format=None, looks_like_national_code=True)
    return reading(zone, today, issued)


def read_passport(text: str, *, today: date, issued: date | None = None) -> Reading:
    """Like `read`, with VisaGiven or NationalCode raised: neither may fill a form (para 6, 8)."""
    found = read(text, today=today, issued=issued)
    if found.looks_like_national_code:
        raise NationalCode()
    if found.is_visa:
        raise VisaGiven()
    return found
