"""The papers that an applicant may open: the filled form and the checklist, made on demand."""

import asyncio
from dataclasses import dataclass

from core.domain.papers import Checklist
from core.ports.clock import Clock
from core.ports.printing import Printer
from core.ports.storage import Store
from core.ports.web import OneTimeLink
from core.ports.wording import Wording
from core.usecases.check_papers import CheckAnswers, check_papers
from core.usecases.print_checklist import checklist_values
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
        """The paper a one-time link stands for."""
        match link.kind:
            case "form_pdf":
                values = await self.store.read(lambda tx: self._form(tx, link))
                return await asyncio.to_thread(self.printer.application_form, values)
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
