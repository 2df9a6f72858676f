"""The note of a decline (para 7): what is missing and what to do. The order has no form for it."""

from core.adapters.pdf.lines import Column, Line
from core.adapters.pdf.sheet import Sheet
from core.adapters.pdf.side_by_side import (
    HEADING,
    MARK_WIDTH,
    TEXT,
    TITLE,
    both_columns,
    marked,
    own_sheet,
    say_both,
    say_facts,
)
from core.ports.printing import DeclineNoteValues, Fact


def draw_decline_note(values: DeclineNoteValues) -> bytes:
    """The note with these values and a line for the consul's signature."""
    sheet = own_sheet(values.title.russian, values.language)
    say_both(sheet, values.title, TITLE, after=12)
    say_facts(sheet, values.facts)
    sheet.skip(4)
    sheet.rule()
    say_both(sheet, values.missing_heading, HEADING)
    for number, missing in enumerate(values.missing, start=1):
        columns = both_columns(sheet, missing, TEXT, indent=MARK_WIDTH)
        marked(sheet, Line(f"{number}.", TEXT), *columns)
    sheet.skip(4)
    sheet.rule()
    for text in values.closing:
        say_both(sheet, text, TEXT)
    _draw_signature(sheet, values.consul)
    return sheet.finish()


def _draw_signature(sheet: Sheet, consul: Fact) -> None:
    """Who declined, in the column of the applicant's language and in Russian, and room to sign."""
    sheet.skip(22)
    sheet.keep(80)
    say_facts(sheet, [consul])
    sheet.skip(10)
    sheet.row(Column(sheet.left, 170, [Line("", TEXT, ruled=True)]))
