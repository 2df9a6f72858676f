"""The web chat's messages as rows, sealed; the page asks for everything after a change (C8, U8)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Row,
    and_,
    bindparam,
    delete,
    exists,
    insert,
    not_,
    or_,
    select,
    tuple_,
    update,
)

from core.domain.case import ConversationId
from core.domain.errors import NotFound
from core.domain.lifecycle import ENDED
from core.persistence.tables import cases, conversations, web_messages
from core.persistence.work import Work
from core.ports.web import WebMessage

Payload = Mapping[str, object]
THIS = and_(
    web_messages.c.conversation == bindparam("of_chat"),
    web_messages.c.number == bindparam("which"),
)
GET = select(web_messages).where(THIS)
APPEND = insert(web_messages)
CHANGE = update(web_messages).where(THIS, web_messages.c.sealed_payload.is_not(None))
SINCE = (
    select(web_messages)
    .where(
        web_messages.c.conversation == bindparam("of_chat"),
        web_messages.c.change > bindparam("last"),
    )
    .order_by(web_messages.c.change)
    .limit(bindparam("most"))
)
COUNT = (
    update(conversations)
    .where(conversations.c.id == bindparam("of_chat"))
    .values(
        web_number=conversations.c.web_number + bindparam("messages"),
        web_change=conversations.c.web_change + 1,
    )
    .returning(conversations.c.web_number, conversations.c.web_change)
)


class SqlWebMessages:
    """Numbers and changes are counted on the conversation's row: erasing does not restart them.

    On PostgreSQL the counting locks that row, so two writers of one chat take turns.
    """

    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, conversation: ConversationId, payload: Payload, at: datetime) -> int:
        counted = self._work.run(COUNT, of_chat=conversation, messages=1).one_or_none()
        if counted is None:
            raise NotFound()
        number: int = counted.web_number
        self._work.run(
            APPEND,
            conversation=conversation,
            number=number,
            change=counted.web_change,
            at=at,
            sealed_payload=self._sealed(conversation, number, payload),
        )
        return number

    def get(self, conversation: ConversationId, number: int) -> WebMessage | None:
        row = self._work.run(GET, of_chat=conversation, which=number).one_or_none()
        return self._message(row) if row else None

    def change(
        self, conversation: ConversationId, number: int, payload: Payload | None, at: datetime
    ) -> bool:
        """Edit a message or take its content away; False if there is none or it is gone."""
        counted = self._work.run(COUNT, of_chat=conversation, messages=0).one_or_none()
        if counted is None:
            return False
        sealed = self._sealed(conversation, number, payload)
        changes = {"change": counted.web_change, "at": at, "sealed_payload": sealed}
        changed = self._work.run(CHANGE, of_chat=conversation, which=number, **changes)
        return bool(changed.rowcount)

    def since(
        self, conversation: ConversationId, change: int, limit: int = 200
    ) -> list[WebMessage]:
        rows = self._work.run(SINCE, of_chat=conversation, last=change, most=limit)
        return [self._message(row) for row in rows]

    def latest(self, conversation: ConversationId, limit: int) -> list[WebMessage]:
        query = select(web_messages).where(web_messages.c.conversation == conversation)
        rows = self._execute(query.order_by(web_messages.c.change.desc()).limit(limit))
        return [self._message(row) for row in rows][::-1]

    def erase_of(self, conversation: ConversationId) -> int:
        query = delete(web_messages).where(web_messages.c.conversation == conversation)
        erased: int = self._execute(query).rowcount
        return erased

    def erase_before(self, at: datetime, limit: int) -> int:
        key = tuple_(web_messages.c.conversation, web_messages.c.number)
        old = select(web_messages.c.conversation, web_messages.c.number)
        going_on = exists().where(
            cases.c.conversation == web_messages.c.conversation,
            or_(cases.c.status.not_in(ENDED), cases.c.status_since >= at),
        )
        old = old.where(web_messages.c.at < at, not_(going_on))
        old = old.order_by(web_messages.c.at).limit(limit)
        erased: int = self._execute(delete(web_messages).where(key.in_(old))).rowcount
        return erased

    def _sealed(self, conversation: UUID, number: int, payload: Payload | None) -> bytes | None:
        if payload is None:
            return None
        place = _row_name(conversation, number)
        return self._work.seal(web_messages, place, "sealed_payload", payload)

    def _message(self, row: Row[Any]) -> WebMessage:
        payload: Payload = {}
        if row.sealed_payload is not None:
            place = _row_name(row.conversation, row.number)
            payload = self._work.open(web_messages, place, "sealed_payload", row.sealed_payload)
        return WebMessage(
            conversation=row.conversation,
            number=row.number,
            change=row.change,
            at=row.at,
            payload=payload,
            gone=row.sealed_payload is None,
        )

    def _execute(self, query: Any) -> Any:
        return self._work.connection.execute(query)


def _row_name(conversation: UUID, number: int) -> str:
    return f"{conversation}/{number}"
