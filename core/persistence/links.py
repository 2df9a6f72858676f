"""One-time links and resume codes: only keyed hashes are kept of what opens them (C8, C15)."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select

from core.domain.case import ConversationId
from core.persistence.tables import links, resume_codes
from core.persistence.work import Work, upsert
from core.ports.crypto import Purpose
from core.ports.web import OneTimeLink


class SqlLinks:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, token: str, link: OneTimeLink) -> None:
        token_hash = self._work.vault.hash(Purpose.CODES, "link", token)
        payload = self._work.seal(links, token_hash, "sealed_payload", dict(link.payload))
        self._work.connection.execute(
            insert(links).values(
                token_hash=token_hash,
                kind=link.kind,
                case_id=link.case,
                conversation=link.conversation,
                language=link.language,
                expires_at=link.expires_at,
                sealed_payload=payload,
            )
        )

    def take(self, token: str, *, now: datetime) -> OneTimeLink | None:
        """The row leaves with the link: of two takers the database lets one have it."""
        taken = delete(links).where(*self._open(token, now)).returning(*links.c)
        return self._link(self._work.connection.execute(taken).one_or_none())

    def peek(self, token: str, *, now: datetime) -> OneTimeLink | None:
        seen = select(links).where(*self._open(token, now))
        return self._link(self._work.connection.execute(seen).one_or_none())

    def forget_before(self, at: datetime) -> int:
        return self._work.connection.execute(delete(links).where(links.c.expires_at < at)).rowcount

    def _open(self, token: str, now: datetime) -> tuple[Any, ...]:
        hashes = self._work.vault.hashes(Purpose.CODES, "link", token)
        return (links.c.token_hash.in_(hashes), links.c.expires_at > now)

    def _link(self, row: Row[Any] | None) -> OneTimeLink | None:
        if row is None:
            return None
        return OneTimeLink(
            kind=row.kind,
            case=row.case_id,
            conversation=row.conversation,
            language=row.language,
            expires_at=row.expires_at,
            payload=self._work.open(links, row.token_hash, "sealed_payload", row.sealed_payload),
        )


class SqlResumeCodes:
    def __init__(self, work: Work) -> None:
        self._work = work

    def set(self, conversation: ConversationId, code: str, at: datetime) -> None:
        """The conversation's code from now on; an earlier one no longer works."""
        new = {"code_hash": self._work.vault.hash(Purpose.CODES, "resume", code), "at": at}
        row = upsert(self._work.dialect, resume_codes).values(conversation=conversation, **new)
        self._work.connection.execute(
            row.on_conflict_do_update(index_elements=[resume_codes.c.conversation], set_=new)
        )

    def find(self, code: str) -> ConversationId | None:
        hashes = self._work.vault.hashes(Purpose.CODES, "resume", code)
        query = select(resume_codes.c.conversation).where(resume_codes.c.code_hash.in_(hashes))
        row = self._work.connection.execute(query).one_or_none()
        return ConversationId(row.conversation) if row else None
