"""The consul's judgement of the checklist, and what keeps papers from being accepted (paras 6, 7).

The program judges first, by the rules the applicant saw. The consul answers every line; where he
departs from the program he writes why. An expired document is never accepted (para 7).
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from core.domain.dossier import Judgement
from core.domain.errors import DomainError
from core.domain.papers import Line, Verdict


class Ruling(StrEnum):
    """How a line is answered."""

    IN_ORDER = "in_order"
    MISSING = "missing"
    NOT_NEEDED = "not_needed"


class ReasonMissing(DomainError):
    """A departure from the program is recorded with its reason or not at all (B5)."""

    code = "reason_missing"

    def __init__(self, *, line: str) -> None:
        super().__init__(line=line)


class JudgeAlone(DomainError):
    """A doubtful line is answered by itself, not together with others (B5)."""

    code = "judge_alone"

    def __init__(self, *, line: str) -> None:
        super().__init__(line=line)


def name_of(line: Line) -> str:
    """How a judgement names its line: supporting documents share one key."""
    return f"{line.key}:{line.facts['document']}" if line.key == "line.supporting" else line.key


def departs(line: Line, ruling: Ruling) -> bool:
    """Whether the ruling goes against what the program found.

    Where the program asks, any answer is the consul's own; but another document than a
    passport is taken with a reason only (2-rules.md, para 6.2).
    """
    if line.key == "line.other_document":
        return ruling is not Ruling.MISSING
    match line.verdict:
        case Verdict.DECLINED:
            return ruling is not Ruling.MISSING
        case Verdict.BRING:
            return ruling is Ruling.NOT_NEEDED
        case Verdict.IN_ORDER:
            return ruling is Ruling.MISSING
        case _:
            return False


def require_judgeable(lines: tuple[Line, ...], ruling: Ruling, reason: str) -> None:
    """ReasonMissing or JudgeAlone unless these lines may be answered together so."""
    for line in lines:
        if len(lines) > 1 and line.doubtful:
            raise JudgeAlone(line=name_of(line))
        if departs(line, ruling) and not reason:
            raise ReasonMissing(line=name_of(line))


def open_papers(lines: tuple[Line, ...], judgements: Mapping[str, Judgement]) -> tuple[str, ...]:
    """Lines that keep the papers from being accepted: "paper.NAME" not answered yet, or
    answered before the program came to another verdict; "missing.NAME" found missing."""
    found = (_open(line, judgements.get(name_of(line))) for line in lines)
    return tuple(point for point in found if point)


def _open(line: Line, judgement: Judgement | None) -> str:
    if judgement is None:
        return f"paper.{name_of(line)}"
    if judgement.verdict == Ruling.MISSING:
        return f"missing.{name_of(line)}"
    unreasoned = departs(line, Ruling(judgement.verdict)) and not judgement.reason
    return f"paper.{name_of(line)}" if unreasoned else ""


def expired(expires: str, today: date) -> bool:
    """Para 7, on the day of the visit: good on its last day; without a date it is valid."""
    return bool(expires) and date.fromisoformat(expires) < today
