"""A web conversation is taken up again by its resume code (C15, C2)."""

from datetime import datetime, timedelta

from core.domain.errors import DomainError
from core.domain.plain_text import clean, fold_digits
from core.domain.reference_number import SIGNS
from core.ports.chance import Chance
from core.ports.storage import Transaction

LENGTH = 12
GROUP = 4
TRIES = 10
WINDOW = timedelta(minutes=15)


class ResumeLocked(DomainError):
    """Too many wrong codes from one place."""

    code = "resume_locked"

    def __init__(self, *, minutes: int) -> None:
        super().__init__(minutes=minutes)


def draw_code(chance: Chance) -> str:
    """A new code of twelve signs that look alike in no alphabet, in three groups."""
    signs = "".join(SIGNS[chance.number_below(len(SIGNS))] for _ in range(LENGTH))
    return "-".join(signs[at : at + GROUP] for at in range(0, LENGTH, GROUP))


def compact(code: str) -> str:
    """The code as it is hashed: what people add or drop between the signs does not matter."""
    typed = fold_digits(clean(code)).upper()
    return "".join(sign for sign in typed if sign.isalnum())


def resume_conversation(tx: Transaction, code: str, *, peer: str, at: datetime) -> str | None:
    """The outside id of the conversation with this code, or None; guessing is throttled."""
    what = f"resume:{peer}"
    if tx.throttles.hits(what, since=at - WINDOW) >= TRIES:
        raise ResumeLocked(minutes=int(WINDOW.total_seconds()) // 60)
    found = tx.resume_codes.find(compact(code)) if code else None
    if found is None:
        tx.throttles.hit(what, at=at)
        return None
    return tx.conversations.get(found).outside_id
