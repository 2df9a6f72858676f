"""Somebody whom no message reaches was told at the window or by telephone (C10)."""

from core.domain.errors import NotFound
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.notices import NoticeState
from core.ports.storage import Store, Transaction
from core.usecases.officer import Officer, window_of

MOST = 1000


class TellByHand:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(self, officer: Officer, notice_id: int) -> None:
        """Mark it, and what waited before it for the same person.

        Raises NotFound unless it waits in the officer's mission.
        """
        now = self.clock.now()

        def work(tx: Transaction) -> None:
            mission = window_of(officer)
            waiting = {each.id: each for each in tx.outbox.by_hand(mission, limit=MOST)}
            if notice_id not in waiting:
                raise NotFound()
            case = waiting[notice_id].case
            told = [each for each in waiting.values() if each.case == case and each.id <= notice_id]
            for notice in told:
                tx.outbox.mark(notice.id, NoticeState.TOLD_BY_HAND, at=now)
                tx.audit.note(
                    Act.TOLD_BY_HAND,
                    actor=officer.actor,
                    at=now,
                    case=case,
                    chain=int(mission),
                    detail=notice.kind,
                )

        await self.store.write(work)
