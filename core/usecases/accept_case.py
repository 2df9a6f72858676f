"""Papers are taken and the form is signed at the window: the term of para 5 begins (paras 6-8; B6)."""

from dataclasses import replace
from datetime import date, datetime

from core.domain.case import Case, CaseId
from core.domain.consent import SIGNED_AT_WINDOW, ConsentText, Giver, who_signs
from core.domain.dates import PartialDate
from core.domain.deadlines import Due
from core.domain.editions import Edition
from core.domain.lifecycle import Step
from core.domain.papers import OF_AGE, age_on
from core.ports.clock import Clock
from core.ports.settings import GivenConsent
from core.ports.storage import Store, Transaction
from core.usecases.access import case_for_step
from core.usecases.officer import Officer
from core.usecases.services import Rules
from core.usecases.window_state import require_closed, window_state

WINDOW = "window"
SIGNED_LANGUAGE = "ru"
"""The text that is signed is the order's; translations are information (C2)."""


class AcceptCase:
    def __init__(self, store: Store, clock: Clock, rules: Rules) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules

    async def __call__(self, officer: Officer, case_id: CaseId, version: int) -> Case:
        """The accepted case, with its due day; the applicant is told after ten seconds.

        Raises TermEnded or TermNotStarted outside the term, PointsOpen while anything is open.
        """
        now = self.clock.now()

        def work(tx: Transaction) -> Case:
            case = case_for_step(tx, officer, case_id, version, Step.ACCEPT)
            today = self.rules.day_at(case.mission, now)
            self.rules.require_term(tx, case, today)
            state = window_state(tx, self.rules, case, now)
            require_closed(state.open_points)
            edition = self.rules.edition_of(case)
            accepted = _accepted(case, officer, self.rules.due(edition, today), today, now)
            saved = tx.cases.save(accepted)
            tx.cases.save_dossier(case.id, replace(state.dossier, consents_signed_at=now))
            _record_signatures(tx, case, edition, officer, today, now)
            return saved

        return await self.store.write(work)


def _accepted(case: Case, officer: Officer, due: Due, today: date, now: datetime) -> Case:
    taken = case.take(Step.ACCEPT, by=officer.actor, at=now)
    return replace(
        taken,
        accepted_at=now,
        accepted_on=today,
        accepted_by=officer.id,
        due_on=due.day,
        due_provisional=due.provisional,
    )


def _record_signatures(
    tx: Transaction, case: Case, edition: Edition, officer: Officer, today: date, now: datetime
) -> None:
    """Both statements of the form are given by its signature; once, also after a take-back."""
    signed = {
        (given.kind, given.text_hash)
        for given in tx.consents.of(str(case.id))
        if given.signed_at is not None and given.withdrawn_at is None
    }
    for text in edition.consents:
        if text.kind in SIGNED_AT_WINDOW and (text.kind.value, text.hash) not in signed:
            tx.consents.add(str(case.id), _signature(text, case, officer, today, now))


def _signature(
    text: ConsentText, case: Case, officer: Officer, today: date, now: datetime
) -> GivenConsent:
    return GivenConsent(
        kind=text.kind.value,
        version=text.version,
        text_hash=text.hash,
        language=SIGNED_LANGUAGE,
        channel=WINDOW,
        given_by=_signer(case, today).value,
        given_for=Giver.SELF.value,
        given_at=now,
        signed_at=now,
        recorded_by=officer.actor,
    )


def _signer(case: Case, today: date) -> Giver:
    """The parent signs for a child (reading of para 6)."""
    born = PartialDate.decode(case.value("birth_date")).latest()
    filled_in_by = case.filled_in_by
    giver = Giver(filled_in_by) if filled_in_by in tuple(Giver) else Giver.SELF
    return who_signs(giver, minor=age_on(born, today) < OF_AGE)
