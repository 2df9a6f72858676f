"""Where a case stands at the window: comparison, checklist, and what is still open (B4-B7)."""

from dataclasses import dataclass
from datetime import date, datetime

from core.domain.case import Case
from core.domain.dossier import Dossier
from core.domain.errors import DomainError
from core.domain.judgements import expired, open_papers
from core.domain.papers import Checklist
from core.domain.treaties import KAZAKHSTAN
from core.domain.window import Compared, compare, content_of, open_lines
from core.ports.storage import Transaction
from core.usecases.services import Rules


class PointsOpen(DomainError):
    """The act waits for what is still to be seen, judged or decided; `points` are codes."""

    code = "points_open"

    def __init__(self, *, points: tuple[str, ...]) -> None:
        super().__init__(points=points)


@dataclass(frozen=True, repr=False)
class WindowState:
    """`open_points` must be empty before *accept*, `open_values` before *confirm*."""

    dossier: Dossier
    comparison: tuple[Compared, ...]
    checklist: Checklist
    content: dict[str, tuple[str, str]]
    open_values: tuple[str, ...]
    open_points: tuple[str, ...]


def window_state(tx: Transaction, rules: Rules, case: Case, now: datetime) -> WindowState:
    """Judge the case by the local date at its mission."""
    today = rules.day_at(case.mission, now)
    dossier = tx.cases.dossier(case.id)
    comparison = compare(case.answers, dossier)
    checklist = rules.checklist_of(tx, case, today)
    content = content_of(comparison)
    open_values = open_lines(comparison)
    return WindowState(
        dossier=dossier,
        comparison=comparison,
        checklist=checklist,
        content=content,
        open_values=open_values,
        open_points=(
            *open_values,
            *open_papers(checklist.lines, dossier.judgements),
            *_never(content, today),
        ),
    )


def require_closed(points: tuple[str, ...]) -> None:
    """PointsOpen unless nothing is open."""
    if points:
        raise PointsOpen(points=points)


def _never(content: dict[str, tuple[str, str]], today: date) -> tuple[str, ...]:
    """What no reason of the consul's can make acceptable (paras 1 and 7)."""
    late = expired(content["document_expires"][0], today)
    citizen = content["citizenship"][0] == KAZAKHSTAN
    return (*(("expired",) if late else ()), *(("kz_citizen",) if citizen else ()))
