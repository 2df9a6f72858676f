"""The rules as data, loaded once by the wiring and handed to every use case (4-house.md).

What a use case or a screen asks of the order that needs these data is answered here, and by the
pure rules of `core.domain` only.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.domain.case import Case, MissionNumber
from core.domain.deadlines import ASTANA, Due, WorkingCalendar, due_after
from core.domain.editions import Edition, EditionBook, Extension, Term, require_open, term
from core.domain.errors import NotFound
from core.domain.identity_documents import DocumentRow
from core.domain.missions import Mission, MissionBook, Neighbourhood, nearest
from core.domain.papers import Checklist, checklist, scripts_known_for
from core.domain.retention import uncollected_if_left_by
from core.domain.treaties import TreatyBook
from core.ports.storage import Transaction
from core.usecases.case_papers import situation_of

UTC_ZONE = ZoneInfo("UTC")


@dataclass(frozen=True)
class Rules:
    """Editions, treaties, missions, documents and calendar; `countries` are names people type."""

    editions: EditionBook
    treaties: TreatyBook
    missions: MissionBook
    documents: tuple[DocumentRow, ...]
    calendar: WorkingCalendar
    neighbourhood: Neighbourhood = field(default_factory=lambda: Neighbourhood({}, {}))
    other_scripts: frozenset[str] = frozenset()
    countries: Mapping[str, str] = field(default_factory=dict)

    def edition_of(self, case: Case) -> Edition:
        """The edition a case was opened under."""
        return self.editions.by_id(case.edition)

    def edition_on(self, day: date) -> Edition:
        """The edition whose rules hold on a day."""
        return self.editions.on(day)

    def mission_of(self, case: Case) -> Mission | None:
        return None if case.mission is None else self.missions.by_number(case.mission)

    def nearest(self, country: str, limit: int | None = None) -> tuple[Mission, ...]:
        """Missions by nearness to a state (C4)."""
        return nearest(self.missions, country, self.neighbourhood, limit)

    def zone_of(self, mission: int) -> ZoneInfo:
        """The time zone of a mission."""
        return ZoneInfo(self.missions.by_number(mission).zone)

    def day_at(self, mission: int | None, now: datetime) -> date:
        """The local date at a mission, by which papers and terms are judged (paras 5, 7)."""
        zone = UTC_ZONE if mission is None else self.zone_of(mission)
        return now.astimezone(zone).date()

    def scripts_known_for(self, state: str) -> bool:
        """Whether a state writes in Latin or Cyrillic only, so that letters need no question."""
        return scripts_known_for(state, self.other_scripts)

    def term(self, tx: Transaction, day: date) -> Term:
        """Where a day stands in the term of its edition, extensions included (items 2 and 7)."""
        edition = self.edition_on(day)
        return term(edition, extensions_of(tx, edition), day)

    def require_term(self, tx: Transaction, case: Case, day: date) -> None:
        """Refuse a new acceptance outside the term: TermNotStarted or TermEnded."""
        edition = self.edition_of(case)
        require_open(edition, extensions_of(tx, edition), day)

    def checklist_of(self, tx: Transaction, case: Case, today: date) -> Checklist:
        """Para 6 for a case on that day: the same judgement for applicant and consul."""
        issuer = case.value("document_issuer") or case.value("citizenship")
        situation = situation_of(
            case.answers,
            today=today,
            settings=None if case.mission is None else tx.missions.of(case.mission),
            known=bool(issuer) and self.scripts_known_for(issuer),
        )
        return checklist(situation, self.treaties, self.documents)

    def uncollected_before(self, today: date) -> datetime:
        """A paper that waits since before this instant is uncollected; days are Astana's."""
        retention = self.edition_on(today).retention
        left = uncollected_if_left_by(self.calendar, today, retention)
        return datetime.combine(left + timedelta(days=1), time(), ZoneInfo(ASTANA))

    def due(self, edition: Edition, accepted_on: date) -> Due:
        """The end of the term of para 5 for a case accepted on this local date."""
        terms = edition.deadlines
        return due_after(
            self.calendar,
            accepted_on,
            terms.service_working_days,
            day_ends=terms.day_ends,
            zone=terms.zone,
        )


def astana_day(now: datetime) -> date:
    """The date in Astana: that of the registry's papers and of the working day's end."""
    return now.astimezone(ZoneInfo(ASTANA)).date()


def mission_number(case: Case) -> MissionNumber:
    """The mission of a case that has been at a window; NotFound where there is none yet."""
    if case.mission is None:
        raise NotFound()
    return case.mission


def extensions_of(tx: Transaction, edition: Edition) -> tuple[Extension, ...]:
    """The recorded extensions of an edition, as the rules know them."""
    return tuple(
        Extension(row.order_number, row.order_date, row.last_day, row.demonstration)
        for row in tx.extensions.of(edition.id)
    )
