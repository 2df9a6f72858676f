"""What goes to the registry, line by line, and where the sources disagree (para 8; B4).

Declared, machine-readable zone, visual zone and translation stand side by side; para 8 says which
one counts. A value the consul corrected wins, with its reason. Nothing is decided silently: a
difference stays open until the consul has taken the document's value or written another one.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from core.domain.case import Answers, Source
from core.domain.comparison import Segment, differences
from core.domain.document_zones import CUT, Zones, zones_of
from core.domain.dossier import Correction, Dossier
from core.domain.form import applies
from core.domain.likeness import alike, why_unlike
from core.domain.registry_sources import CYRILLIC_NAMES, ORIGINS, PARAGRAPH

CLASH = "zones_clash"
"""Reason of a line on which the two zones of the document disagree."""

NEEDS_MRZ = "mrz"
NEEDS_VISUAL = "visual"
NEEDS_DECISION = "decide"


@dataclass(frozen=True, repr=False)
class Compared:
    """One line. None is "not there"; an empty value was left empty, or the document has none.

    `registry` goes to the registry with its `source`. `needs` says what is open: "mrz",
    "visual", "decide" or nothing. `segments` set the declared value against it, sign by sign.
    """

    key: str
    declared: str | None
    mrz: str | None
    mrz_state: str
    visual: str | None
    translation: str | None
    registry: str
    source: Source
    paragraph: str
    reading: bool
    differs: bool
    reason: str
    segments: tuple[Segment, ...]
    needs: str
    corrected: Correction | None = None


def compare(answers: Answers, dossier: Dossier) -> tuple[Compared, ...]:
    """Every printed line of the form that this person has, in the order of comparison."""
    zones = zones_of(answers, dossier)
    return tuple(_line(key, zones) for key in ORIGINS if applies(key, answers))


def content_of(lines: tuple[Compared, ...]) -> dict[str, tuple[str, str]]:
    """Exactly what the consul confirms: field -> (value, source)."""
    return {line.key: (line.registry, line.source.value) for line in lines}


def open_lines(lines: tuple[Compared, ...]) -> tuple[str, ...]:
    """What is still open in the comparison, as codes: "mrz", "visual.KEY", "decide.KEY"."""
    zone = (NEEDS_MRZ,) if any(line.needs == NEEDS_MRZ for line in lines) else ()
    looks = tuple(f"visual.{line.key}" for line in lines if line.needs == NEEDS_VISUAL)
    return (
        zone + looks + tuple(f"decide.{line.key}" for line in lines if line.needs == NEEDS_DECISION)
    )


def _line(key: str, zones: Zones) -> Compared:
    origin, seen = ORIGINS[key], zones.seen(key)
    document, source = zones.document_value(key)
    correction = zones.correction(key, document)
    value = correction.value if correction else document
    if correction and correction.value != document:
        source = Source.CORRECTED
    reason = _reason(key, zones, seen, value)
    differs = bool(reason) and reason != CUT
    settled = not differs or (correction is not None and bool(correction.reason))
    return Compared(
        key=key,
        declared=seen[Source.DECLARED],
        mrz=seen[Source.MRZ],
        mrz_state=zones.dossier.mrz_states.get(key, ""),
        visual=seen[Source.VISUAL],
        translation=seen[Source.TRANSLATION],
        registry=value,
        source=source,
        paragraph=PARAGRAPH,
        reading=origin.reading,
        differs=differs,
        reason=reason,
        segments=differences(*_against(reason, seen, value)) if differs else (),
        needs=_needs(key, zones, seen, source, settled=settled),
        corrected=correction,
    )


def _needs(
    key: str, zones: Zones, seen: Mapping[Source, str | None], source: Source, *, settled: bool
) -> str:
    origin = ORIGINS[key]
    if source is Source.CORRECTED:
        return ""
    optional = Source.DECLARED in origin.sources and not seen[Source.DECLARED]
    zones_of_document = set(origin.sources) - {Source.DECLARED}
    found = any(seen[each] is not None for each in zones_of_document)
    if Source.MRZ in origin.sources and not found and not optional:
        return NEEDS_VISUAL if zones.zone_settled else NEEDS_MRZ
    if origin.must_see and not found:
        return NEEDS_VISUAL
    return "" if settled else NEEDS_DECISION


def _reason(key: str, zones: Zones, seen: Mapping[Source, str | None], value: str) -> str:
    """Why a line is shown as different; the empty word where everything agrees."""
    declared = seen[Source.DECLARED]
    if _empty_cyrillic(key, zones, value):
        return "empty"
    if zones.unconfirmed(key) and declared == value:
        return "unconfirmed"
    cut = zones.is_cut(key)
    if (declared is None and value) or (
        declared is not None and not alike(key, declared, value, cut)
    ):
        return why_unlike(key, declared or "", value)
    if zones.clash(key):
        return CLASH
    return CUT if cut and value else ""


def _against(reason: str, seen: Mapping[Source, str | None], value: str) -> tuple[str, str]:
    """The two values to set side by side: usually the declared one and what goes out."""
    if reason == CLASH:
        return seen[Source.VISUAL] or "", seen[Source.MRZ] or ""
    return seen[Source.DECLARED] or "", value


def _empty_cyrillic(key: str, zones: Zones, value: str) -> bool:
    """The form asks for both alphabets; what was left to the consul is his to write."""
    if key not in CYRILLIC_NAMES or value:
        return False
    latin = zones.seen(key.replace("cyrillic", "latin"))
    return bool(latin[Source.MRZ] or latin[Source.VISUAL] or latin[Source.DECLARED])
