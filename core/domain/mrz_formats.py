"""Where each field stands in the five formats of machine-readable zones.

Source: ICAO Doc 9303, parts 4 (TD3), 5 (TD1), 6 (TD2) and 7 (MRV-A, MRV-B). Places count from 0.

>>> LAYOUTS[MrzFormat.TD3].names
Place(line=0, start=5, end=44)
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class MrzFormat(StrEnum):
    TD3 = "TD3"
    TD2 = "TD2"
    TD1 = "TD1"
    MRVA = "MRVA"
    MRVB = "MRVB"


@dataclass(frozen=True)
class Place:
    """Signs `start` to before `end` of one line."""

    line: int
    start: int
    end: int

    def of(self, lines: Sequence[str]) -> str:
        return lines[self.line][self.start : self.end]


@dataclass(frozen=True)
class Layout:
    """One format. `composite` lists what the composite digit covers, in order."""

    format: MrzFormat
    lines: int
    length: int
    names: Place
    number: Place
    number_check: Place
    nationality: Place
    birth: Place
    birth_check: Place
    sex: Place
    expiry: Place
    expiry_check: Place
    optional: tuple[Place, ...]
    optional_check: Place | None = None
    composite: tuple[Place, ...] = ()
    composite_check: Place | None = None
    long_numbers: bool = False

    @property
    def is_visa(self) -> bool:
        return self.format in (MrzFormat.MRVA, MrzFormat.MRVB)

    @property
    def digit_places(self) -> tuple[Place, ...]:
        """Where only digits (or fillers) can stand."""
        checks = (self.number_check, self.birth_check, self.expiry_check)
        others = (self.optional_check, self.composite_check)
        return (self.birth, self.expiry, *checks, *(place for place in others if place))


KIND = Place(0, 0, 2)
ISSUER = Place(0, 2, 5)


def _two_lines(
    format: MrzFormat,
    length: int,
    optional_end: int,
    *,
    optional_check: Place | None = None,
    composite: bool = False,
    long_numbers: bool = False,
) -> Layout:
    """TD3, TD2 and visas: one second line, cut at different places."""
    covered = (Place(1, 0, 10), Place(1, 13, 20), Place(1, 21, length - 1))
    return Layout(
        format=format,
        lines=2,
        length=length,
        names=Place(0, 5, length),
        number=Place(1, 0, 9),
        number_check=Place(1, 9, 10),
        nationality=Place(1, 10, 13),
        birth=Place(1, 13, 19),
        birth_check=Place(1, 19, 20),
        sex=Place(1, 20, 21),
        expiry=Place(1, 21, 27),
        expiry_check=Place(1, 27, 28),
        optional=(Place(1, 28, optional_end),),
        optional_check=optional_check,
        composite=covered if composite else (),
        composite_check=Place(1, length - 1, length) if composite else None,
        long_numbers=long_numbers,
    )


_TD1 = Layout(
    format=MrzFormat.TD1,
    lines=3,
    length=30,
    names=Place(2, 0, 30),
    number=Place(0, 5, 14),
    number_check=Place(0, 14, 15),
    nationality=Place(1, 15, 18),
    birth=Place(1, 0, 6),
    birth_check=Place(1, 6, 7),
    sex=Place(1, 7, 8),
    expiry=Place(1, 8, 14),
    expiry_check=Place(1, 14, 15),
    optional=(Place(0, 15, 30), Place(1, 18, 29)),
    composite=(Place(0, 5, 30), Place(1, 0, 7), Place(1, 8, 15), Place(1, 18, 29)),
    composite_check=Place(1, 29, 30),
    long_numbers=True,
)

LAYOUTS: dict[MrzFormat, Layout] = {
    MrzFormat.TD3: _two_lines(
        MrzFormat.TD3, 44, 42, optional_check=Place(1, 42, 43), composite=True
    ),
    MrzFormat.MRVA: _two_lines(MrzFormat.MRVA, 44, 44),
    MrzFormat.TD2: _two_lines(MrzFormat.TD2, 36, 35, composite=True, long_numbers=True),
    MrzFormat.MRVB: _two_lines(MrzFormat.MRVB, 36, 36),
    MrzFormat.TD1: _TD1,
}
