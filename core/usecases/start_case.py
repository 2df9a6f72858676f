"""A case begins: an empty draft with a reference that was never used before.

Runs inside the caller's transaction: the chat's consent and the first draft are one act.
"""

from datetime import datetime
from uuid import UUID

from core.domain.case import Case, CaseId, ConversationId
from core.domain.lifecycle import Status
from core.domain.reference_number import SPACE, make
from core.ports.chance import Chance
from core.ports.storage import ReferenceTaken, Transaction

DRAWS = 20
"""So many taken references in a row mean that the space is exhausted, not bad luck."""


def start_case(
    tx: Transaction,
    *,
    edition: str,
    language: str,
    conversation: ConversationId | None,
    chance: Chance,
    at: datetime,
    status: Status = Status.DRAFT,
    walk_in: bool = False,
) -> Case:
    """Store a new draft and return it; draws a reference until a free one is found."""
    for _ in range(DRAWS):
        case = Case(
            id=CaseId(UUID(int=chance.number_below(2**128), version=4)),
            reference=str(make(chance.number_below(SPACE))),
            edition=edition,
            status=status,
            language=language,
            created_at=at,
            touched_at=at,
            status_since=at,
            conversation=conversation,
            walk_in=walk_in,
        )
        try:
            return tx.cases.add(case)
        except ReferenceTaken:
            continue
    raise ReferenceTaken
