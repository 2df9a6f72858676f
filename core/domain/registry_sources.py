"""Which zone of the document each line of a request is taken from (para 8).

The order names five: surname, given name and patronymic from the machine-readable zone; birth
date, birth place and citizenship from the visual zone. Every other row is a reading of this
project and says so.
"""

from dataclasses import dataclass

from core.domain.case import Source

PARAGRAPH = "8"


@dataclass(frozen=True)
class Origin:
    """Where a value comes from, the first that has one; `must_see` asks the consul to look.

    `typed` says that the consul types the value and may not answer "the same" (B4).
    """

    sources: tuple[Source, ...]
    reading: bool = True
    must_see: bool = False
    typed: bool = False


_FROM_MRZ = (Source.MRZ, Source.VISUAL)
_CYRILLIC = Origin((Source.TRANSLATION, Source.VISUAL, Source.DECLARED))
_DECLARED = Origin((Source.DECLARED,))

ORIGINS: dict[str, Origin] = {
    "surname_latin": Origin(_FROM_MRZ, reading=False),
    "given_latin": Origin(_FROM_MRZ, reading=False),
    "patronymic_latin": Origin((*_FROM_MRZ, Source.DECLARED), reading=False),
    "surname_cyrillic": _CYRILLIC,
    "given_cyrillic": _CYRILLIC,
    "patronymic_cyrillic": _CYRILLIC,
    "birth_date": Origin((Source.VISUAL,), reading=False, must_see=True, typed=True),
    "birth_place": Origin((Source.TRANSLATION, Source.VISUAL), reading=False, must_see=True),
    "citizenship": Origin((Source.VISUAL,), reading=False, must_see=True),
    "sex": Origin(_FROM_MRZ),
    "document_number": Origin(_FROM_MRZ),
    "document_issued": Origin((Source.VISUAL, Source.DECLARED)),
    "document_expires": Origin(_FROM_MRZ),
    "document_issuer": Origin(_FROM_MRZ),
    "document_kind": _DECLARED,
    "nationality": _DECLARED,
    "arrival_country": _DECLARED,
    "birth_country": _DECLARED,
    "birth_region": _DECLARED,
    "birth_district": _DECLARED,
    "birth_address": _DECLARED,
    "purpose": _DECLARED,
    "purpose_text": _DECLARED,
}
"""Every printed line of the form, in the order in which the consul compares them."""

LATIN_NAMES = frozenset({"surname_latin", "given_latin", "patronymic_latin"})
CYRILLIC_NAMES = frozenset({"surname_cyrillic", "given_cyrillic", "patronymic_cyrillic"})
DATES = frozenset({"birth_date", "document_issued", "document_expires"})

IN_THE_TRANSLATION = CYRILLIC_NAMES | {"birth_place"}
"""What para 6 has translated."""
