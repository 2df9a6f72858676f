"""A one-time code by which a case is taken up in another chat (L3, C15; the slip of B3)."""

from datetime import datetime, timedelta

from core.domain.case import Case
from core.ports.chance import Chance
from core.ports.storage import Transaction
from core.ports.web import OneTimeLink

JOIN_CODE_DAYS = 14
DIGITS = 8


def give_join_code(tx: Transaction, case: Case, *, chance: Chance, at: datetime) -> str:
    """A code of eight digits for this case; it works once, with reference and document number."""
    code = f"{chance.number_below(10**DIGITS):0{DIGITS}d}"
    tx.links.add(
        join_token(case.reference, code),
        OneTimeLink(
            kind="join",
            case=case.id,
            conversation=None,
            language=case.language,
            expires_at=at + timedelta(days=JOIN_CODE_DAYS),
            payload={},
        ),
    )
    return code


def join_token(reference: str, code: str) -> str:
    """What is stored (hashed) of a code: bound to its case, so a code alone opens nothing."""
    return f"join:{reference}:{code}"
