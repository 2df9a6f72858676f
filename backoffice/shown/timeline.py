"""What happened to a case, newest first, and apart from it who saw it (L34)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, tzinfo

from backoffice.shown.people import moment
from core.ports.audit import Act, AuditLine
from core.texts.words import Words

SEEN = frozenset({Act.CASE_VIEWED, Act.CASE_FOUND, Act.REQUEST_VIEWED})
WEIGHTY = frozenset(
    {
        Act.CASE_COMPLETED,
        Act.CASE_ACCEPTED,
        Act.CASE_DECLINED,
        Act.CASE_CONFIRMED,
        Act.IIN_FORMED,
        Act.REQUEST_REFUSED,
        Act.REQUEST_RETURNED,
        Act.PAPER_HANDED_OVER,
        Act.CASE_WITHDRAWN,
    }
)


@dataclass(frozen=True)
class Happened:
    act: str
    when: str
    by: str
    weighty: bool
    times: int = 1


def timeline_of(
    lines: Iterable[AuditLine], words: Words, zone: tzinfo, today: date, name: Callable[[str], str]
) -> tuple[list[Happened], list[Happened]]:
    """Acts and views."""
    acts: list[Happened] = []
    views: list[Happened] = []
    for line in sorted(lines, key=lambda line: (line.at, line.number), reverse=True):
        shown = Happened(
            act=str(line.act),
            when=moment(line.at, zone, today, words),
            by=name(line.actor),
            weighty=line.act in WEIGHTY,
        )
        _join(views if line.act in SEEN else acts, shown)
    return acts, views


def _join(shown: list[Happened], one: Happened) -> None:
    """The same act by the same person in a row is one line, with how often."""
    last = shown[-1] if shown else None
    if last and (last.act, last.by) == (one.act, one.by):
        shown[-1] = replace(last, times=last.times + 1)
    else:
        shown.append(one)
