"""One search box (B2): reference or QR, document number, or a name by whole words."""

from itertools import islice, product

from core.domain.answers import read_document_number
from core.domain.case import Case, MissionNumber
from core.domain.errors import DomainError
from core.domain.names import search_words
from core.domain.reference_number import parse
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.audit_line import note_service
from core.usecases.officer import Officer, window_of

LONGEST = 200
MOST = 20
MOST_SPELLINGS = 128
"""Ways to spell all typed words that are looked for: a bound for the database, no rule."""


class FindCase:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(self, officer: Officer, text: str) -> list[Case]:
        """Cases of the officer's mission; the audit keeps what kind of search it was, no words."""
        now = self.clock.now()
        wanted = text.strip()[:LONGEST]

        def work(tx: Transaction) -> list[Case]:
            found, kind = _search(tx, wanted, window_of(officer))
            note_service(tx, Act.CASE_FOUND, officer, now, kind)
            return found

        return await self.store.write(work) if wanted else []


def _search(tx: Transaction, text: str, mission: MissionNumber) -> tuple[list[Case], str]:
    if found := _by_reference(tx, text, mission):
        return found, "reference"
    if found := _by_document(tx, text, mission):
        return found, "document"
    return _by_name(tx, text, mission), "name"


def _by_reference(tx: Transaction, text: str, mission: MissionNumber) -> list[Case]:
    try:
        case = tx.cases.by_reference(str(parse(text)), mission)
    except DomainError:
        return []
    return [case] if case else []


def _by_document(tx: Transaction, text: str, mission: MissionNumber) -> list[Case]:
    try:
        return tx.cases.by_document(read_document_number(text), mission, MOST)
    except DomainError:
        return []


def _by_name(tx: Transaction, text: str, mission: MissionNumber) -> list[Case]:
    """Each typed word may be spelt in any of its ways; a case must have every typed word."""
    ways = [sorted(search_words(word)) for word in text.split()]
    found = {
        case.id: case
        for spelt in islice(product(*ways), MOST_SPELLINGS)
        for case in tx.cases.by_name(frozenset(spelt), mission, MOST)
    }
    return sorted(found.values(), key=lambda case: case.created_at, reverse=True)[:MOST]
