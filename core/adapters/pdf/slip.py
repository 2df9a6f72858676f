"""The slip of a walk-in (B3): the reference to say aloud, its QR, and a one-time code to join a chat later."""

from dataclasses import replace

from core.adapters.pdf import faces
from core.adapters.pdf.lines import Line
from core.adapters.pdf.qr import draw_qr
from core.adapters.pdf.sheet import Sheet
from core.adapters.pdf.side_by_side import (
    LABEL,
    MARK_WIDTH,
    TEXT,
    TITLE,
    both_columns,
    marked,
    own_sheet,
    say_both,
    say_facts,
)
from core.adapters.pdf.text import Style, clean, fitted
from core.ports.printing import SideBySide, SlipValues

LARGE = Style(face=faces.SANS_BOLD, size=38, leading=50)
QR_SIZE = 120.0


def draw_slip(values: SlipValues) -> bytes:
    """The slip with these values; it fills the upper half of the page and can be cut off."""
    sheet = own_sheet(values.title.russian, values.language)
    say_both(sheet, values.title, TITLE, after=10)
    say_facts(sheet, values.facts)
    top = sheet.y
    draw_qr(
        sheet.canvas, values.reference, sheet.left + sheet.width - QR_SIZE, top - QR_SIZE, QR_SIZE
    )
    _say_large(sheet, values.reference_label, values.reference_in_groups, LARGE)
    _say_large(sheet, values.code_label, values.code, replace(LARGE, size=24, leading=32))
    sheet.y = min(sheet.y, top - QR_SIZE) - 8
    sheet.rule()
    for number, step in enumerate(values.how_to, start=1):
        columns = both_columns(sheet, step, TEXT, indent=MARK_WIDTH)
        marked(sheet, Line(f"{number}.", TEXT), *columns)
    return sheet.finish()


def _say_large(sheet: Sheet, label: SideBySide, text: str, style: Style) -> None:
    room = sheet.width - QR_SIZE - MARK_WIDTH
    say_both(sheet, label, LABEL, after=0, narrower=sheet.width - room)
    shown = SideBySide(clean(text), clean(text))
    say_both(sheet, shown, fitted(shown.own, style, room), after=4, narrower=sheet.width - room)
