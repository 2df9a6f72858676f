"""Requests: attempts with their confirmed content, one live attempt per case (paras 8-10, L27)."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select, update
from sqlalchemy.exc import IntegrityError

from core.domain.case import CaseId
from core.domain.errors import NotFound, Stale
from core.persistence.tables import LIVE_STATES, requests
from core.persistence.work import Work
from core.ports.crypto import Purpose
from core.ports.requests import RegistryRequest, RequestState

FIXED = ("id", "reference", "mission", "attempt", "confirmed_by", "confirmed_at", "commitment")
CHANGING = ("answered_by", "answered_at", "formed_on", "test_number", "ground")


class SqlRequests:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, request: RegistryRequest) -> None:
        """Store a new attempt; Stale if the case has a live one or this attempt already."""
        row = {name: getattr(request, name) for name in FIXED}
        changing = self._changing(request)
        self._unique(
            insert(requests).values(
                **row, case_id=request.case, version=request.version, **changing
            )
        )

    def get(self, id_: UUID) -> RegistryRequest:
        row = self._execute(select(requests).where(requests.c.id == id_)).one_or_none()
        if row is None:
            raise NotFound()
        return self._request(row)

    def save(self, request: RegistryRequest) -> RegistryRequest:
        """Write if nobody wrote since, else Stale; Stale too if the number was taken meanwhile."""
        written = self._unique(
            update(requests)
            .where(requests.c.id == request.id, requests.c.version == request.version)
            .values(version=request.version + 1, **self._changing(request))
        )
        if written.rowcount != 1:
            raise Stale()
        return replace(request, version=request.version + 1)

    def of_case(self, case: CaseId) -> list[RegistryRequest]:
        query = select(requests).where(requests.c.case_id == case)
        return self._many(query.order_by(requests.c.attempt))

    def live(self, *, after: datetime | None = None, limit: int = 50) -> list[RegistryRequest]:
        query = select(requests).where(requests.c.state.in_(LIVE_STATES))
        if after is not None:
            query = query.where(requests.c.confirmed_at > after)
        return self._many(query.order_by(requests.c.confirmed_at, requests.c.id).limit(limit))

    def answered(self, *, limit: int = 20) -> list[RegistryRequest]:
        """The latest answers first."""
        query = select(requests).where(requests.c.answered_at.is_not(None))
        return self._many(query.order_by(requests.c.answered_at.desc()).limit(limit))

    def iin_taken(self, iin: str) -> bool:
        hashes = self._work.vault.hashes(Purpose.SEARCH, "iin", iin)
        query = select(requests.c.id).where(requests.c.iin_hash.in_(hashes))
        return self._execute(query).first() is not None

    def _changing(self, request: RegistryRequest) -> dict[str, object]:
        iin = request.iin
        content = {
            "content": {key: list(pair) for key, pair in request.content.items()},
            "salt": request.salt,
            "iin": iin,
            "explanation": request.explanation,
            "registry_values": dict(request.registry_values),
        }
        return {
            **{name: getattr(request, name) for name in CHANGING},
            "state": request.state.value,
            "iin_hash": self._work.vault.hash(Purpose.SEARCH, "iin", iin) if iin else None,
            "sealed_content": self._work.seal(requests, request.id, "sealed_content", content),
        }

    def _request(self, row: Row[Any]) -> RegistryRequest:
        said: dict[str, Any] = {}
        if row.sealed_content is not None:
            said = self._work.open(requests, row.id, "sealed_content", row.sealed_content)
        return RegistryRequest(
            **{name: getattr(row, name) for name in (*FIXED, *CHANGING)},
            case=row.case_id,
            state=RequestState(row.state),
            version=row.version,
            content={
                key: (value, source) for key, (value, source) in said.get("content", {}).items()
            },
            salt=said.get("salt", ""),
            iin=said.get("iin", ""),
            explanation=said.get("explanation", ""),
            registry_values=said.get("registry_values", {}),
        )

    def _many(self, query: Any) -> list[RegistryRequest]:
        return [self._request(row) for row in self._execute(query)]

    def _unique(self, query: Any) -> Any:
        # A savepoint: on PostgreSQL a broken constraint would spoil the whole transaction.
        try:
            with self._work.connection.begin_nested():
                return self._execute(query)
        except IntegrityError:
            raise Stale() from None

    def _execute(self, query: Any) -> Any:
        return self._work.connection.execute(query)
