"""The checklist of para 6 at the window: the program's verdict, its grounds, the consul's judgement."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from backoffice.shown.people import moment
from core.domain.certification import Certification, Outcome
from core.domain.dossier import Judgement
from core.domain.judgements import name_of
from core.domain.papers import Checklist, Line
from core.domain.treaties import Membership
from core.texts.checklist import OUTCOME_WORDS, say_line
from core.texts.words import Words

Name = Callable[[str], str]


@dataclass(frozen=True)
class Basis:
    """The treaty row a verdict rests on; `since` empty where the first day is not known.

    `until` is the last day on which it bound, where the state has left.
    """

    treaty: str
    country: str
    since: str
    until: str
    confidence: str


@dataclass(frozen=True)
class PaperLine:
    """`state` is the consul's ruling, or the program's verdict while there is none."""

    key: str
    kind: str
    text: str
    paragraph: str
    state: str
    program: str
    doubtful: bool
    readings: tuple[str, ...]
    basis: tuple[Basis, ...]
    bilateral: tuple[str, ...]
    as_of: str
    by: str
    when: str
    reason: str


def paper_lines(
    checklist: Checklist,
    judgements: Mapping[str, Judgement],
    words: Words,
    *,
    mission: Callable[[int], str],
    name: Name,
    zone: tzinfo,
    today: date,
) -> list[PaperLine]:
    return [
        _line(line, judgements.get(name_of(line)), words, mission, name, zone, today)
        for line in checklist.lines
    ]


def _line(
    line: Line,
    judgement: Judgement | None,
    words: Words,
    mission: Callable[[int], str],
    name: Name,
    zone: tzinfo,
    today: date,
) -> PaperLine:
    answer = line.certification
    return PaperLine(
        key=name_of(line),
        kind=line.key,
        text=say_line(words, line, mission),
        paragraph=line.paragraph,
        state=judgement.verdict if judgement else line.verdict.value,
        program=line.verdict.value,
        doubtful=line.doubtful,
        readings=_readings(answer, words),
        basis=tuple(_basis(row, words) for row in answer.basis) if answer else (),
        bilateral=tuple(row.treaty for row in answer.bilateral) if answer else (),
        as_of=words.date(answer.data_as_of) if answer and answer.after_data else "",
        by=name(judgement.by) if judgement else "",
        when=moment(judgement.at, zone, today, words) if judgement else "",
        reason=judgement.reason if judgement else "",
    )


def _readings(answer: Certification | None, words: Words) -> tuple[str, ...]:
    """Both readings of what the program does not decide, the likelier first."""
    if answer is None:
        return ()
    outcomes = list(answer.options)
    if answer.check and answer.fallback and answer.outcome is not Outcome.ASK_CONSUL:
        outcomes = [answer.outcome, answer.fallback]
    if len(outcomes) < 2:
        return ()
    return tuple(words.say(OUTCOME_WORDS.get(each.value, "outcome.ask")) for each in outcomes)


def _basis(row: Membership, words: Words) -> Basis:
    return Basis(
        treaty=row.treaty,
        country=words.country(row.state),
        since=words.date(row.since) if row.since else "",
        until=words.date(row.until - timedelta(days=1)) if row.until else "",
        confidence=row.confidence.value,
    )
