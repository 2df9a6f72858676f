"""Consents as they were shown and given; who gave them lies sealed (C2)."""

from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Row, insert, select, update

from core.persistence.tables import consents
from core.persistence.work import Work
from core.ports.settings import GivenConsent

PLAIN = (
    "kind",
    "version",
    "text_hash",
    "language",
    "channel",
    "given_at",
    "withdrawn_at",
    "signed_at",
    "recorded_by",
)


class SqlConsents:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, case_or_conversation: str, consent: GivenConsent) -> None:
        id_ = uuid4()
        people = [consent.given_by, consent.given_for]
        self._work.connection.execute(
            insert(consents).values(
                id=id_,
                subject=case_or_conversation,
                sealed_people=self._work.seal(consents, id_, "sealed_people", people),
                **{name: getattr(consent, name) for name in PLAIN},
            )
        )

    def of(self, case_or_conversation: str) -> list[GivenConsent]:
        """In the order in which they were given."""
        query = select(consents).where(consents.c.subject == case_or_conversation)
        rows = self._work.connection.execute(
            query.order_by(consents.c.given_at, consents.c.kind, consents.c.id)
        )
        return [self._consent(row) for row in rows]

    def withdraw(self, case_or_conversation: str, *, at: datetime) -> int:
        query = update(consents).where(
            consents.c.subject == case_or_conversation, consents.c.withdrawn_at.is_(None)
        )
        return self._work.connection.execute(query.values(withdrawn_at=at)).rowcount

    def _consent(self, row: Row[Any]) -> GivenConsent:
        given_by, given_for = "", ""
        if row.sealed_people is not None:
            given_by, given_for = self._work.open(
                consents, row.id, "sealed_people", row.sealed_people
            )
        plain = {name: getattr(row, name) for name in PLAIN}
        return GivenConsent(given_by=given_by, given_for=given_for, **plain)
