"""The zones of the document and the answers of one person, side by side, line by line (para 8).

A patronymic that some states put behind the given names is parted from them; which source counts
is told by `registry_sources`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from core.domain.case import Answers, Source
from core.domain.dossier import Correction, Dossier
from core.domain.likeness import alike
from core.domain.mrz_names import normalise, same_name
from core.domain.registry_sources import IN_THE_TRANSLATION, ORIGINS

CUT = "cut"
"""State of a name that fills its field of the zone: it may go on in the document."""


@dataclass(frozen=True)
class Zones:
    """Everything that was declared, scanned, seen and corrected; `mrz` has the patronymic parted."""

    answers: Answers
    dossier: Dossier
    mrz: Mapping[str, str]

    @property
    def zone_settled(self) -> bool:
        return bool(self.dossier.mrz_text or self.dossier.no_icao_zone_reason)

    def seen(self, key: str) -> dict[Source, str | None]:
        answer = self.answers.get(key)
        return {
            Source.DECLARED: answer.value if answer else None,
            Source.MRZ: self.mrz.get(key),
            Source.VISUAL: self.dossier.visual.get(key),
            Source.TRANSLATION: self.dossier.translation.get(key),
        }

    def is_cut(self, key: str) -> bool:
        return self.dossier.mrz_states.get(key) == CUT

    def clash(self, key: str) -> bool:
        mrz, visual = self.mrz.get(key), self.dossier.visual.get(key)
        if key in IN_THE_TRANSLATION or mrz is None or visual is None:
            return False
        return not alike(key, visual, mrz, self.is_cut(key))

    def unconfirmed(self, key: str) -> bool:
        answer = self.answers.get(key)
        return answer is not None and not answer.confirmed

    def document_value(self, key: str) -> tuple[str, Source]:
        """The value of the first source that has one; the declared one stands in until then."""
        seen, sources = self.seen(key), ORIGINS[key].sources
        for source in (*sources, Source.DECLARED):
            value = seen[source]
            if value is not None:
                return value, source
        return "", sources[0]

    def correction(self, key: str, document: str) -> Correction | None:
        """The standing correction. One without a reason only took the document's value, and
        ends when the document is read otherwise."""
        found = self.dossier.corrections.get(key)
        return found if found and (found.reason or found.value == document) else None


def zones_of(answers: Answers, dossier: Dossier) -> Zones:
    """The zones of one case."""
    return Zones(answers, dossier, _with_patronymic(answers, dossier.mrz))


def value_by_para_8(key: str, answers: Answers, dossier: Dossier) -> tuple[str, Source]:
    """What the document says of a line, and where it says so; no correction is looked at."""
    return zones_of(answers, dossier).document_value(key)


def is_clash(key: str, answers: Answers, dossier: Dossier) -> bool:
    """Whether the machine-readable and the visual zone disagree on a line."""
    return zones_of(answers, dossier).clash(key)


def _with_patronymic(answers: Answers, mrz: Mapping[str, str]) -> Mapping[str, str]:
    """Some states put the patronymic behind the given names; then it is from the zone too."""
    given, patronymic = (_value(answers, key) for key in ("given_latin", "patronymic_latin"))
    zone = mrz.get("given_latin", "")
    if not (patronymic and zone) or same_name(given, zone):
        return mrz
    if not same_name(f"{given} {patronymic}", zone):
        return mrz
    words = zone.split()
    at = len(words) - len(normalise(patronymic).split())
    return {
        **mrz,
        "given_latin": " ".join(words[:at]),
        "patronymic_latin": " ".join(words[at:]),
    }


def _value(answers: Answers, key: str) -> str:
    answer = answers.get(key)
    return answer.value if answer else ""
