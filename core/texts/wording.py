"""The words of the papers, from the catalogue: `core.ports.wording.Wording`.

Sentences that stand on papers only are marked here; all others are those of chat and window.
"""

from collections.abc import Callable, Sequence
from datetime import date

from core.domain.missions import MissionBook
from core.domain.papers import Checklist, Line
from core.ports.printing import ChecklistLine, SideBySide
from core.texts.catalogue import Catalogue
from core.texts.checklist import parted, tell_line
from core.texts.countries import russian_country
from core.texts.marker import N_
from core.texts.on_paper import PURPOSE_ON_PAPER
from core.texts.words import Words

RUSSIAN = "ru"

PRINTED: dict[str, str] = {
    "printed.day": N_("Day of the visit"),
    "printed.applicant": N_("Applicant"),
    "printed.consul": N_("Consul"),
    "printed.code": N_("One-time code"),
    "printed.note": N_("What the consul wrote"),
    "printed.checklist": N_("What to bring to the window"),
    "printed.line": N_("Paper"),
    "printed.paragraph": N_("Paragraph"),
    "printed.paragraph_number": N_("paragraph {number}"),
}
"""Headings and labels that no screen has."""


class CatalogueWording:
    def __init__(self, catalogue: Catalogue, missions: MissionBook) -> None:
        self._catalogue = catalogue
        self._missions = missions

    def country_ru(self, code: str) -> str:
        if not code:
            return ""
        try:
            return russian_country(code)
        except KeyError:
            return self._russian.country(code)  # stateless, United Nations and the like

    def sex_ru(self, code: str) -> str:
        return self._russian.say(f"sex.{code}") if code else ""

    def document_kind_ru(self, code: str) -> str:
        return self._russian.say(f"document_kind.{code}") if code else ""

    def purpose_ru(self, code: str, own_words: str) -> str:
        return PURPOSE_ON_PAPER[code][0] if code in PURPOSE_ON_PAPER else own_words

    def mission_name(self, number: int, language: str) -> str:
        return self._missions.by_number(number).name(language)

    def date(self, day: date, language: str) -> str:
        return self._catalogue.words(language).date(day)

    def both(self, key: str, language: str, **facts: object) -> SideBySide:
        own, russian = (
            _say(words, key, facts) for words in (self._catalogue.words(language), self._russian)
        )
        return SideBySide(own, russian)

    def checklist_lines(self, checklist: Checklist, language: str) -> Sequence[ChecklistLine]:
        return [self._line(line, language) for line in checklist.lines]

    @property
    def _russian(self) -> Words:
        return self._catalogue.words(RUSSIAN)

    def _line(self, line: Line, language: str) -> ChecklistLine:
        own = tell_line(self._catalogue.words(language), line, self._name_in(language))
        russian = tell_line(self._russian, line, self._name_in(RUSSIAN))
        if not line.paragraph:
            return ChecklistLine(SideBySide(own, russian), SideBySide("", ""))
        (own, own_cite), (russian, russian_cite) = parted(own), parted(russian)
        number = self.both("printed.paragraph_number", language, number=line.paragraph)
        paragraph = SideBySide(own_cite or number.own, russian_cite or number.russian)
        return ChecklistLine(SideBySide(own, russian), paragraph)

    def _name_in(self, language: str) -> Callable[[int], str]:
        return lambda number: self.mission_name(number, language)


def _say(words: Words, key: str, facts: dict[str, object]) -> str:
    if key in PRINTED:
        return words.text(PRINTED[key], **facts)
    return words.say(key, **facts)
