"""What the product's own papers share: texts in the applicant's language and in Russian, side by side.

Two equal texts (the applicant reads Russian) are set once over the whole width.
"""

from collections.abc import Iterable

from reportlab.pdfgen.canvas import Canvas

from core.adapters.pdf import faces
from core.adapters.pdf.lines import Column, Line, set_lines
from core.adapters.pdf.ornament import draw_band
from core.adapters.pdf.qr import draw_qr
from core.adapters.pdf.sheet import HEIGHT, MM, WIDTH, Margins, Sheet
from core.adapters.pdf.text import Style
from core.ports.printing import Fact, SideBySide

TITLE = Style(face=faces.SERIF_BOLD, size=14, leading=18)
HEADING = Style(face=faces.SERIF_BOLD, size=11, leading=15)
TEXT = Style(size=10.5, leading=14.5)
LABEL = Style(size=9, leading=12.5, grey=0.3)
SMALL = Style(size=8.5, leading=11.5, grey=0.25)
GUTTER = 18.0
QR_SIZE = 30 * MM
EDGE = 20 * MM
MARK_WIDTH = 18.0


def own_sheet(title: str, language: str) -> Sheet:
    """A page with one band of the ornament at its head, unlike the framed forms of the order."""
    return Sheet(
        title,
        language,
        margins=Margins(left=EDGE, right=EDGE, top=24 * MM, bottom=18 * MM),
        decorate=_draw_head_band,
    )


def say_both(
    sheet: Sheet, text: SideBySide, style: Style, *, after: float = 6, narrower: float = 0
) -> None:
    """The text in both columns; `narrower` leaves room at the right, for a QR or a column of its own."""
    sheet.row(*both_columns(sheet, text, style, narrower=narrower), after=after)


def both_columns(
    sheet: Sheet,
    text: SideBySide,
    style: Style,
    *,
    indent: float = 0,
    narrower: float = 0,
    twice: bool = False,
) -> list[Column]:
    """Two columns, or one if the texts are equal, unless they are wanted `twice`."""
    width = sheet.width - narrower
    if not twice and (text.own == text.russian or not text.own):
        return [_column(text.russian, style, sheet.left + indent, width - indent)]
    half = (width - GUTTER) / 2
    return [
        _column(text.own, style, sheet.left + indent, half - indent),
        _column(text.russian, style, sheet.left + half + GUTTER, half),
    ]


def say_facts(sheet: Sheet, facts: Iterable[Fact], *, narrower: float = 0) -> None:
    """Labels and values; a value that is the same in both languages stands below each label."""
    for fact in facts:
        twice = fact.label.own != fact.label.russian
        say_both(sheet, fact.label, LABEL, after=0, narrower=narrower)
        value = both_columns(sheet, fact.value, TEXT, narrower=narrower, twice=twice)
        sheet.row(*value, after=5)


def _column(text: str, style: Style, x: float, width: float) -> Column:
    return Column(x, width, set_lines(text, style, width))


def say_facts_and_qr(sheet: Sheet, facts: Iterable[Fact], reference: str) -> None:
    """The facts, and at their right the code of the reference where there is one."""
    if not reference:
        say_facts(sheet, facts)
        return
    sheet.keep(QR_SIZE)
    foot = sheet.y - QR_SIZE
    draw_qr(sheet.canvas, reference, sheet.left + sheet.width - QR_SIZE, foot, QR_SIZE)
    say_facts(sheet, facts, narrower=QR_SIZE + GUTTER)
    sheet.y = min(sheet.y, foot)


def marked(sheet: Sheet, mark: Line, *columns: Column, after: float = 6) -> None:
    """A line of a list: its number or box, then its columns."""
    sheet.row(Column(sheet.left, MARK_WIDTH, [mark]), *columns, after=after)


def _draw_head_band(canvas: Canvas) -> None:
    draw_band(canvas, EDGE, WIDTH - EDGE, HEIGHT - 17 * MM)
