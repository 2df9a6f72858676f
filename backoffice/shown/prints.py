"""Papers and request attempts of a case as rows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, tzinfo
from uuid import UUID

from backoffice.shown.content import ContentRow
from backoffice.shown.people import moment
from core.ports.papers import Paper, PaperState
from core.ports.requests import LIVE, RegistryRequest, RequestState
from core.texts.words import Words

Name = Callable[[str], str]

PAPER_KIND = {
    PaperState.PRINTING: "info",
    PaperState.PRINTED_WELL: "ok",
    PaperState.SPOILED: "bad",
    PaperState.HANDED_OVER: "ok",
}
REQUEST_KIND = {
    RequestState.FORMED: ("ok", "ok"),
    RequestState.REFUSED: ("bad", "bad"),
    RequestState.RETURNED: ("warn", "back"),
}


@dataclass(frozen=True)
class PaperShown:
    id: UUID
    sort: str
    serial: str
    copy: int
    state: str
    kind: str
    when: str
    by: str
    reason: str
    receipt: bool


@dataclass(frozen=True)
class AttemptShown:
    number: int
    state: str
    kind: str
    shape: str
    by: str
    when: str
    test_number: bool
    ground: int
    explanation: str


@dataclass(frozen=True)
class HandOverShown:
    """What is handed over, and what is compared with the person once more."""

    paper: PaperShown
    identity: list[ContentRow]


@dataclass(frozen=True)
class PrintShown:
    """The page of printing: what is printed, which copy comes next, what came before."""

    sort: str
    may_print: bool
    printed_well: bool
    copy: int
    prints: list[PaperShown]


def papers_shown(
    papers: Iterable[Paper], words: Words, zone: tzinfo, today: date, name: Name
) -> list[PaperShown]:
    return [
        PaperShown(
            id=paper.id,
            sort=paper.sort.value,
            serial=paper.serial,
            copy=paper.copy,
            state=paper.state.value,
            kind=PAPER_KIND[paper.state],
            when=moment(paper.printed_at, zone, today, words),
            by=name(paper.printed_by),
            reason=paper.reason,
            receipt=paper.state in (PaperState.PRINTED_WELL, PaperState.HANDED_OVER),
        )
        for paper in papers
    ]


def attempts_shown(
    requests: Iterable[RegistryRequest], words: Words, zone: tzinfo, today: date, name: Name
) -> list[AttemptShown]:
    return [
        AttemptShown(
            number=request.attempt,
            state=request.state.value,
            kind=kind_of(request.state)[0],
            shape=kind_of(request.state)[1],
            by=name(request.confirmed_by),
            when=moment(request.confirmed_at, zone, today, words),
            test_number=request.test_number,
            ground=request.ground or 0,
            explanation=request.explanation,
        )
        for request in requests
    ]


def kind_of(state: RequestState) -> tuple[str, str]:
    """Colour and shape of a state."""
    return ("info", "clock") if state in LIVE else REQUEST_KIND[state]
