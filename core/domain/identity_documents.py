"""Which document may stand in for the passport for travel abroad (para 6, item 2).

The order asks for a valid foreign passport "unless international treaties provide otherwise".
The rows are `data/identity_documents.json`; they never refuse anybody: whatever is not clearly
accepted is a question for the consul, who may depart with a reason.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.domain.treaties import Confidence

ANY_STATE = "*"


class DocumentKind(StrEnum):
    """The kinds a person can choose in the form and in the check."""

    FOREIGN_PASSPORT = "foreign_passport"
    DIPLOMATIC_PASSPORT = "diplomatic_passport"
    SERVICE_PASSPORT = "service_passport"
    IDENTITY_CARD = "identity_card"
    INTERNAL_PASSPORT = "internal_passport"
    REFUGEE_DOCUMENT = "refugee_document"
    OTHER = "other"


PASSPORTS = frozenset(
    {
        DocumentKind.FOREIGN_PASSPORT,
        DocumentKind.DIPLOMATIC_PASSPORT,
        DocumentKind.SERVICE_PASSPORT,
    }
)
"""Diplomatic and service passports are passports too: accepted, and marked for the consul."""

_NAME_IN_DATA = {
    DocumentKind.DIPLOMATIC_PASSPORT: "foreign_passport",
    DocumentKind.SERVICE_PASSPORT: "foreign_passport",
    DocumentKind.IDENTITY_CARD: "id_card",
    DocumentKind.REFUGEE_DOCUMENT: "refugee_travel_document",
}


class DocumentStatus(StrEnum):
    """What is known about a document of a state; only the first may simply be filed."""

    ACCEPTED = "accepted"
    ACCEPTED_FOR_ENTRY = "accepted_for_entry"
    LISTED_IN_2000_AGREEMENT = "listed_in_2000_agreement"
    LISTED_BY_2012_PROTOCOL = "listed_by_2012_protocol"
    NOT_ACCEPTED = "not_accepted"
    DOUBTFUL = "doubtful"
    UNKNOWN = "unknown"
    OUTSIDE_THE_ORDER = "outside_the_order"


@dataclass(frozen=True)
class DocumentRow:
    """One row of the data. `state` "*" is every state; ages are whole years, both included."""

    state: str
    document: str
    status: DocumentStatus
    confidence: Confidence
    source: tuple[str, ...]
    note: str = ""
    service_confidence: Confidence | None = None
    since: date | None = None
    min_age: int | None = None
    max_age: int | None = None

    def fits(self, on: date, age: int | None) -> bool:
        """Whether the row speaks of this day and this age; an unknown age fits."""
        if self.since is not None and on < self.since:
            return False
        if age is None:
            return True
        return (self.min_age or 0) <= age <= (self.max_age if self.max_age is not None else age)


@dataclass(frozen=True)
class DocumentJudgement:
    """The status of a document, the row that says so, and the kind if it is to be marked."""

    status: DocumentStatus
    row: DocumentRow | None
    mark: DocumentKind | None = None

    @property
    def accepted(self) -> bool:
        return self.status is DocumentStatus.ACCEPTED


def judge(
    documents: Iterable[DocumentRow],
    citizenship: str | None,
    kind: DocumentKind,
    on: date,
    *,
    age: int | None = None,
) -> DocumentJudgement:
    """What the data say of this kind for a citizen of that state; no row is `unknown`.

    A row of the state itself goes before a row for every state.
    """
    name = _NAME_IN_DATA.get(kind, kind.value)
    fitting = [row for row in documents if row.document == name and row.fits(on, age)]
    own = [row for row in fitting if row.state == citizenship]
    general = [row for row in fitting if row.state == ANY_STATE]
    row = next(iter(own + general), None)
    special = kind in PASSPORTS and kind is not DocumentKind.FOREIGN_PASSPORT
    return DocumentJudgement(
        status=row.status if row else DocumentStatus.UNKNOWN,
        row=row,
        mark=kind if special else None,
    )
