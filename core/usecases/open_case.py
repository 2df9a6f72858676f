"""A case is opened and read (B4, L34): everything its page shows, and a line in the audit.

Consul and head of mission see their mission's cases; the auditor every case, with no act.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from core.domain.case import Case, CaseId, UserId
from core.domain.deadlines import Due
from core.domain.dossier import Dossier
from core.domain.errors import NotFound
from core.domain.form_problems import problems
from core.domain.lifecycle import STEPS, TAKE_BACK_SECONDS, Status, Step
from core.domain.papers import Checklist
from core.domain.window import Compared
from core.ports.audit import Act, AuditLine
from core.ports.clock import Clock
from core.ports.notices import Notice
from core.ports.papers import Paper, PaperState
from core.ports.requests import RegistryRequest
from core.ports.settings import GivenConsent, MissionSettings
from core.ports.staff import Role
from core.ports.storage import Store, Transaction
from core.usecases.access import case_to_read
from core.usecases.audit_line import note
from core.usecases.officer import Officer
from core.usecases.services import Rules
from core.usecases.window_act import BEFORE_ACCEPTING, BEFORE_CONFIRMING
from core.usecases.window_state import WindowState, window_state

USER = "user:"
FLAGGED = frozenset({"one_name", "birth_date_partial", "sex_x", "issuer_differs"})
"""Problems of a form that are the consul's to look at (2-rules.md, "The form")."""


@dataclass(frozen=True, repr=False)
class CaseView:
    """What the page of a case shows. `may` names the acts open now: steps by their name, and
    "window", "judge", "print", "settle". `names` are those of the staff who appear in it.
    `flags` are what the form leaves to the consul and neither comparison nor checklist shows."""

    case: Case
    dossier: Dossier
    comparison: tuple[Compared, ...]
    checklist: Checklist
    content: Mapping[str, tuple[str, str]]
    timeline: list[AuditLine]
    requests: list[RegistryRequest]
    papers: list[Paper]
    notices: list[Notice]
    consents: list[GivenConsent]
    mission: MissionSettings | None
    due_if_accepted: Due | None
    may: frozenset[str]
    open_points: tuple[str, ...]
    open_values: tuple[str, ...]
    flags: tuple[str, ...]
    names: Mapping[str, str]


class OpenCase:
    def __init__(self, store: Store, clock: Clock, rules: Rules) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules

    async def __call__(self, officer: Officer, case_id: CaseId) -> CaseView:
        """The case as it stands; NotFound for an absent and for a foreign one."""
        now = self.clock.now()
        return await self.store.write(lambda tx: self._open(tx, officer, case_id, now))

    def _open(self, tx: Transaction, officer: Officer, case_id: CaseId, now: datetime) -> CaseView:
        case = case_to_read(tx, officer, case_id)
        note(tx, Act.CASE_VIEWED, officer, case, now)
        state = window_state(tx, self.rules, case, now)
        timeline = tx.audit.of_case(case.id)
        requests, papers = tx.requests.of_case(case.id), tx.papers.of_case(case.id)
        return CaseView(
            case=case,
            dossier=state.dossier,
            comparison=state.comparison,
            checklist=state.checklist,
            content=state.content,
            timeline=timeline,
            requests=requests,
            papers=papers,
            notices=tx.outbox.of_case(case.id),
            consents=tx.consents.of(str(case.id)),
            mission=None if case.mission is None else tx.missions.of(case.mission),
            due_if_accepted=self._due(case, now),
            may=may_now(officer, case, state, papers, now),
            open_points=state.open_points,
            open_values=state.open_values,
            flags=_flags(case, self.rules.day_at(case.mission, now)),
            names=names_of(tx, _actors(case, state, timeline, requests, papers)),
        )

    def _due(self, case: Case, now: datetime) -> Due | None:
        if case.status is not Status.READY:
            return None
        return self.rules.due(self.rules.edition_of(case), self.rules.day_at(case.mission, now))


def _flags(case: Case, today: date) -> tuple[str, ...]:
    found = (problem.code for problem in problems(case.answers, today=today))
    return tuple(code for code in found if code in FLAGGED)


def may_now(
    officer: Officer, case: Case, state: WindowState, papers: list[Paper], now: datetime
) -> frozenset[str]:
    """The acts that would not be refused now; none for somebody who only reads."""
    if officer.role is Role.AUDITOR:
        return frozenset()
    open_ = {
        Step.ACCEPT: not state.open_points,
        Step.CONFIRM: not state.open_values,
        Step.TAKE_BACK: _can_take_back(officer, case, now),
        Step.HAND_OVER: _has(papers, PaperState.PRINTED_WELL),
    }
    consuls = (Step.ACCEPT, Step.DECLINE, Step.REOPEN, Step.TAKE_BACK, Step.CONFIRM)
    steps = {*consuls, Step.HAND_OVER, Step.WITHDRAW} & STEPS[case.status].keys()
    names = {step.value for step in steps if open_.get(step, True)}
    return frozenset(names | _other_acts(case, papers))


def _other_acts(case: Case, papers: list[Paper]) -> set[str]:
    printable = case.status in (Status.FORMED, Status.REFUSED)
    printing = _has(papers, PaperState.PRINTING)
    acts = {
        "window": case.status in BEFORE_CONFIRMING,
        "judge": case.status in BEFORE_ACCEPTING,
        "print": printable and not printing and not _has(papers, PaperState.PRINTED_WELL),
        "settle": printable and printing,
    }
    return {name for name, is_open in acts.items() if is_open}


def _can_take_back(officer: Officer, case: Case, now: datetime) -> bool:
    if case.accepted_at is None or case.accepted_by != officer.id:
        return False
    return (now - case.accepted_at).total_seconds() <= TAKE_BACK_SECONDS


def _has(papers: list[Paper], state: PaperState) -> bool:
    return any(paper.state is state for paper in papers)


def _actors(
    case: Case,
    state: WindowState,
    timeline: list[AuditLine],
    requests: list[RegistryRequest],
    papers: list[Paper],
) -> set[str]:
    dossier = state.dossier
    return {
        case.status_by,
        dossier.declined_by,
        *(line.actor for line in timeline),
        *(correction.by for correction in dossier.corrections.values()),
        *(judgement.by for judgement in dossier.judgements.values()),
        *(by for request in requests for by in (request.confirmed_by, request.answered_by)),
        *(by for paper in papers for by in (paper.printed_by, paper.handed_over_by)),
    }


def names_of(tx: Transaction, actors: Iterable[str]) -> dict[str, str]:
    """The names of the staff among these actors; a conversation has none."""
    names: dict[str, str] = {}
    for actor in sorted(actors):
        if not actor.startswith(USER):
            continue
        try:
            names[actor] = tx.users.get(UserId(UUID(actor.removeprefix(USER)))).name
        except NotFound:
            continue
    return names
