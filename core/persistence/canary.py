"""The canary: a word sealed under each key, so a foreign key stops the start (4-house.md)."""

from sqlalchemy import select

from core.persistence.errors import KeyMismatch
from core.persistence.tables import canary
from core.persistence.work import Work, upsert
from core.ports.crypto import CannotOpen

WORD = "qabyl"


def check(work: Work) -> bool:
    """Whether the writing key has its canary. Raises KeyMismatch if these keys read nothing."""
    rows = {row.key_id: row.sealed_word for row in work.connection.execute(select(canary))}
    ours = [key_id for key_id in work.vault.key_ids if key_id in rows]
    if rows and not ours:
        raise KeyMismatch()
    for key_id in ours:
        _sing(work, key_id, rows[key_id])
    return work.vault.key_ids[0] in rows


def settle(work: Work) -> None:
    """Leave a canary under the writing key; a key that came anew gets its own beside the old."""
    key_id = work.vault.key_ids[0]
    sealed = work.seal(canary, key_id, "sealed_word", WORD)
    row = upsert(work.dialect, canary).values(key_id=key_id, sealed_word=sealed)
    work.connection.execute(row.on_conflict_do_nothing())


def _sing(work: Work, key_id: str, sealed: bytes) -> None:
    try:
        work.open(canary, key_id, "sealed_word", sealed)
    except CannotOpen:
        raise KeyMismatch() from None
