"""The printer: the values each paper carries, and the door to whoever draws them (paras 6, 7, 11, 12).

Words arrive worded: codes (sex, states, purposes) in Russian, papers for the applicant in two
languages. A date is formatted by the paper, dd.mm.yyyy; words given instead are printed as they are.
Empty text is an empty line on a form and a dash on a finished paper. Values that name a person have no repr:
a traceback or a log shows nothing of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from core.ports.papers import PaperSort


@dataclass(frozen=True)
class SideBySide:
    """One text in the applicant's language and in Russian; two equal texts are printed once."""

    own: str
    russian: str


@dataclass(frozen=True)
class Fact:
    """A label and its value, for example the mission or the reference."""

    label: SideBySide
    value: SideBySide


@dataclass(frozen=True, repr=False)
class ApplicationFormValues:
    """Annex 1 of the algorithm, in the order's own order. Nothing given: the blank form.

    On a form that is filled in, an absent surname, given name or ethnic origin becomes a dash;
    every other empty value stays an empty line.
    """

    addressee: str = ""
    applicant: str = ""
    state: str = ""
    purpose: str = ""
    given_names_latin: str = ""
    given_names_cyrillic: str = ""
    surname_latin: str = ""
    surname_cyrillic: str = ""
    patronymic_latin: str = ""
    patronymic_cyrillic: str = ""
    birth_date: date | str = ""
    sex: str = ""
    citizenship: str = ""
    ethnic_origin: str = ""
    arrival_country: str = ""
    document_type: str = ""
    document_number: str = ""
    issued_on: date | str = ""
    expires_on: date | str = ""
    issuing_state: str = ""
    birth_place: str = ""
    place_country: str = ""
    place_region: str = ""
    place_district: str = ""
    place_address: str = ""


@dataclass(frozen=True, repr=False)
class CertificateValues:
    """Annex 2 of the algorithm. `issued_on` is the day the registry formed the number (Astana)."""

    iin: str
    surname: str
    given_names: str
    patronymic: str
    birth_date: date | str
    birth_place: str
    issued_on: date | str
    specimen: bool = False


@dataclass(frozen=True, repr=False)
class RefusalNoticeValues:
    """Annex 3 of the algorithm. `ground` is the number of the item of para 12, 1 to 3.

    `ground_text` is that item in the order's Russian words, from the edition of the case;
    `explanation` is the operator's own text.
    """

    surname: str
    given_names: str
    patronymic: str
    birth_date: date | str
    birth_place: str
    issued_on: date | str
    ground: int
    ground_text: str
    explanation: str = ""
    specimen: bool = False


@dataclass(frozen=True)
class DeclineNoteValues:
    """The note of a decline (para 7). The order has no form for it: the wording is the product's."""

    title: SideBySide
    facts: Sequence[Fact]
    missing_heading: SideBySide
    missing: Sequence[SideBySide]
    closing: Sequence[SideBySide]
    consul: Fact
    language: str = "ru"


@dataclass(frozen=True, repr=False)
class ReceiptValues:
    """The receipt kept by the mission when a paper is handed over; empty values are lines to fill in."""

    mission: str
    sort: PaperSort
    serial: str
    copy: int
    reference: str
    received_by: str = ""
    identity_document: str = ""
    identity_checked: bool = False
    consul: str = ""
    handed_over_on: date | str = ""


@dataclass(frozen=True)
class ChecklistLine:
    """What to bring or do, and the paragraph it rests on."""

    text: SideBySide
    paragraph: SideBySide


@dataclass(frozen=True)
class ChecklistValues:
    """Para 6 for one person. Without a reference it is anonymous and carries no QR."""

    title: SideBySide
    heading: SideBySide
    paragraph_heading: SideBySide
    lines: Sequence[ChecklistLine]
    facts: Sequence[Fact] = ()
    notes: Sequence[SideBySide] = ()
    reference: str = ""
    language: str = "ru"


@dataclass(frozen=True, repr=False)
class SlipValues:
    """What a walk-in takes home: the reference, and a one-time code to join a chat later.

    `reference` goes into the QR; `reference_in_groups` is the same, as one says it aloud.
    """

    title: SideBySide
    reference_label: SideBySide
    reference: str
    reference_in_groups: str
    code_label: SideBySide
    code: str
    how_to: Sequence[SideBySide]
    facts: Sequence[Fact] = ()
    language: str = "ru"


class Printer(Protocol):
    """Draws a paper and returns its PDF. Processor-bound: call it in a thread, outside a transaction.

    Equal values give equal bytes.
    """

    def application_form(self, values: ApplicationFormValues) -> bytes:
        """Annex 1 of the algorithm, filled or blank (para 6, item 1)."""
        ...

    def certificate(self, values: CertificateValues) -> bytes:
        """Annex 2 of the algorithm (para 11)."""
        ...

    def refusal_notice(self, values: RefusalNoticeValues) -> bytes:
        """Annex 3 of the algorithm (para 12)."""
        ...

    def decline_note(self, values: DeclineNoteValues) -> bytes:
        """Why papers were not accepted and what to do (para 7)."""
        ...

    def receipt(self, values: ReceiptValues) -> bytes:
        """Who took which copy of which paper."""
        ...

    def checklist(self, values: ChecklistValues) -> bytes:
        """What to bring (para 6)."""
        ...

    def slip(self, values: SlipValues) -> bytes:
        """Reference and one-time code of a walk-in."""
        ...
