"""The fields of a zone whose lines were found: values, proofs and the marks a consul needs.

Source: ICAO Doc 9303, parts 3 to 7. A long number of TD1 and TD2 goes on in the optional field,
its check digit behind it (part 5, 4.2.2, note j): D23145890 and 7349 make D23145890734.
"""

from dataclasses import dataclass
from datetime import date

from core.domain import countries, mrz_dates
from core.domain.dates import PartialDate
from core.domain.mrz_digits import FILLER, as_digits, holds
from core.domain.mrz_formats import ISSUER, KIND, Layout
from core.domain.mrz_reading import Field, FieldState, Reading


@dataclass(frozen=True)
class Zone:
    """Lines of the right lengths and signs. Letters in the places of digits are mended."""

    layout: Layout
    lines: tuple[str, ...]

    @property
    def has_names(self) -> bool:
        """False for a TD1 card of which only the first two lines came."""
        return len(self.lines) == self.layout.lines


def mended(layout: Layout, lines: tuple[str, ...]) -> Zone:
    """A zone with the shapes of letters in digit places taken for digits."""
    rows = [list(line) for line in lines]
    for place in layout.digit_places:
        rows[place.line][place.start : place.end] = as_digits(place.of(lines))
    return Zone(layout, tuple("".join(row) for row in rows))


def reading(zone: Zone, today: date, issued: date | None = None) -> Reading:
    """All fields of a zone; nothing is left out, a doubtful field says so."""
    layout, lines = zone.layout, zone.lines
    number, optional = _number_and_optional(zone)
    surname, given = _names(zone)
    fields = {
        "document_kind": _word(KIND.of(lines)),
        "document_number": number,
        "issuing_state": _state(ISSUER.of(lines)),
        "nationality": _state(layout.nationality.of(lines)),
        "birth_date": _birth(zone, today),
        "sex": _sex(layout.sex.of(lines)),
        "expiry_date": _expiry(zone, today, issued),
        "surname": surname,
        "given_names": given,
        "optional": optional,
    }
    return Reading(
        format=layout.format,
        fields=fields,
        name_may_be_cut=zone.has_names and not layout.names.of(lines).endswith(FILLER),
        one_name_only=surname.value is not None and given.value is None,
        is_visa=layout.is_visa,
        composite_holds=composite_holds(zone),
        lines=lines,
    )


def composite_holds(zone: Zone) -> bool | None:
    """Whether the last digit proves the others; None where the format has none."""
    layout = zone.layout
    if layout.composite_check is None:
        return None
    covered = "".join(place.of(zone.lines) for place in layout.composite)
    return holds(covered, layout.composite_check.of(zone.lines))


def _birth(zone: Zone, today: date) -> Field:
    raw, digit = zone.layout.birth.of(zone.lines), zone.layout.birth_check.of(zone.lines)
    return _date(raw, digit, mrz_dates.birth(raw, today))


def _expiry(zone: Zone, today: date, issued: date | None) -> Field:
    raw, digit = zone.layout.expiry.of(zone.lines), zone.layout.expiry_check.of(zone.lines)
    return _date(raw, digit, mrz_dates.expiry(raw, today, issued))


def _date(raw: str, digit: str, value: PartialDate | None) -> Field:
    if not raw.strip(FILLER):
        return Field(None, FieldState.UNREAD, raw)
    if value is None or not holds(raw, digit):
        return Field(None, FieldState.WRONG, raw)
    return Field(value.encode(), FieldState.PROVEN, raw)


def _number_and_optional(zone: Zone) -> tuple[Field, Field]:
    layout, lines = zone.layout, zone.lines
    number, digit = layout.number.of(lines), layout.number_check.of(lines)
    optional = [place.of(lines) for place in layout.optional]
    if layout.long_numbers and digit == FILLER and not number.endswith(FILLER):
        rest, _, optional[0] = optional[0].partition(FILLER)
        number, digit = number + rest[:-1], as_digits(rest[-1:])
    return _number(number, digit), _optional(zone, optional)


def _number(raw: str, digit: str) -> Field:
    value = raw.replace(FILLER, "")
    if not value:
        return Field(None, FieldState.UNREAD, raw)
    if not holds(raw, digit):
        return Field(None, FieldState.WRONG, raw)
    return Field(value, FieldState.PROVEN, raw)


def _optional(zone: Zone, parts: list[str]) -> Field:
    raw = "".join(parts)
    value = " ".join(part for part in " ".join(parts).replace(FILLER, " ").split())
    check = zone.layout.optional_check
    digit = check.of(zone.lines) if check else FILLER
    if digit != FILLER and not holds(raw, digit):
        return Field(None, FieldState.WRONG, raw)
    if not value:
        return Field(None, FieldState.UNREAD, raw)
    return Field(value, FieldState.READ if digit == FILLER else FieldState.PROVEN, raw)


def _names(zone: Zone) -> tuple[Field, Field]:
    """Surname and given names. One name alone stands in the surname, as in the document."""
    raw = zone.layout.names.of(zone.lines) if zone.has_names else ""
    first, _, rest = raw.strip(FILLER).partition(FILLER * 2)
    return _name(first, raw), _name(rest, raw)


def _name(part: str, raw: str) -> Field:
    value = " ".join(part.replace(FILLER, " ").split())
    if any(sign.isdigit() for sign in value):
        return Field(None, FieldState.WRONG, raw)
    return Field(value or None, FieldState.READ if value else FieldState.UNREAD, raw)


def _state(raw: str) -> Field:
    code = raw.rstrip(FILLER)
    if not code:
        return Field(None, FieldState.UNREAD, raw)
    if not countries.is_code(code):
        return Field(None, FieldState.WRONG, raw)
    return Field(code, FieldState.READ, raw)


def _sex(raw: str) -> Field:
    """M or F. Unspecified (a filler; some states write X) leaves the form's own answer."""
    if raw in ("M", "F"):
        return Field(raw, FieldState.READ, raw)
    return Field(None, FieldState.UNREAD if raw in (FILLER, "X") else FieldState.WRONG, raw)


def _word(raw: str) -> Field:
    value = raw.replace(FILLER, "")
    return Field(value or None, FieldState.READ if value else FieldState.UNREAD, raw)
