"""A printer that keeps what it was given, and papers brought to the state a test needs."""

from dataclasses import dataclass, field

from core.domain.case import Case
from core.ports.papers import Paper
from core.ports.printing import (
    ApplicationFormValues,
    CertificateValues,
    ChecklistValues,
    DeclineNoteValues,
    ReceiptValues,
    RefusalNoticeValues,
    SlipValues,
)
from core.texts.catalogue import Catalogue
from core.texts.wording import CatalogueWording
from core.usecases.print_paper import PrintPaper
from core.usecases.settle_paper import SettlePaper
from tests.core.usecases.desk import RULES, Desk

WORDING = CatalogueWording(Catalogue(), RULES.missions)


@dataclass
class KeepingPrinter:
    """Draws nothing: the values say what would stand on the paper."""

    certificates: list[CertificateValues] = field(default_factory=list)
    notices: list[RefusalNoticeValues] = field(default_factory=list)
    forms: list[ApplicationFormValues] = field(default_factory=list)
    notes: list[DeclineNoteValues] = field(default_factory=list)
    receipts: list[ReceiptValues] = field(default_factory=list)
    checklists: list[ChecklistValues] = field(default_factory=list)
    slips: list[SlipValues] = field(default_factory=list)

    def application_form(self, values: ApplicationFormValues) -> bytes:
        self.forms.append(values)
        return b"%PDF form"

    def certificate(self, values: CertificateValues) -> bytes:
        self.certificates.append(values)
        return b"%PDF certificate"

    def refusal_notice(self, values: RefusalNoticeValues) -> bytes:
        self.notices.append(values)
        return b"%PDF notice"

    def decline_note(self, values: DeclineNoteValues) -> bytes:
        self.notes.append(values)
        return b"%PDF note"

    def receipt(self, values: ReceiptValues) -> bytes:
        self.receipts.append(values)
        return b"%PDF receipt"

    def checklist(self, values: ChecklistValues) -> bytes:
        self.checklists.append(values)
        return b"%PDF checklist"

    def slip(self, values: SlipValues) -> bytes:
        self.slips.append(values)
        return b"%PDF slip"


def paper_printing(desk: Desk, printer: KeepingPrinter | None = None) -> PrintPaper:
    return PrintPaper(desk.store, desk.clock, desk.chance, desk.rules, printer or KeepingPrinter())


async def printed(desk: Desk, case: Case) -> tuple[Case, Paper]:
    """A sheet came out of the printer; nobody has said how."""
    paper, _ = await paper_printing(desk)(desk.consul, case.id, case.version)
    return await desk.again(case), paper


async def printed_well(desk: Desk, case: Case) -> tuple[Case, Paper]:
    case, paper = await printed(desk, case)
    settled = await SettlePaper(desk.store, desk.clock)(desk.consul, paper.id, paper.version, True)
    return await desk.again(case), settled
