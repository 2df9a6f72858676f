"""The papers that an applicant may open: the filled form and the checklist, made on demand."""

import asyncio
from dataclasses import dataclass

from core.domain.case import Case
from core.domain.errors import NotFound
from core.domain.papers import Checklist
from core.ports.clock import Clock
from core.ports.printing import ApplicationFormValues, ChecklistValues, Printer
from core.ports.storage import Store, Transaction
from core.ports.web import OneTimeLink
from core.ports.wording import Wording
from core.usecases.check_papers import CheckAnswers, check_papers
from core.usecases.print_checklist import checklist_values
from core.usecases.print_form import form_values
from core.usecases.services import Rules


@dataclass(frozen=True)
class PaperMaker:
    """Reads what a paper needs in one transaction and draws it in a thread."""

    store: Store
    clock: Clock
    rules: Rules
    printer: Printer
    wording: Wording

    async def of_link(self, link: OneTimeLink) -> bytes:
        """The paper a one-time link stands for; NotFound if its case is gone."""
        match link.kind:
            case "form_pdf":
                form = await self.store.read(lambda tx: self._form(tx, link))
                return await asyncio.to_thread(self.printer.application_form, form)
            case "checklist_pdf":
                checked = await self.store.read(lambda tx: self._checklist(tx, link))
                return await asyncio.to_thread(self.printer.checklist, checked)
            case _:
                answers = CheckAnswers.from_words(link.payload)
                known = not answers.script and self.rules.scripts_known_for(answers.citizenship)
                today = self.clock.now().date()
                checklist = check_papers(self.rules, answers, today=today, known=known)
                return await self.anonymous_checklist(checklist, link.language)

    async def anonymous_checklist(self, checklist: Checklist, language: str) -> bytes:
        values = checklist_values(self.wording, checklist, language)
        return await asyncio.to_thread(self.printer.checklist, values)

    def _form(self, tx: Transaction, link: OneTimeLink) -> ApplicationFormValues:
        """Annex 1 as the answers stand when the link is opened."""
        case = _case(tx, link)
        settings = None if case.mission is None else tx.missions.of(case.mission)
        return form_values(case, settings, self.wording)

    def _checklist(self, tx: Transaction, link: OneTimeLink) -> ChecklistValues:
        case = _case(tx, link)
        today = self.rules.day_at(case.mission, self.clock.now())
        return checklist_values(
            self.wording,
            self.rules.checklist_of(tx, case, today),
            link.language,
            reference=case.reference,
            mission=case.mission,
        )


def _case(tx: Transaction, link: OneTimeLink) -> Case:
    """The case of a link while it still holds answers and belongs to the chat that asked."""
    if link.case is None:
        raise NotFound()
    case = tx.cases.get(link.case)
    if case.conversation != link.conversation or not case.answers:
        raise NotFound()
    return case
