"""Timed work of retention (readings of the edition): lapse by age, erase what is not needed.

Cases lapse untouched for the days of their edition; check answers go 24 hours after the last
message, web messages 30 days after the end, update numbers after a week.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.domain.case import Case
from core.domain.editions import Edition
from core.domain.lifecycle import EDITABLE, Status, Step
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.services import Rules

WORKER = "worker"
BATCH = 50
DELETABLE = timedelta(hours=24)
"""Telegram lets a bot delete for 48 hours; what is due after 24 can be deleted that much longer."""


def days_of(status: Status, edition: Edition) -> int:
    """For how many days an untouched case in this status is kept."""
    kept = edition.retention
    return {
        Status.DRAFT: kept.draft_days,
        Status.READY: kept.ready_days,
        Status.DECLINED: kept.declined_days,
    }[status]


def forget_in_chat(tx: Transaction, case: Case) -> None:
    """What the chat remembered of the passport goes with the answers."""
    if case.conversation is None:
        return
    chat = tx.conversations.get(case.conversation)
    if chat.current_case == case.id:
        screen = {"screen": chat.state.get("screen", 0), "at": "status"}
        tx.conversations.save(replace(chat, state=screen))


@dataclass(frozen=True)
class Lapsed:
    """How much one round took up."""

    cases: int = 0
    erased: int = 0
    conversations: int = 0
    messages: int = 0


@dataclass(frozen=True)
class LapseCases:
    store: Store
    clock: Clock
    rules: Rules

    async def __call__(self) -> Lapsed:
        """One round of all of it, in small transactions."""
        now = self.clock.now()
        lapsed = await self.store.write(lambda tx: self._lapse(tx, now))
        conversations = await self.store.write(lambda tx: self._forget_unconsented(tx, now))
        messages = await self.store.write(lambda tx: self._forget_numbers(tx, now))
        return Lapsed(cases=lapsed, conversations=conversations, messages=messages)

    def _lapse(self, tx: Transaction, now: datetime) -> int:
        """Those that are old by the edition they were opened under (L33)."""
        count = 0
        for status in EDITABLE:
            shortest = min(days_of(status, edition) for edition in self.rules.editions.editions)
            before = now - timedelta(days=shortest)
            for case in tx.cases.untouched(frozenset({status.value}), before, BATCH):
                days = days_of(status, self.rules.edition_of(case))
                if case.touched_at < now - timedelta(days=days):
                    tx.cases.save(case.take(Step.LAPSE, by=WORKER, at=now))
                    tx.cases.erase(case.id)
                    forget_in_chat(tx, case)
                    count += 1
        return count

    def _forget_unconsented(self, tx: Transaction, now: datetime) -> int:
        retention = self.rules.edition_on(now.date()).retention
        before = now - timedelta(hours=retention.check_answers_hours)
        old = tx.conversations.unconsented_before(before, BATCH)
        erased = 0
        for conversation in old:
            if any(one.due_at > now - DELETABLE for one in tx.deletions.of(conversation)):
                continue  # first its messages leave Telegram, which needs the chat's number
            tx.messages.erase_of(conversation)
            tx.conversations.erase(conversation)
            erased += 1
        return erased

    def _forget_numbers(self, tx: Transaction, now: datetime) -> int:
        retention = self.rules.edition_on(now.date()).retention
        tx.links.forget_before(now)
        tx.throttles.forget_before(now - timedelta(days=1))
        tx.sessions.end_before(now - timedelta(hours=12))
        tx.updates.forget_before(now - timedelta(days=retention.update_number_days))
        return tx.messages.erase_before(now - timedelta(days=retention.web_message_days), BATCH)
