"""PdfPrinter: the printer port on reportlab."""

from threading import Lock

from core.adapters.pdf.application_form import draw_application_form
from core.adapters.pdf.certificate import draw_certificate
from core.adapters.pdf.checklist import draw_checklist
from core.adapters.pdf.decline_note import draw_decline_note
from core.adapters.pdf.receipt import draw_receipt
from core.adapters.pdf.refusal_notice import draw_refusal_notice
from core.adapters.pdf.slip import draw_slip
from core.ports.printing import (
    ApplicationFormValues,
    CertificateValues,
    ChecklistValues,
    DeclineNoteValues,
    ReceiptValues,
    RefusalNoticeValues,
    SlipValues,
)

# reportlab: one font object cannot serve two documents at the same time, and callers use threads.
ONE_AT_A_TIME = Lock()


class PdfPrinter:
    """Draws every paper as PDF: A4, fonts embedded, equal bytes for equal values."""

    def application_form(self, values: ApplicationFormValues) -> bytes:
        with ONE_AT_A_TIME:
            return draw_application_form(values)

    def certificate(self, values: CertificateValues) -> bytes:
        with ONE_AT_A_TIME:
            return draw_certificate(values)

    def refusal_notice(self, values: RefusalNoticeValues) -> bytes:
        with ONE_AT_A_TIME:
            return draw_refusal_notice(values)

    def decline_note(self, values: DeclineNoteValues) -> bytes:
        with ONE_AT_A_TIME:
            return draw_decline_note(values)

    def receipt(self, values: ReceiptValues) -> bytes:
        with ONE_AT_A_TIME:
            return draw_receipt(values)

    def checklist(self, values: ChecklistValues) -> bytes:
        with ONE_AT_A_TIME:
            return draw_checklist(values)

    def slip(self, values: SlipValues) -> bytes:
        with ONE_AT_A_TIME:
            return draw_slip(values)
