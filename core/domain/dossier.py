"""What the consul saw and judged at the window (paras 6-8; B4, B5): values beside their source."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime


@dataclass(frozen=True)
class Correction:
    """A value the consul put right: what stands now, why, by whom and when."""

    value: str
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True)
class Judgement:
    """A line of the checklist as the consul answered it; a departure carries its reason."""

    verdict: str
    by: str
    at: datetime
    reason: str = ""


@dataclass(frozen=True)
class Dossier:
    """Everything of the window: the scanned zone, the visual zone, translation, judgements.

    Keys are those of the form's fields. `visual` holds what stands in the visual zone; equal
    to the declared value when the consul answered "the same".
    """

    mrz_text: str = ""
    mrz: Mapping[str, str] = field(default_factory=dict)
    mrz_states: Mapping[str, str] = field(default_factory=dict)
    visual: Mapping[str, str] = field(default_factory=dict)
    translation: Mapping[str, str] = field(default_factory=dict)
    corrections: Mapping[str, Correction] = field(default_factory=dict)
    judgements: Mapping[str, Judgement] = field(default_factory=dict)
    no_icao_zone_reason: str = ""
    missing: tuple[str, ...] = ()
    decline_note: str = ""
    declined_by: str = ""
    consents_signed_at: datetime | None = None

    def corrected(self, key: str, correction: Correction) -> "Dossier":
        return replace(self, corrections={**self.corrections, key: correction})

    def judged(self, line: str, judgement: Judgement) -> "Dossier":
        return replace(self, judgements={**self.judgements, line: judgement})

    def cleared(self) -> "Dossier":
        """The dossier for a person who comes again: nothing of the last visit is presumed."""
        return Dossier()
