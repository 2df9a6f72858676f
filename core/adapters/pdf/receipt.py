"""The receipt of a paper that was handed over (B9): kept by the mission, apart from the certificate.

Serial, copy number and the identity check stand here because the order's own form has no room for
them. Empty values are lines filled in by hand. The QR holds the reference only.
"""

from dataclasses import replace

from core.adapters.pdf import faces
from core.adapters.pdf.kazakh import kazakh_texts
from core.adapters.pdf.lines import Column, Line, set_lines
from core.adapters.pdf.qr import draw_qr
from core.adapters.pdf.sheet import Sheet
from core.adapters.pdf.side_by_side import QR_SIZE, own_sheet
from core.adapters.pdf.text import Style, written
from core.ports.papers import PaperSort
from core.ports.printing import ReceiptValues

LABEL = Style(size=10.5, leading=14)
KAZAKH = Style(size=8, leading=11, grey=0.28)
VALUE = Style(face=faces.SERIF_BOLD, size=11, leading=15)
LABEL_WIDTH = 170.0
SORTS = {
    PaperSort.CERTIFICATE: "Регистрационное свидетельство",
    PaperSort.REFUSAL_NOTICE: "Уведомление об отказе в формировании индивидуального идентификационного номера",
}
LABELS = {
    "mission": "Загранучреждение",
    "sort": "Вид документа",
    "serial": "Серийный номер",
    "copy": "Номер экземпляра",
    "reference": "Номер заявления",
    "received_by": "Получил(а)",
    "identity_document": "Документ, удостоверяющий личность",
    "handed_over_on": "Дата вручения",
    "consul": "Консул",
}
CHECKED = "Личность получателя проверена по подлиннику документа, удостоверяющего личность"
SIGNATURES = {
    "recipient_signature": "(подпись получателя)",
    "consul_signature": "(подпись консула)",
}


def draw_receipt(values: ReceiptValues) -> bytes:
    """The receipt with these values."""
    sheet = own_sheet("Расписка", "ru")
    qr_left = sheet.left + sheet.width - QR_SIZE
    draw_qr(sheet.canvas, values.reference, qr_left, sheet.y - QR_SIZE, QR_SIZE)
    title_width = sheet.width - QR_SIZE - 10
    sheet.row(Column(sheet.left, title_width, _title(title_width)), after=QR_SIZE - 40)
    for name, label in LABELS.items():
        _draw_entry(sheet, name, label, _worded(values, name))
    _draw_check(sheet, ticked=values.identity_checked)
    _draw_signatures(sheet)
    return sheet.finish()


def _title(width: float) -> list[Line]:
    return [
        *set_lines("Расписка о получении документа", Style(faces.SERIF_BOLD, 15, 22), width),
        *set_lines(kazakh_texts("receipt")["title"], replace(KAZAKH, size=10, leading=14), width),
    ]


def _worded(values: ReceiptValues, name: str) -> tuple[str, str]:
    """The value in Russian and, where this project words it itself, in Kazakh."""
    if name == "sort":
        return SORTS[values.sort], kazakh_texts("receipt")[values.sort]
    value = getattr(values, name)
    return (str(value) if isinstance(value, int) else written(value)), ""


def _draw_entry(sheet: Sheet, name: str, label: str, worded: tuple[str, str]) -> None:
    russian, kazakh = worded
    width = sheet.width - LABEL_WIDTH - 8
    below = set_lines(kazakh, KAZAKH, width) if kazakh else []
    sheet.row(
        Column(
            sheet.left,
            LABEL_WIDTH,
            [
                *set_lines(label, LABEL, LABEL_WIDTH),
                *set_lines(kazakh_texts("receipt")[name], KAZAKH, LABEL_WIDTH),
            ],
        ),
        Column(
            sheet.left + LABEL_WIDTH + 8,
            width,
            [*set_lines(russian, VALUE, width, ruled=True), *below],
        ),
        after=5,
    )


def _draw_check(sheet: Sheet, *, ticked: bool) -> None:
    width = sheet.width - 18
    lines = [
        *set_lines(CHECKED, LABEL, width),
        *set_lines(kazakh_texts("receipt")["identity_checked"], KAZAKH, width),
    ]
    sheet.skip(8)
    box = Line("", LABEL, ticked=ticked)
    sheet.row(Column(sheet.left, 18, [box]), Column(sheet.left + 18, width, lines), after=34)


def _draw_signatures(sheet: Sheet) -> None:
    width = (sheet.width - 40) / 2
    columns = [
        Column(
            sheet.left + place * (width + 40),
            width,
            [
                Line("", VALUE, ruled=True),
                Line(russian, replace(LABEL, size=8.5, leading=11, align="centre")),
                Line(kazakh_texts("receipt")[name], replace(KAZAKH, align="centre")),
            ],
        )
        for place, (name, russian) in enumerate(SIGNATURES.items())
    ]
    sheet.row(*columns)
