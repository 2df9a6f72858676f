"""A date of which the day, or day and month, may be unknown.

2-rules.md, "The form": a birth date may lack day, or day and month; it is its own type, printed
as in the document and compared part by part.

>>> PartialDate(1974, 8, 12).as_printed(), PartialDate(1965).encode()
('12.08.1974', '1965')
>>> PartialDate.decode("1965-08") < PartialDate.decode("1965-08-02")
True
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import total_ordering

_ENCODED = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@total_ordering
@dataclass(frozen=True)
class PartialDate:
    """Year, and month and day where known; ValueError for a day no calendar has."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("a day needs its month")
        self.earliest()

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        return cls(day.year, day.month, day.day)

    @classmethod
    def decode(cls, text: str) -> "PartialDate":
        """The date written by `encode`: "1974-08-12", "1974-08" or "1974"; else ValueError."""
        found = _ENCODED.fullmatch(text)
        if found is None:
            raise ValueError("not an encoded date")
        year, month, day = found.groups()
        return cls(int(year), int(month) if month else None, int(day) if day else None)

    def encode(self) -> str:
        """The beginning of an ISO date, as long as what is known."""
        return self.earliest().isoformat()[: (4, 7, 10)[self._known - 1]]

    def as_printed(self) -> str:
        """As documents print it: 12.08.1974, 08.1974 or 1974."""
        return ".".join(reversed(self.encode().split("-")))

    def earliest(self) -> date:
        """The first day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date:
        """The last day it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def is_complete(self) -> bool:
        return self.day is not None

    def differing_parts(self, other: "PartialDate") -> tuple[str, ...]:
        """Which of "day", "month", "year" are not alike; one that only one side has differs."""
        return tuple(
            part for part in ("day", "month", "year") if getattr(self, part) != getattr(other, part)
        )

    @property
    def _known(self) -> int:
        return 1 + (self.month is not None) + (self.day is not None)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return (self.earliest(), self._known) < (other.earliest(), other._known)
