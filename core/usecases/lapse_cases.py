"""Timed work of retention (readings of the edition): lapse by age, erase what is not needed.

Cases lapse untouched for the days of their edition; check answers go 24 hours after the last
message, web messages 30 days after the end, update numbers after a week.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.domain.lifecycle import Status, Step
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.services import Rules

WORKER = "worker"
BATCH = 50


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
        retention = self.rules.edition_on(now.date()).retention
        count = 0
        for status, days in (
            (Status.DRAFT, retention.draft_days),
            (Status.READY, retention.ready_days),
            (Status.DECLINED, retention.declined_days),
        ):
            old = tx.cases.untouched(frozenset({status.value}), now - timedelta(days=days), BATCH)
            for case in old:
                tx.cases.save(case.take(Step.LAPSE, by=WORKER, at=now))
                tx.cases.erase(case.id)
                count += 1
        return count

    def _forget_unconsented(self, tx: Transaction, now: datetime) -> int:
        retention = self.rules.edition_on(now.date()).retention
        before = now - timedelta(hours=retention.check_answers_hours)
        old = tx.conversations.unconsented_before(before, BATCH)
        for conversation in old:
            tx.messages.erase_of(conversation)
            tx.conversations.erase(conversation)
        return len(old)

    def _forget_numbers(self, tx: Transaction, now: datetime) -> int:
        retention = self.rules.edition_on(now.date()).retention
        tx.links.forget_before(now)
        tx.throttles.forget_before(now - timedelta(days=1))
        tx.sessions.end_before(now - timedelta(hours=12))
        tx.updates.forget_before(now - timedelta(days=retention.update_number_days))
        return tx.messages.erase_before(now - timedelta(days=retention.web_message_days), BATCH)
