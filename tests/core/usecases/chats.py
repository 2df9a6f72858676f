"""A chat with a case, put into the store without the chat's own code."""

from dataclasses import replace
from datetime import datetime

from core.domain.case import Case
from core.ports.conversations import Channel, Conversation
from core.ports.storage import Store, Transaction


async def chat(store: Store, outside: str, at: datetime, *, consented: bool = True) -> Conversation:
    """A conversation that has begun."""

    def work(tx: Transaction) -> Conversation:
        met = tx.conversations.meet(Channel.TELEGRAM, outside, at)
        return tx.conversations.save(replace(met, language="en", consented=consented))

    return await store.write(work)


async def seated(store: Store, case: Case, conversation: Conversation) -> Case:
    """The case as the current one of this chat."""

    def work(tx: Transaction) -> Case:
        now = tx.conversations.get(conversation.id)
        tx.conversations.save(replace(now, current_case=case.id, state={"zone": {"sex": "F"}}))
        return tx.cases.save(replace(case, conversation=conversation.id))

    return await store.write(work)
