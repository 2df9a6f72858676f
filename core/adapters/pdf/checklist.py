"""The checklist of para 6: boxes to tick at home, each line with its paragraph in a column of its own.

Anonymous from /check and the chat's check: then without reference, mission and QR.
"""

from core.adapters.pdf.lines import Column, Line, set_lines
from core.adapters.pdf.sheet import Sheet
from core.adapters.pdf.side_by_side import (
    GUTTER,
    HEADING,
    LABEL,
    MARK_WIDTH,
    QR_SIZE,
    SMALL,
    TEXT,
    TITLE,
    both_columns,
    marked,
    own_sheet,
    say_both,
    say_facts_and_qr,
)
from core.ports.printing import ChecklistLine, ChecklistValues, SideBySide

PARAGRAPH_WIDTH = QR_SIZE  # the code stands over the column of paragraphs
NARROWER = PARAGRAPH_WIDTH + GUTTER


def draw_checklist(values: ChecklistValues) -> bytes:
    """The checklist with these values."""
    sheet = own_sheet(values.title.russian, values.language)
    say_both(sheet, values.title, TITLE, after=10, narrower=NARROWER)
    say_facts_and_qr(sheet, values.facts, values.reference)
    say_both(sheet, values.heading, HEADING, after=8, narrower=NARROWER)
    sheet.row(_paragraph(sheet, values.paragraph_heading), after=2)
    sheet.rule(after=5)
    for line in values.lines:
        _draw_line(sheet, line)
    sheet.skip(8)
    for note in values.notes:
        say_both(sheet, note, SMALL, after=5, narrower=NARROWER)
    return sheet.finish()


def _draw_line(sheet: Sheet, line: ChecklistLine) -> None:
    columns = both_columns(sheet, line.text, TEXT, indent=MARK_WIDTH, narrower=NARROWER)
    box = Line("", TEXT, ticked=False)
    marked(sheet, box, *columns, _paragraph(sheet, line.paragraph), after=5)
    sheet.rule(grey=0.8, thickness=0.3, after=5)


def _paragraph(sheet: Sheet, paragraph: SideBySide) -> Column:
    """In the applicant's language and below it in Russian: the column is narrow."""
    texts = dict.fromkeys(text for text in (paragraph.own, paragraph.russian) if text)
    lines = [line for text in texts for line in set_lines(text, LABEL, PARAGRAPH_WIDTH)]
    return Column(sheet.left + sheet.width - PARAGRAPH_WIDTH, PARAGRAPH_WIDTH, lines)
