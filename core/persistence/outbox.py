"""The outbox: notices in a line per conversation, claimed by whoever relays (L27, L28, K1)."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    and_,
    bindparam,
    func,
    literal,
    not_,
    or_,
    select,
    update,
)
from sqlalchemy import case as case_when

from core.domain.case import CaseId, ConversationId, MissionNumber
from core.persistence.tables import QUEUED, cases, outbox
from core.persistence.work import Work
from core.ports.notices import Notice, NoticeState

CLAIM_HOLDS = timedelta(seconds=60)
LINE = select(func.coalesce(cases.c.conversation, cases.c.id)).where(
    cases.c.id == bindparam("of_case")
)
QUEUE = outbox.insert().values(line=LINE.scalar_subquery())
TO_TELL = (NoticeState.WAITING.value, NoticeState.UNDELIVERABLE.value)


class SqlOutbox:
    def __init__(self, work: Work) -> None:
        self._work = work

    def queue(
        self,
        kind: str,
        case: CaseId,
        *,
        due_at: datetime,
        codes: Mapping[str, str] | None = None,
    ) -> None:
        """Queue at the end of the line of the case's conversation, or of the case alone."""
        self._work.run(
            QUEUE,
            of_case=case,
            kind=kind,
            case_id=case,
            due_at=due_at,
            state=NoticeState.QUEUED.value,
            attempts=0,
            repeated=False,
            codes=json.dumps(dict(codes or {}), sort_keys=True),
        )

    def recall(self, case: CaseId, kind: str) -> int:
        return self._change(
            {"state": NoticeState.RECALLED.value},
            outbox.c.case_id == case,
            outbox.c.kind == kind,
            outbox.c.state == NoticeState.QUEUED.value,
            outbox.c.claimed_at.is_(None),
        )

    def claim(self, *, now: datetime, limit: int) -> list[Notice]:
        found = self._execute(self._due(now, limit)).all()
        again = [row.id for row in found if row.claimed_at is not None]
        self._change({"claimed_at": now}, outbox.c.id.in_([row.id for row in found]))
        if again:
            changes = {"repeated": True, "attempts": outbox.c.attempts + 1}
            self._change(changes, outbox.c.id.in_(again))
        return self._notices(outbox.c.id.in_([row.id for row in found]))

    def mark(self, id_: int, state: NoticeState, *, at: datetime) -> None:
        """Settle a notice. A repeated one is never called plainly *sent* (K1)."""
        became: Any = state.value
        if state is NoticeState.SENT:
            repeated = NoticeState.POSSIBLY_REPEATED.value
            became = case_when((outbox.c.repeated, repeated), else_=became)
        self._change({"state": became, "settled_at": at}, outbox.c.id == id_)

    def retry(self, id_: int, *, at: datetime) -> None:
        changes = {"claimed_at": None, "due_at": at, "attempts": outbox.c.attempts + 1}
        self._change(changes, outbox.c.id == id_)

    def seen(self, conversation: ConversationId, *, at: datetime) -> int:
        theirs = select(cases.c.id).where(cases.c.conversation == conversation)
        return self._change(
            {"state": NoticeState.SEEN.value, "settled_at": at},
            outbox.c.case_id.in_(theirs),
            outbox.c.state == NoticeState.WAITING.value,
        )

    def by_hand(self, mission: MissionNumber, *, limit: int = 50) -> list[Notice]:
        return self._notices(cases.c.mission == mission, outbox.c.state.in_(TO_TELL), limit=limit)

    def of_case(self, case: CaseId) -> list[Notice]:
        return self._notices(outbox.c.case_id == case)

    def _due(self, now: datetime, limit: int) -> Select[*tuple[Any, ...]]:
        """The first unsettled notice of each line, if it is due and nobody is sending it."""
        earlier = outbox.alias("earlier")
        queued = NoticeState.QUEUED.value
        ahead = select(literal(1)).where(
            earlier.c.line == outbox.c.line,
            earlier.c.state == queued,
            earlier.c.id < outbox.c.id,
        )
        free = or_(outbox.c.claimed_at.is_(None), outbox.c.claimed_at <= now - CLAIM_HOLDS)
        query = (
            select(outbox.c.id, outbox.c.claimed_at)
            .where(and_(QUEUED, outbox.c.due_at <= now, free, not_(ahead.exists())))
            .order_by(outbox.c.id)
            .limit(limit)
        )
        return query.with_for_update(skip_locked=True) if self._work.writing else query

    def _notices(self, *conditions: ColumnElement[bool], limit: int | None = None) -> list[Notice]:
        query = (
            select(
                outbox,
                cases.c.reference,
                cases.c.conversation,
                cases.c.language,
                cases.c.mission,
            )
            .join(cases, cases.c.id == outbox.c.case_id)
            .where(*conditions)
            .order_by(outbox.c.id)
            .limit(limit)
        )
        return [_notice(row) for row in self._execute(query)]

    def _change(self, changes: Mapping[str, Any], *conditions: ColumnElement[bool]) -> int:
        changed: int = self._execute(update(outbox).where(*conditions).values(**changes)).rowcount
        return changed

    def _execute(self, query: Any) -> Any:
        return self._work.connection.execute(query)


def _notice(row: Row[Any]) -> Notice:
    state = NoticeState(row.state)
    if state is NoticeState.QUEUED and row.repeated:
        state = NoticeState.POSSIBLY_REPEATED
    return Notice(
        id=row.id,
        kind=row.kind,
        case=row.case_id,
        reference=row.reference,
        conversation=row.conversation,
        language=row.language,
        mission=row.mission,
        due_at=row.due_at,
        state=state,
        attempts=row.attempts,
        codes=json.loads(row.codes),
    )
