"""Whether two values of one line say the same, each kind of value in its own way (para 8; B4).

A name of the machine-readable zone has no accents; a date may lack its day, or day and month,
and is compared part by part; a place is the same in capitals and in small letters.

>>> alike("surname_latin", "Müller", "MUELLER"), alike("birth_date", "1974-08", "1974-08-12")
(True, False)
>>> why_unlike("birth_date", "1974-08", "1974-08-12"), why_unlike("birth_place", "Isfahan", "Исфахан")
('date.day', 'another_script')
"""

import unicodedata

from core.domain.comparison import reason
from core.domain.dates import PartialDate
from core.domain.mrz_names import same_name
from core.domain.registry_sources import DATES, LATIN_NAMES


def alike(key: str, one: str, other: str, may_be_cut: bool = False) -> bool:
    """Whether the two are the same value; for a name `other` is the one of the zone."""
    if one == other:
        return True
    if not one or not other:
        return False
    if key in LATIN_NAMES:
        return same_name(one, other, may_be_cut=may_be_cut)
    return bare(one) == bare(other)


def why_unlike(key: str, one: str, other: str) -> str:
    """A code for the words: what kind of difference it is."""
    if one and not other:
        return "not_in_document"
    if key in DATES and one:
        parts = PartialDate.decode(one).differing_parts(PartialDate.decode(other))
        return f"date.{'.'.join(parts)}"
    return reason(one, other).value


def bare(text: str) -> str:
    """Without case, spaces and marks between words: for comparison only."""
    plain = unicodedata.normalize("NFC", text).casefold()
    return "".join(sign for sign in plain if sign.isalnum())
