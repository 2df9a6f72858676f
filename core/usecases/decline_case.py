"""Acceptance is declined with what is missing named (para 7; B6); the person may come again."""

from dataclasses import replace

from core.domain.case import Case, CaseId
from core.domain.errors import DomainError
from core.domain.lifecycle import Step
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.access import case_for_step
from core.usecases.free_text import read_words
from core.usecases.officer import Officer

ITEMS = (
    "original",
    "copy",
    "expired",
    "application",
    "translation",
    "notary",
    "apostille",
    "legalisation",
    "person",
)
"""What can be missing (7-conversation.md, "What was missing at the window")."""


class NothingMissing(DomainError):
    """Para 7 declines an incomplete or expired set of papers and nothing else."""

    code = "nothing_missing"


class UnknownItem(DomainError):
    code = "unknown_item"


class DeclineCase:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock

    async def __call__(
        self,
        officer: Officer,
        case_id: CaseId,
        version: int,
        missing: tuple[str, ...],
        note: str = "",
    ) -> Case:
        """The declined case; the applicant is told after ten seconds, with the items as codes.

        Raises NothingMissing or UnknownItem.
        """
        items = _items(missing)
        words = read_words(note, "note", needed=False)
        now = self.clock.now()

        def work(tx: Transaction) -> Case:
            case = case_for_step(tx, officer, case_id, version, Step.DECLINE)
            step = case.take(Step.DECLINE, by=officer.actor, at=now, missing=",".join(items))
            saved = tx.cases.save(step)
            dossier = tx.cases.dossier(case.id)
            told = replace(dossier, missing=items, decline_note=words, declined_by=officer.actor)
            tx.cases.save_dossier(case.id, told)
            return saved

        return await self.store.write(work)


def _items(missing: tuple[str, ...]) -> tuple[str, ...]:
    given = {item.removeprefix("item.") for item in missing}
    if not given:
        raise NothingMissing()
    if not given <= set(ITEMS):
        raise UnknownItem()
    return tuple(item for item in ITEMS if item in given)
