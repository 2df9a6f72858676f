"""Countries by name, as CLDR has them: said to a reader, recognised from what people type,
and printed in Russian on the order's form (annex 1)."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from babel import Locale

from core.domain.country_answers import fold
from core.texts.country_aliases import ALIASES, RUSSIAN_ON_PAPER

TYPED_IN = ("en", "ru", "kk", "zh", "tr", "ar", "fa", "uz", "de", "fr", "es", "ko")
"""Languages whose country names are recognised: those of the first release (1-product.md)."""

NOT_COUNTRIES = frozenset(
    ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ")
)
"""Two-letter codes of CLDR that are groupings, parts or placeholders, not states."""


def country_name(code: str, locale: str) -> str:
    """The name of an ISO 3166-1 alpha-2 code (or XK) in a language; KeyError."""
    if code not in country_codes():
        raise KeyError(code)
    return str(Locale.parse(locale).territories[code])


def russian_country(code: str) -> str:
    """The name as it is printed in Russian on the form; official where CLDR is short."""
    name = RUSSIAN_ON_PAPER.get(code) or country_name(code, "ru")
    return name.replace("о-ва", "острова").replace("о-в ", "остров ")


@lru_cache(maxsize=1)
def country_codes() -> frozenset[str]:
    """Every alpha-2 code that names a country or territory."""
    known = [str(code) for code in Locale.parse("en").territories]
    return frozenset(code for code in known if len(code) == 2 and code.isalpha()) - NOT_COUNTRIES


@lru_cache(maxsize=1)
def country_names() -> Mapping[str, str]:
    """Name as `core.domain.country_answers.fold` folds it -> alpha-2, in twelve languages."""
    names: dict[str, str] = {}
    for locale in reversed(TYPED_IN):
        territories = Locale.parse(locale).territories
        names.update({fold(territories[c]): c for c in country_codes() if c in territories})
    names.update({fold(name): code for code, known in ALIASES.items() for name in known})
    return MappingProxyType(names)
