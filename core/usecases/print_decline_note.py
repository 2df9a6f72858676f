"""The note of a decline, with what is missing and that it is no refusal (para 7; B6).

The order has no form for it; the wording is this project's, in the applicant's language and
in Russian.
"""

import asyncio
from datetime import datetime

from core.domain.case import Case, CaseId
from core.domain.dossier import Dossier
from core.domain.lifecycle import Status
from core.ports.audit import Act
from core.ports.clock import Clock
from core.ports.printing import DeclineNoteValues, Fact, Printer, SideBySide
from core.ports.storage import Store, Transaction
from core.ports.wording import Wording
from core.usecases.audit_line import note
from core.usecases.officer import Officer, window_of
from core.usecases.print_paper import NothingToPrint
from core.usecases.services import Rules, mission_number

RUSSIAN = "ru"


class PrintDeclineNote:
    def __init__(
        self, store: Store, clock: Clock, rules: Rules, printer: Printer, wording: Wording
    ) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules
        self.printer = printer
        self.wording = wording

    async def __call__(self, officer: Officer, case_id: CaseId) -> bytes:
        """The PDF of a declined case; NothingToPrint for any other."""
        now = self.clock.now()
        values = await self.store.write(lambda tx: self._values(tx, officer, case_id, now))
        return await asyncio.to_thread(self.printer.decline_note, values)

    def _values(
        self, tx: Transaction, officer: Officer, case_id: CaseId, now: datetime
    ) -> DeclineNoteValues:
        case = tx.cases.for_mission(case_id, window_of(officer))
        if case.status is not Status.DECLINED:
            raise NothingToPrint(status=case.status)
        note(tx, Act.FORM_PRINTED, officer, case, now, "decline_note")
        dossier = tx.cases.dossier(case.id)
        return self._note(case, dossier, officer)

    def _note(self, case: Case, dossier: Dossier, officer: Officer) -> DeclineNoteValues:
        say, language = self.wording.both, case.language
        return DeclineNoteValues(
            title=say("decline.title", language),
            facts=self._facts(case, dossier),
            missing_heading=say("decline.missing", language),
            missing=[say(f"item.{item}", language) for item in dossier.missing],
            closing=[say("decline.not_refusal", language), say("decline.own_form", language)],
            consul=Fact(say("printed.consul", language), same(officer.name)),
            language=language,
        )

    def _facts(self, case: Case, dossier: Dossier) -> list[Fact]:
        say, language = self.wording.both, case.language
        day = self.rules.day_at(case.mission, case.status_since or case.touched_at)
        days = SideBySide(self.wording.date(day, language), self.wording.date(day, RUSSIAN))
        facts = [
            Fact(say("field.mission", language), mission_named(self.wording, case)),
            Fact(say("field.reference", language), same(case.reference)),
            Fact(say("printed.applicant", language), same(named(case))),
            Fact(say("printed.day", language), days),
        ]
        words = dossier.decline_note
        return [*facts, Fact(say("printed.note", language), same(words))] if words else facts


def same(text: str) -> SideBySide:
    """A value that reads the same in every language."""
    return SideBySide(text, text)


def named(case: Case) -> str:
    """Surname and given names as in the document."""
    parts = (case.value("surname_latin"), case.value("given_latin"))
    return " ".join(part for part in parts if part)


def mission_named(wording: Wording, case: Case) -> SideBySide:
    number = mission_number(case)
    return SideBySide(
        wording.mission_name(number, case.language), wording.mission_name(number, RUSSIAN)
    )
