"""The case page as values (B4, B5): everything the template arranges, nothing it decides."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from backoffice.shown.comparison import CompareRow, compare_row, divided, said
from backoffice.shown.due import DueShown, due_shown, seconds_left
from backoffice.shown.papers import PaperLine, paper_lines
from backoffice.shown.points import Point, points_shown
from backoffice.shown.prints import AttemptShown, PaperShown, attempts_shown, papers_shown
from backoffice.shown.timeline import Happened, timeline_of
from backoffice.shown.zones import ZoneLine, ZoneTags, translation_lines, visual_lines, zone_tags
from core.domain.form import TRANSLATIONS
from core.domain.lifecycle import TAKE_BACK_SECONDS, Status
from core.ports.notices import Notice
from core.ports.papers import PaperState
from core.texts.values import field_label
from core.texts.words import Words
from core.usecases.open_case import CaseView

RECORDED_IN = frozenset({Status.READY, Status.ACCEPTED, Status.RETURNED})


@dataclass(frozen=True)
class Reader:
    """Who looks, where and when: what turns codes and instants into words for him."""

    words: Words
    zone: tzinfo
    now: datetime
    day: date
    acts: bool
    mission: Callable[[int], str]
    name: Callable[[str], str]


@dataclass(frozen=True)
class CorrectedShown:
    label: str
    value: str
    by: str
    when: str
    reason: str


@dataclass(frozen=True)
class CaseShown:
    acts: bool
    records: bool
    corrects: bool
    judges: bool
    may: frozenset[str]
    language: str
    other_mission: str
    due: DueShown | None
    mrz: ZoneTags
    no_zone_reason: str
    visual: list[ZoneLine]
    more_visual: list[ZoneLine]
    translation: list[ZoneLine]
    translations: list[tuple[str, str]]
    translation_by: str
    translation_state: str
    compared: bool
    differing: list[CompareRow]
    agreeing: list[CompareRow]
    total: int
    correctable: list[tuple[str, str]]
    flags: tuple[str, ...]
    papers: list[PaperLine]
    seen: int
    undoubted: bool
    requests: list[AttemptShown]
    prints: list[PaperShown]
    notices: list[Notice]
    timeline: list[Happened]
    views: list[Happened]
    declined: bool
    open_points: list[Point]
    take_back: int
    ready_to_hand_over: bool


def case_shown(view: CaseView, reader: Reader) -> CaseShown:
    case, dossier, words = view.case, view.dossier, reader.words
    first, rest = divided(view.comparison)
    records = reader.acts and case.status in RECORDED_IN
    judges = reader.acts and case.status is Status.READY
    papers = paper_lines(
        view.checklist,
        dossier.judgements,
        words,
        mission=reader.mission,
        name=reader.name,
        zone=reader.zone,
        today=reader.day,
    )
    visual, more_visual = visual_lines(view.comparison, dossier, words)
    acts, views = timeline_of(view.timeline, words, reader.zone, reader.day, reader.name)
    return CaseShown(
        acts=reader.acts,
        records=records,
        corrects=records,
        judges=judges,
        may=view.may,
        language=words.language_name(case.language),
        other_mission="" if reader.acts or case.mission is None else reader.mission(case.mission),
        due=_due(view, reader),
        mrz=zone_tags(dossier, words),
        no_zone_reason=dossier.no_icao_zone_reason,
        visual=visual,
        more_visual=more_visual,
        translation=translation_lines(view.comparison, dossier, case.answers, words),
        translations=[(kind, words.say(f"translation.{kind}")) for kind in TRANSLATIONS],
        translation_by=said("translation", case.value("translation"), words),
        translation_state=said("translation_state", case.value("translation_state"), words),
        compared=bool(dossier.mrz_text or dossier.visual),
        differing=[compare_row(line, words) for line in first],
        agreeing=[compare_row(line, words) for line in rest],
        total=len(view.comparison),
        correctable=[(line.key, field_label(words, line.key)) for line in view.comparison],
        flags=view.flags if view.case.status in RECORDED_IN else (),
        papers=papers,
        seen=sum(1 for line in papers if line.by),
        undoubted=any(not line.by and not line.doubtful for line in papers),
        requests=attempts_shown(view.requests, words, reader.zone, reader.day, reader.name),
        prints=papers_shown(view.papers, words, reader.zone, reader.day, reader.name),
        notices=list(view.notices),
        timeline=acts,
        views=views,
        declined=case.status is Status.DECLINED,
        open_points=points_shown(_open(view), papers, words) if records else [],
        take_back=take_back_seconds(view, reader),
        ready_to_hand_over=any(paper.state is PaperState.PRINTED_WELL for paper in view.papers),
    )


def take_back_seconds(view: CaseView, reader: Reader) -> int:
    """For so long acceptance can still be taken back by this person."""
    if "take_back" not in view.may:
        return 0
    return seconds_left(view.case.accepted_at, reader.now, TAKE_BACK_SECONDS)


def _open(view: CaseView) -> tuple[str, ...]:
    """Papers are judged before acceptance; afterwards only values can be open."""
    return view.open_points if view.case.status is Status.READY else view.open_values


def _due(view: CaseView, reader: Reader) -> DueShown | None:
    due = view.due_if_accepted
    if_accepted = (due.day, due.provisional) if due else None
    return due_shown(view.case, if_accepted, reader.words, reader.zone, reader.now)


def corrections_shown(view: CaseView, reader: Reader) -> list[CorrectedShown]:
    """Corrections that stand, with their reasons."""
    words = reader.words
    return [
        CorrectedShown(
            label=field_label(words, line.key),
            value=compare_row(line, words).registry,
            by=reader.name(line.corrected.by),
            when=words.time(line.corrected.at, reader.zone),
            reason=line.corrected.reason,
        )
        for line in view.comparison
        if line.corrected and line.corrected.reason
    ]
