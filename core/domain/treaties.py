"""Who is a party to which convention, as dated rows with their sources.

Rests on the note to para 6 of the Algorithm (Minsk 1993, Chisinau 2002) and on the Hague
Convention of 5 October 1961. The rows are `data/treaties.json`; a row without a source does
not load. What follows from a row is decided in `certification`, never here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from core.domain.errors import DomainError

MINSK = "minsk_1993"
CHISINAU = "chisinau_2002"
HAGUE = "hague_apostille_1961"
EXEMPTING = (CHISINAU, MINSK)
KAZAKHSTAN = "KZ"


class UnknownState(DomainError):
    """A code that is in no row of the data: an error of input, never an answer."""

    code = "unknown_state"

    def __init__(self, *, state: str) -> None:
        super().__init__(state=state)


class OverlappingRows(DomainError):
    """Two rows of one treaty and one state hold on the same day: nobody could say which decides."""

    code = "overlapping_rows"

    def __init__(self, *, treaty: str, state: str) -> None:
        super().__init__(treaty=treaty, state=state)


class Confidence(StrEnum):
    """How sure a row is; `low` is recollection or inference and decides nothing."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True)
class Membership:
    """One row: `state` is bound by `treaty` from `since`, until the day before `until`.

    `since` None means: in force on the day of the data and later, first day unknown.
    `via` names the party through which a territory is bound.
    """

    treaty: str
    state: str
    since: date | None
    until: date | None
    confidence: Confidence
    date_confidence: Confidence | None
    source: tuple[str, ...]
    via: str | None = None
    note: str = ""

    def binds(self, on: date, as_of: date) -> bool:
        """Whether the row counts on that day; `as_of` is the day of the data."""
        begun = (self.since or as_of) <= on
        return begun and (self.until is None or on < self.until)


@dataclass(frozen=True)
class NotParty:
    """A state that was looked for among the parties and not found."""

    treaty: str
    state: str
    confidence: Confidence
    source: tuple[str, ...]
    checked_to: date | None = None
    note: str = ""


class Doubt(StrEnum):
    """Why no program may decide: two lawful readings, or a question of status or extension."""

    AMBIGUOUS = "ambiguous"
    MANUAL = "manual"


@dataclass(frozen=True)
class Unsettled:
    """A state left to the consul, with the outcomes of both readings, the likelier first."""

    state: str
    kind: Doubt
    options: tuple[str, ...]
    source: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True)
class Fallback:
    """An exempt state for which another reading is shown; with `check` the consul looks himself."""

    state: str
    check: bool
    source: tuple[str, ...]


@dataclass(frozen=True)
class Bilateral:
    """A treaty between Kazakhstan and one state: a possible reading for the consul, no outcome."""

    state: str
    treaty: str
    signed: date | None
    since: date | None
    confidence: Confidence
    waives: str
    waives_confidence: Confidence
    source: tuple[str, ...]
    kazakh_act: str = ""
    note: str = ""


@dataclass(frozen=True)
class TreatyBook:
    """Everything para 6 needs to know about treaties, as of one day.

    `objections` are states between which and Kazakhstan the Hague Convention is not in force;
    `states` are all codes the data know, with their English names.
    """

    as_of: date
    states: Mapping[str, str]
    memberships: tuple[Membership, ...]
    not_parties: tuple[NotParty, ...] = ()
    objections: frozenset[str] = frozenset()
    unsettled: Mapping[str, Unsettled] | None = None
    fallbacks: Mapping[str, Fallback] | None = None
    bilateral: tuple[Bilateral, ...] = ()

    def __post_init__(self) -> None:
        for (treaty, state), rows in self._by_treaty_and_state.items():
            if _overlap(rows):
                raise OverlappingRows(treaty=treaty, state=state)

    def rows(self, state: str, *treaties: str) -> tuple[Membership, ...]:
        """The rows of a state under these treaties, in the order of the treaties named."""
        return tuple(
            row for treaty in treaties for row in self._by_treaty_and_state.get((treaty, state), ())
        )

    def binding(self, state: str, on: date, *treaties: str) -> tuple[Membership, ...]:
        """Those of them that hold on that day between the state and Kazakhstan."""
        return tuple(
            row
            for row in self.rows(state, *treaties)
            if row.binds(on, self.as_of) and self._kazakhstan_is_bound(row.treaty, on)
        )

    def doubt(self, state: str) -> Unsettled | None:
        """The state's entry among those a program must not decide."""
        return (self.unsettled or {}).get(state)

    def fallback(self, state: str) -> Fallback | None:
        """The other reading of an exempt state, if one is known."""
        return (self.fallbacks or {}).get(state)

    def searched(self, state: str, treaty: str) -> NotParty | None:
        """The record that the state was looked for among the parties and not found."""
        rows = (row for row in self.not_parties if (row.state, row.treaty) == (state, treaty))
        return next(rows, None)

    def is_listed(self, state: str) -> bool:
        """Whether any list of the data names the state, as a party or as looked for."""
        return state in self._listed

    def bilateral_with(self, state: str) -> tuple[Bilateral, ...]:
        """Bilateral treaties of Kazakhstan with the state."""
        return tuple(row for row in self.bilateral if row.state == state)

    def _kazakhstan_is_bound(self, treaty: str, on: date) -> bool:
        return any(row.binds(on, self.as_of) for row in self.rows(KAZAKHSTAN, treaty))

    @cached_property
    def _by_treaty_and_state(self) -> dict[tuple[str, str], tuple[Membership, ...]]:
        found: dict[tuple[str, str], tuple[Membership, ...]] = {}
        for row in self.memberships:
            found[row.treaty, row.state] = (*found.get((row.treaty, row.state), ()), row)
        return found

    @cached_property
    def _listed(self) -> frozenset[str]:
        return frozenset(
            {row.state for row in self.memberships} | {row.state for row in self.not_parties}
        )


def _overlap(rows: Iterable[Membership]) -> bool:
    spans = sorted((row.since or date.min, row.until or date.max) for row in rows)
    return any(earlier[1] > later[0] for earlier, later in pairwise(spans))
