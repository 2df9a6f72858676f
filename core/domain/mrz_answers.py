"""What a machine-readable zone answers of the form: para 8 and its readings.

A field whose check digit is wrong answers nothing: it is asked. A single name goes into the
line "surname", as in the document.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from core.domain.countries import to_alpha2
from core.domain.mrz import FieldState, Reading

PASSPORT_FIELDS = {
    "surname": "surname_latin",
    "given_names": "given_latin",
    "birth_date": "birth_date",
    "sex": "sex",
    "nationality": "citizenship",
    "document_number": "document_number",
    "issuing_state": "document_issuer",
    "expiry_date": "document_expires",
}

TRUSTED = frozenset({FieldState.PROVEN, FieldState.READ})


@dataclass(frozen=True)
class ZoneAnswers:
    """Canonical values by form key, and the keys that were there but could not be trusted."""

    fields: Mapping[str, str]
    unproven: tuple[str, ...]
    name_may_be_cut: bool
    citizen_of_kazakhstan: bool

    @property
    def longest_name(self) -> str:
        return max(
            self.fields.get("surname_latin", ""), self.fields.get("given_latin", ""), key=len
        )


def from_zone(zone: Reading) -> ZoneAnswers:
    """The answers a zone gives; values of states are ISO alpha-2, or ICAO's own codes."""
    fields: dict[str, str] = {"document_kind": kind_of(zone)}
    unproven: list[str] = []
    for name, key in PASSPORT_FIELDS.items():
        field = zone.fields.get(name)
        value = field.value if field and field.state in TRUSTED else None
        if value is None:
            if field and field.state is FieldState.WRONG:
                unproven.append(key)
            continue
        fields[key] = to_alpha2(value) if key in ("citizenship", "document_issuer") else value
    if fields.get("surname_latin") and "given_latin" not in fields:
        fields["given_latin"] = ""
    return ZoneAnswers(
        fields,
        tuple(unproven),
        name_may_be_cut=zone.name_may_be_cut,
        citizen_of_kazakhstan=fields.get("citizenship") == "KZ",
    )


def kind_of(zone: Reading) -> str:
    """Which document of the form a zone belongs to, by its first two signs (Doc 9303, part 4-5)."""
    field = zone.fields.get("document_kind")
    code = (field.value if field and field.value else "P").replace("<", "")
    if code[:1] in ("A", "C", "I"):
        return "identity_card"
    return {"PD": "diplomatic_passport", "PS": "service_passport", "PO": "service_passport"}.get(
        code, "foreign_passport"
    )
