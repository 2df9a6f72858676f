"""A case is found again from another chat: reference, document number and one-time code (C15).

All three must fit; a wrong one is not named, and guessing is throttled.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.domain.answers import read_document_number
from core.domain.case import Case, ConversationId
from core.domain.errors import DomainError
from core.domain.reference_number import parse
from core.ports.storage import Transaction
from core.usecases.give_join_code import join_token

TRIES = 5
TRIES_FOR_A_CASE = 20
"""From all chats together, so that many of them do not guess where one may not."""

WINDOW = timedelta(minutes=60)


class JoinFailed(DomainError):
    """These three do not fit together; which part is wrong is not said."""

    code = "join_failed"

    def __init__(self, *, left: int) -> None:
        super().__init__(left=left)


class JoinLocked(DomainError):
    """Too many tries."""

    code = "join_locked"

    def __init__(self, *, until: datetime) -> None:
        super().__init__(until=until)


@dataclass(frozen=True)
class JoinTry:
    reference: str
    document_number: str
    code: str


def tries_left(tx: Transaction, conversation: ConversationId, at: datetime) -> int:
    """How many tries this chat still has; JoinLocked when none."""
    used = tx.throttles.hits(f"join:{conversation}", since=at - WINDOW)
    if used >= TRIES:
        raise JoinLocked(until=at + WINDOW)
    return TRIES - used


def join_case(
    tx: Transaction, attempt: JoinTry, conversation: ConversationId, *, at: datetime
) -> Case | None:
    """The case, now in this conversation; None (and one try used up) when the three do not fit.

    A refusal is a value here and no exception: the used-up try must be committed.
    """
    tries_left(tx, conversation, at)
    case = _fitting(tx, attempt, at)
    if case is None:
        tx.throttles.hit(f"join:{conversation}", at=at)
        return None
    return tx.cases.save(replace(case, conversation=conversation, touched_at=at))


def _fitting(tx: Transaction, attempt: JoinTry, at: datetime) -> Case | None:
    try:
        reference = str(parse(attempt.reference))
        number = read_document_number(attempt.document_number)
    except DomainError:
        return None
    what = f"join-case:{reference}"
    if tx.throttles.hits(what, since=at - WINDOW) >= TRIES_FOR_A_CASE:
        return None
    tx.throttles.hit(what, at=at)
    case = tx.cases.by_reference(reference)
    if case is None or case.value("document_number") != number:
        return None
    link = tx.links.take(join_token(reference, attempt.code.strip()), now=at)
    return case if link is not None and link.case == case.id else None
