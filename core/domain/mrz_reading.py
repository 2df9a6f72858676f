"""What a machine-readable zone says, field by field, and how far each word is proven.

2-rules.md, "Machine-readable zone": a field is *proven* by its own check digit, *read* where it
has none (names never have), *wrong* where digit or content cannot be right, else *unread*.
Values are kept out of every repr: a reading may stand in a traceback.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from core.domain.mrz_errors import MrzError, NationalCode, UnknownStateCode, VisaGiven, WrongCheck
from core.domain.mrz_formats import MrzFormat


class FieldState(StrEnum):
    PROVEN = "proven"
    READ = "read"
    WRONG = "wrong"
    UNREAD = "unread"


FIELDS = (
    "document_kind",
    "document_number",
    "issuing_state",
    "nationality",
    "birth_date",
    "sex",
    "expiry_date",
    "surname",
    "given_names",
    "optional",
)

STATE_FIELDS = ("issuing_state", "nationality")


@dataclass(frozen=True)
class Field:
    """One value as text: codes of states as ICAO's, dates as `PartialDate.encode`, sex M or F.

    A wrong field has no value: what stood there is in `raw` only, with its fillers.
    """

    value: str | None = field(repr=False)
    state: FieldState
    raw: str = field(default="", repr=False)

    @property
    def proven(self) -> bool:
        return self.state is FieldState.PROVEN


@dataclass(frozen=True)
class Reading:
    """A zone as it was understood. Without a format there are no fields (a national code)."""

    format: MrzFormat | None
    fields: Mapping[str, Field] = field(default_factory=dict)
    name_may_be_cut: bool = False
    one_name_only: bool = False
    is_visa: bool = False
    looks_like_national_code: bool = False
    composite_holds: bool | None = None
    lines: tuple[str, ...] = field(default=(), repr=False)

    def value(self, key: str) -> str | None:
        """The value of a field, or None where there is none."""
        return self.fields[key].value if key in self.fields else None

    @property
    def no_expiry(self) -> bool:
        """The field of the expiry date is empty: the document names no last day."""
        return "expiry_date" in self.fields and not self.fields["expiry_date"].raw.strip("<")

    def keys(self, state: FieldState) -> tuple[str, ...]:
        """The names of the fields in a state, in the order of the zone's description."""
        return tuple(
            key for key in FIELDS if key in self.fields and self.fields[key].state is state
        )

    def doubts(self) -> tuple[MrzError, ...]:
        """Everything a person must be told about this zone; empty when it may be used as it is."""
        if self.looks_like_national_code:
            return (NationalCode(),)
        if self.is_visa:
            return (VisaGiven(),)
        wrong = tuple(self._doubt(key) for key in self.keys(FieldState.WRONG))
        if not wrong and self.composite_holds is False:
            return (WrongCheck(field="composite"),)
        return wrong

    def _doubt(self, key: str) -> MrzError:
        if key in STATE_FIELDS:
            return UnknownStateCode(code=self.fields[key].raw.strip("<"), field=key)
        return WrongCheck(field=key)
