"""Printing is not done until somebody says how the sheet came out (B9, L23)."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from core.domain.errors import DomainError, NotFound, Stale
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.papers import Paper, PaperState
from core.ports.storage import Store, Transaction
from core.usecases.audit_line import note
from core.usecases.free_text import read_words
from core.usecases.officer import Officer, window_of


class PaperSettled(DomainError):
    """It was told already how this sheet came out, or it was handed over."""

    code = "paper_settled"

    def __init__(self, *, state: PaperState) -> None:
        super().__init__(state=state)


class SettlePaper:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(
        self, officer: Officer, paper_id: UUID, version: int, well: bool, reason: str = ""
    ) -> Paper:
        """The settled paper. A sheet that came out well may still be found spoiled later.

        Raises TextMissing for a spoiled sheet without a reason, PaperSettled, Stale.
        """
        why = read_words(reason, "reason", needed=not well)
        now = self.clock.now()

        def work(tx: Transaction) -> Paper:
            paper = _paper(tx, officer, paper_id, version)
            allowed = (
                {PaperState.PRINTING} if well else {PaperState.PRINTING, PaperState.PRINTED_WELL}
            )
            if paper.state not in allowed:
                raise PaperSettled(state=paper.state)
            return _settle(tx, officer, paper, well, why, now)

        return await self.store.write(work)


def _paper(tx: Transaction, officer: Officer, id_: UUID, version: int) -> Paper:
    paper = tx.papers.get(id_)
    if paper.mission != window_of(officer):
        raise NotFound()
    if paper.version != version:
        raise Stale()
    return paper


def _settle(
    tx: Transaction, officer: Officer, paper: Paper, well: bool, reason: str, now: datetime
) -> Paper:
    state = PaperState.PRINTED_WELL if well else PaperState.SPOILED
    saved = tx.papers.save(replace(paper, state=state, settled_at=now, reason=reason))
    case = tx.cases.save(replace(tx.cases.get(paper.case), touched_at=now))
    act = Act.PAPER_PRINTED if well else Act.PAPER_SPOILED
    note(tx, act, officer, case, now, f"serial={paper.serial} state={state.value}")
    return saved
