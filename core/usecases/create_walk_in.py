"""Somebody comes without an application: the same form at the window, *ready* at once (B3)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from core.domain.case import Answer, Case
from core.domain.errors import DomainError
from core.domain.form import FIELDS, applies
from core.domain.form_problems import problems
from core.domain.form_reading import MayNotBeEmpty, Reading, read_field
from core.domain.lifecycle import Status
from core.ports.audit import Act
from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.storage import Store, Transaction
from core.usecases.audit_line import note
from core.usecases.form_errors import NONE_THERE, FormErrors, require_known
from core.usecases.give_join_code import give_join_code
from core.usecases.officer import Officer, window_of
from core.usecases.services import Rules
from core.usecases.start_case import start_case

FILLED_IN_BY = "consul"
NO_NAME = "no_name"


@dataclass(frozen=True)
class WalkIn:
    """The new case, and the one-time code for its slip, which is shown once."""

    case: Case
    code: str


class CreateWalkIn:
    def __init__(self, store: Store, clock: Clock, chance: Chance, rules: Rules) -> None:
        self.store = store
        self.clock = clock
        self.chance = chance
        self.rules = rules

    async def __call__(self, officer: Officer, fields: Mapping[str, str], language: str) -> WalkIn:
        """Read every line that applies; FormErrors with all that is wrong.

        Papers that would be declined are no error here: the window declines them, with a note.
        """
        mission = window_of(officer)
        require_known(fields, (field.key for field in FIELDS))
        now = self.clock.now()
        today = self.rules.day_at(mission, now)
        answers = _read(fields, today, self.rules.countries)

        def work(tx: Transaction) -> WalkIn:
            case = self._start(tx, language, today, now)
            filled = replace(
                case, mission=mission, answers=answers, filled_in_by=FILLED_IN_BY, touched_at=now
            )
            saved = tx.cases.save(filled)
            note(tx, Act.WALK_IN_CREATED, officer, saved, now)
            return WalkIn(saved, give_join_code(tx, saved, chance=self.chance, at=now))

        return await self.store.write(work)

    def _start(self, tx: Transaction, language: str, today: date, now: datetime) -> Case:
        return start_case(
            tx,
            edition=self.rules.edition_on(today).id,
            language=language,
            conversation=None,
            chance=self.chance,
            at=now,
            status=Status.READY,
            walk_in=True,
        )


def _read(
    fields: Mapping[str, str], today: date, countries: Mapping[str, str]
) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    errors: dict[str, DomainError] = {}
    for field in FIELDS:
        if not applies(field.key, answers):
            continue
        text = fields.get(field.key, "")
        typed = "" if text.strip() in NONE_THERE else text
        try:
            value = read_field(field.key, typed, Reading(today, countries, answers))
        except DomainError as error:
            errors[field.key] = error
        else:
            answers[field.key] = Answer(value)
    if any(problem.code == NO_NAME for problem in problems(answers, today=today)):
        errors["surname_latin"] = MayNotBeEmpty(field="surname_latin")
    if errors:
        raise FormErrors(errors)
    return answers
