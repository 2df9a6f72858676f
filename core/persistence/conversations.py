"""Conversations: found by a keyed hash of the outside id, which itself lies sealed (C2, S2)."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Row, bindparam, delete, select, update

from core.domain.case import ConversationId
from core.domain.errors import NotFound, Stale
from core.persistence.tables import cases, consents, conversations
from core.persistence.work import Work, lockable, upsert
from core.ports.conversations import Channel, Conversation
from core.ports.crypto import Purpose

BY_ID = lockable(select(conversations).where(conversations.c.id == bindparam("id_")))
BY_CHAT = lockable(
    select(conversations).where(
        conversations.c.channel == bindparam("chat_channel"),
        conversations.c.outside_hash.in_(bindparam("hashes", expanding=True)),
    )
)
WRITE = update(conversations).where(
    conversations.c.id == bindparam("id_"), conversations.c.version == bindparam("known")
)
CHANGING = (
    "last_message_at",
    "language",
    "current_case",
    "consented",
    "blocked",
    "last_number",
)


class SqlConversations:
    def __init__(self, work: Work) -> None:
        self._work = work

    def meet(self, channel: Channel, outside_id: str, at: datetime) -> Conversation:
        """The conversation with this chat, its row locked until commit; started if new.

        On PostgreSQL two first messages of one chat wait for each other at the unique hash.
        """
        met = self._met(channel, outside_id, lock=True)
        if met is None:
            self._start(channel, outside_id, at)
            met = self._met(channel, outside_id, lock=True)
        if met is None:
            raise NotFound()
        return met

    def find(self, channel: Channel, outside_id: str) -> Conversation | None:
        return self._met(channel, outside_id, lock=False)

    def get(self, id_: ConversationId) -> Conversation:
        row = self._work.run(BY_ID[self._work.writing], id_=id_).first()
        if row is None:
            raise NotFound()
        return self._conversation(row)

    def save(self, conversation: Conversation) -> Conversation:
        known = conversation.version
        changes = {"version": known + 1, **self._changing(conversation)}
        written = self._work.run(WRITE, id_=conversation.id, known=known, **changes)
        if written.rowcount != 1:
            raise Stale()
        return replace(conversation, version=known + 1)

    def erase(self, id_: ConversationId) -> None:
        """The row and what hangs on it; cases stay and lose their conversation."""
        self._execute(update(cases).where(cases.c.conversation == id_).values(conversation=None))
        self._execute(delete(consents).where(consents.c.subject == str(id_)))
        self._execute(delete(conversations).where(conversations.c.id == id_))

    def unconsented_before(self, at: datetime, limit: int) -> list[ConversationId]:
        query = select(conversations.c.id).where(
            conversations.c.consented.is_(False), conversations.c.last_message_at < at
        )
        rows = self._execute(query.order_by(conversations.c.last_message_at).limit(limit))
        return [ConversationId(row.id) for row in rows]

    def _start(self, channel: Channel, outside_id: str, at: datetime) -> None:
        new = Conversation(ConversationId(uuid4()), channel, outside_id, 0, at, at)
        seal = self._work.seal
        row = upsert(self._work.dialect, conversations).values(
            id=new.id,
            channel=channel.value,
            outside_hash=self._work.vault.hash(Purpose.SEARCH, f"chat/{channel}", outside_id),
            sealed_outside_id=seal(conversations, new.id, "sealed_outside_id", outside_id),
            version=0,
            started_at=at,
            **self._changing(new),
        )
        self._execute(row.on_conflict_do_nothing())

    def _met(self, channel: Channel, outside_id: str, *, lock: bool) -> Conversation | None:
        hashes = self._work.vault.hashes(Purpose.SEARCH, f"chat/{channel}", outside_id)
        query = BY_CHAT[lock and self._work.writing]
        row = self._work.run(query, chat_channel=channel.value, hashes=hashes).first()
        return self._conversation(row) if row else None

    def _changing(self, conversation: Conversation) -> dict[str, object]:
        state = dict(conversation.state)
        return {
            **{name: getattr(conversation, name) for name in CHANGING},
            "sealed_state": self._work.seal(conversations, conversation.id, "sealed_state", state),
        }

    def _conversation(self, row: Row[Any]) -> Conversation:
        open_ = self._work.open
        return Conversation(
            id=row.id,
            channel=Channel(row.channel),
            outside_id=open_(conversations, row.id, "sealed_outside_id", row.sealed_outside_id),
            version=row.version,
            started_at=row.started_at,
            state=open_(conversations, row.id, "sealed_state", row.sealed_state),
            **{name: getattr(row, name) for name in CHANGING},
        )

    def _execute(self, query: Any) -> Any:
        return self._work.connection.execute(query)
