"""The door to the words that papers need: use cases have codes, the printer wants sentences.

What stands on the order's own forms is Russian; papers for the applicant carry his language
beside Russian.
"""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from core.domain.papers import Checklist
from core.ports.printing import ChecklistLine, SideBySide


class Wording(Protocol):
    def country_ru(self, code: str) -> str:
        """A state by its code, in Russian; empty for an empty code."""
        ...

    def sex_ru(self, code: str) -> str: ...

    def document_kind_ru(self, code: str) -> str: ...

    def purpose_ru(self, code: str, own_words: str) -> str:
        """The purpose as it stands after "для"; own words as they were written."""
        ...

    def mission_name(self, number: int, language: str) -> str: ...

    def date(self, day: date, language: str) -> str:
        """A date in words."""
        ...

    def both(self, key: str, language: str, **facts: object) -> SideBySide:
        """The sentence of a key in the reader's language and in Russian; dates become words."""
        ...

    def checklist_lines(self, checklist: Checklist, language: str) -> Sequence[ChecklistLine]:
        """The lines of a checklist with their paragraphs, in both languages."""
        ...
