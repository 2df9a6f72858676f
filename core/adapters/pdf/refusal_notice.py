"""The refusal notice, annex 3 of the algorithm (para 12).

The annex prints «Причина отказа» in both columns; «Бас тарту себебі» below it and the Kazakh heading
are this project's. The ground stands in the order's words over the whole width, then the operator's own.
"""

from collections.abc import Sequence
from dataclasses import replace

from core.adapters.pdf import faces
from core.adapters.pdf.kazakh import kazakh_texts
from core.adapters.pdf.lines import Line
from core.adapters.pdf.sheet import Sheet
from core.adapters.pdf.text import Style, fitted
from core.adapters.pdf.two_columns import (
    LABEL,
    TITLE,
    bilingual_sheet,
    draw_entries,
    draw_pair,
    person_entries,
)
from core.ports.printing import RefusalNoticeValues

SUBJECT = Style(face=faces.SERIF_BOLD, size=11.5, leading=16, align="centre")
SMALL = Style(size=9, leading=12, grey=0.28)
REASON = "Причина отказа"


def draw_refusal_notice(values: RefusalNoticeValues) -> bytes:
    """The notice with these values."""
    kazakh = kazakh_texts("refusal_notice")
    sheet = bilingual_sheet("Уведомление об отказе", specimen=values.specimen)
    sheet.skip(12)
    sheet.say("УВЕДОМЛЕНИЕ", TITLE)
    subject = "об отказе в формировании индивидуального идентификационного номера"
    sheet.say(subject, fitted(subject, SUBJECT, sheet.width), after=4)
    sheet.say(kazakh["title"], replace(SMALL, face=faces.SERIF_BOLD, align="centre"))
    sheet.say(kazakh["subject"], replace(SMALL, align="centre"), after=22)
    draw_entries(sheet, person_entries(values), after=13)
    _draw_reason(sheet, values)
    return sheet.finish()


def _draw_reason(sheet: Sheet, values: RefusalNoticeValues) -> None:
    kazakh = kazakh_texts("refusal_notice")
    label = Line(REASON, LABEL)
    draw_pair(sheet, [label, Line(kazakh["reason"], replace(SMALL, size=8))], [label], after=2)
    for text, style in _reasons(values, kazakh.get(f"ground_{values.ground}", "")):
        sheet.say(text, style, after=5)


def _reasons(values: RefusalNoticeValues, in_kazakh: str) -> Sequence[tuple[str, Style]]:
    texts = (
        (values.ground_text, Style(face=faces.SERIF_BOLD, size=11.5, leading=15.5)),
        (in_kazakh, SMALL),
        (values.explanation, Style(size=11, leading=15)),
    )
    return [(text, style) for text, style in texts if text]
