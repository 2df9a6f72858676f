"""The certificate and the refusal notice: the same fields, Kazakh on the left and Russian on the right.

Both languages' labels are the order's (annexes 2 and 3 of the algorithm). Values are printed in
each column, so that each reads whole.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from core.adapters.pdf import faces
from core.adapters.pdf.lines import Column, Line, set_lines
from core.adapters.pdf.ornament import FRAME, draw_frame
from core.adapters.pdf.sheet import MM, Margins, Sheet
from core.adapters.pdf.specimen import draw_specimen
from core.adapters.pdf.text import Style, fitted, or_dash
from core.ports.printing import CertificateValues, RefusalNoticeValues

LABEL = Style(size=9.5, leading=13, grey=0.3)
PRINTED = Style(size=11, leading=16)
VALUE = Style(face=faces.SERIF_BOLD, size=13, leading=17)
TITLE = Style(face=faces.SERIF_BOLD, size=17, leading=26, align="centre")
GUTTER = 24.0


@dataclass(frozen=True)
class Entry:
    """One field of the annex in both columns; without a value it is a line the annex prints whole."""

    kazakh: str
    russian: str
    value: str = ""


def bilingual_sheet(title: str, *, specimen: bool) -> Sheet:
    """A framed page; in the demonstration with the specimen mark over it."""
    edge = FRAME + 9 * MM
    return Sheet(
        title,
        margins=Margins(left=edge, right=edge, top=FRAME + 16 * MM, bottom=FRAME + 12 * MM),
        decorate=draw_frame,
        overprint=draw_specimen if specimen else None,
    )


def person_entries(values: CertificateValues | RefusalNoticeValues) -> list[Entry]:
    """Whom the paper is about, who issued it and when: common to both annexes."""
    return [
        Entry("Тегі", "Фамилия", or_dash(values.surname)),
        Entry("Аты", "Имя", or_dash(values.given_names)),
        Entry(
            "Әкесінің аты (бар болған жағдайда)",
            "Отчество (при его наличии)",
            or_dash(values.patronymic),
        ),
        Entry("Туған күні", "Дата рождения", or_dash(values.birth_date)),
        Entry("Туған жері", "Место рождения", or_dash(values.birth_place)),
        Entry(
            "Берген мекеме ҚР Ішкі Істер министрлігі",
            "Орган выдачи Министерство внутренних дел РК",
        ),
        Entry("Берілген кезі", "Дата выдачи", or_dash(values.issued_on)),
    ]


def draw_entries(
    sheet: Sheet, entries: Sequence[Entry], *, value: Style = VALUE, after: float = 11
) -> None:
    width = half(sheet)
    for entry in entries:
        style = LABEL if entry.value else PRINTED
        style = fitted(entry.russian, fitted(entry.kazakh, style, width), width)
        below = (
            set_lines(entry.value, fitted(entry.value, value, width), width, ruled=True)
            if entry.value
            else []
        )
        kazakh = [*set_lines(entry.kazakh, style, width), *below]
        russian = [*set_lines(entry.russian, style, width), *below]
        draw_pair(sheet, kazakh, russian, after=after)


def draw_pair(
    sheet: Sheet, kazakh: Sequence[Line], russian: Sequence[Line], *, after: float
) -> None:
    """Left and right, beginning on the same height."""
    width = half(sheet)
    sheet.row(
        Column(sheet.left, width, kazakh),
        Column(sheet.left + width + GUTTER, width, russian),
        after=after,
    )


def half(sheet: Sheet) -> float:
    return (sheet.width - GUTTER) / 2
