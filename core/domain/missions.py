"""The missions of annex 1 of the order: found by what a person types, nearest first (C4).

Numbers and Russian names are the order's, its slips included. Addresses and hours are not in
the order and not here. Names of countries arrive from outside, in the reader's language.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cached_property
from typing import TypeVar
from unicodedata import combining, normalize

from core.domain.errors import NotFound
from core.domain.treaties import KAZAKHSTAN

T = TypeVar("T")

LIKE_ENOUGH = 0.75
PREFIX_AT_LEAST = 2


class MissionKind(StrEnum):
    EMBASSY = "embassy"
    CONSULATE_GENERAL = "consulate_general"
    CONSULATE = "consulate"
    EMBASSY_OFFICE = "embassy_office"


@dataclass(frozen=True)
class Mission:
    """One line of annex 1. `country` is the host state by ISO 3166-1, `zone` an IANA name.

    `cities` are the city's names by language, with other spellings under `"other"`.
    """

    number: int
    kind: MissionKind
    country: str
    city: str
    zone: str
    name_ru: str
    name_kk: str
    name_en: str
    note: str = ""
    cities: Mapping[str, tuple[str, ...]] = field(default_factory=dict, compare=False)

    def name(self, language: str) -> str:
        """The name in Kazakh or Russian, in English for every other language."""
        return {"ru": self.name_ru, "kk": self.name_kk}.get(language, self.name_en)

    def city_in(self, language: str) -> str:
        """The city in that language, else in English."""
        return (self.cities.get(language) or (self.city,))[0]

    @cached_property
    def city_keys(self) -> frozenset[str]:
        """Every known spelling of the city, folded."""
        names = [self.city, *(name for names in self.cities.values() for name in names)]
        return frozenset(fold(name) for name in names)


@dataclass(frozen=True)
class MissionBook:
    """All missions by number, and cities of Kazakhstan, where this service does not work."""

    missions: tuple[Mission, ...]
    home_cities: tuple[str, ...] = ()

    @cached_property
    def home_keys(self) -> frozenset[str]:
        return frozenset(fold(name) for name in self.home_cities)

    def by_number(self, number: int) -> Mission:
        """The mission of that number, or NotFound."""
        for mission in self.missions:
            if mission.number == number:
                return mission
        raise NotFound(mission=number)

    def in_country(self, country: str) -> tuple[Mission, ...]:
        """The missions in a state, in the order's order: the embassy first."""
        return tuple(mission for mission in self.missions if mission.country == country)


@dataclass(frozen=True)
class Neighbourhood:
    """Which states border on which, and the region of each: what "nearest" rests on."""

    borders: Mapping[str, frozenset[str]]
    regions: Mapping[str, str]


@dataclass(frozen=True)
class Found:
    """What a search came to. `guessed` says that the spelling only resembles the name.

    `country` is set when the text named a state, also one without a mission of the list.
    """

    missions: tuple[Mission, ...]
    guessed: bool = False
    country: str | None = None


def fold(text: str) -> str:
    """A name without case, accents, signs and doubled spaces, for comparison only.

    >>> fold("  São-Paulo "), fold("Xi'an"), fold("Йошкар-Ола")
    ('sao paulo', 'xian', 'иошкар ола')
    """
    plain = normalize("NFKD", normalize("NFKD", text).casefold()).casefold()
    bare = "".join(char for char in plain if not combining(char))
    bare = bare.replace("ı", "i").replace("'", "").replace("’", "").replace("ʻ", "")
    words = "".join(char if char.isalnum() else " " for char in bare)
    return " ".join(words.split())


def find(book: MissionBook, text: str, countries: Mapping[str, str]) -> Found:
    """What the text means: a city or a country, exact, then by its beginning, then by likeness.

    `countries` gives codes by names, in any language and spelling.
    """
    wanted = fold(text)
    if not wanted:
        return Found(())
    if wanted in book.home_keys:
        return Found((), country=KAZAKHSTAN)
    folded = {fold(name): code for name, code in countries.items()}
    for matches, guessed in ((_same, False), (_begins, False), (_resembles, True)):
        cities = tuple(
            each for each in book.missions if any(matches(wanted, key) for key in each.city_keys)
        )
        codes = _unique(code for name, code in folded.items() if matches(wanted, name))
        there = tuple(each for code in codes for each in book.in_country(code))
        found = _unique((*cities, *there))
        if found or codes:
            return Found(found, guessed, codes[0] if len(codes) == 1 else None)
    return Found(())


def search(book: MissionBook, text: str, countries: Mapping[str, str]) -> tuple[Mission, ...]:
    """The missions the text may mean; see `find` for how sure that is."""
    return find(book, text, countries).missions


def nearest(
    book: MissionBook, country: str, neighbourhood: Neighbourhood, limit: int | None = None
) -> tuple[Mission, ...]:
    """Missions by nearness: same state, states with a common border, same region."""
    borders = neighbourhood.borders.get(country, frozenset())
    region = neighbourhood.regions.get(country)

    def distance(mission: Mission) -> int | None:
        if mission.country == country:
            return 0
        if mission.country in borders:
            return 1
        return 2 if region and neighbourhood.regions.get(mission.country) == region else None

    near = [(distance(mission), mission) for mission in book.missions]
    ranked = sorted(
        ((step, mission) for step, mission in near if step is not None),
        key=lambda pair: (pair[0], pair[1].number),
    )
    return tuple(mission for _, mission in ranked)[:limit]


def _same(wanted: str, name: str) -> bool:
    return wanted == name


def _begins(wanted: str, name: str) -> bool:
    if len(wanted) < PREFIX_AT_LEAST:
        return False
    return name.startswith(wanted) or f" {wanted}" in f" {name}"


def _resembles(wanted: str, name: str) -> bool:
    if len(wanted) < 4 or abs(len(wanted) - len(name)) > 2:
        return False
    matcher = SequenceMatcher(None, wanted, name)
    return matcher.quick_ratio() >= LIKE_ENOUGH and matcher.ratio() >= LIKE_ENOUGH


def _unique(items: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(items))
