"""The application form, annex 1 of the algorithm (para 6, item 1): the order's words in its order.

The Kazakh under each label is this project's. Signature and date stay empty: they are written in
front of the consul. Nothing is added to the order's form, a reference or QR least of all.
"""

from dataclasses import replace
from datetime import date

from core.adapters.pdf import faces
from core.adapters.pdf.annex_1 import CONSENT, DASHED, ROWS, SECRETS, Field
from core.adapters.pdf.kazakh import kazakh_texts
from core.adapters.pdf.lines import Column, Line, set_lines
from core.adapters.pdf.sheet import MM, Margins, Sheet
from core.adapters.pdf.text import DASH, Style, fitted, wrap, written
from core.ports.printing import ApplicationFormValues

LABEL = Style(size=10, leading=13.4)
VALUE = Style(face=faces.SERIF_BOLD, size=10.5, leading=13.4)
KAZAKH = Style(size=7, leading=7.8, grey=0.28)
CAPTION = replace(LABEL, size=8, leading=9, align="centre")
GAP = 5.0


def draw_application_form(values: ApplicationFormValues) -> bytes:
    """The form with these values, or the blank one."""
    values = _with_dashes(values)
    sheet = Sheet("Заявление", margins=Margins(top=13 * MM, bottom=12 * MM))
    _draw_head(sheet, values)
    _draw_request(sheet, values)
    for row in ROWS:
        _draw_row(sheet, row, values)
    _draw_consent(sheet)
    return sheet.finish()


def _with_dashes(values: ApplicationFormValues) -> ApplicationFormValues:
    if replace(values, addressee="") == ApplicationFormValues():
        return values
    return replace(values, **{name: DASH for name in DASHED if _is_absent(values, name)})


def _is_absent(values: ApplicationFormValues, name: str) -> bool:
    """A Cyrillic name left to the consul is not absent: its line stays empty for his pen."""
    latin = name.replace("_cyrillic", "_latin")
    return not any(written(getattr(values, one)) for one in (name, latin))


def _draw_head(sheet: Sheet, values: ApplicationFormValues) -> None:
    """Who is written to, and who writes: the right half of the page."""
    for name, label, caption, least in (
        ("addressee", "кому", "(должность, фамилия и инициалы)", 2),
        ("applicant", "от", "(Фамилия, имя, отчество)", 1),
        ("state", "гражданина (ки)", "(наименование иностранного государства)", 2),
    ):
        _draw_head_line(sheet, name, label, caption, getattr(values, name), least)
    sheet.skip(6)


def _draw_head_line(
    sheet: Sheet, name: str, label: str, caption: str, value: str, least: int
) -> None:
    kazakh = kazakh_texts("application_form")
    left, width = sheet.left + sheet.width * 0.46, sheet.width * 0.54
    label_width = max(LABEL.width(label), KAZAKH.width(kazakh[name]))
    start = label_width + GAP
    lines = set_lines(value, VALUE, width - start, ruled=True, least=least)
    under = [
        *set_lines(caption, CAPTION, width - start),
        *set_lines(kazakh[f"{name}_caption"], replace(KAZAKH, align="centre"), width - start),
    ]
    sheet.row(
        Column(left, label_width, [Line(label, LABEL), Line(kazakh[name], KAZAKH)]),
        Column(left + start, width - start, [*lines, *under]),
        after=1,
    )


def _draw_request(sheet: Sheet, values: ApplicationFormValues) -> None:
    kazakh = kazakh_texts("application_form")
    sheet.say("Заявление", Style(faces.SERIF_BOLD, 14, 17, align="centre"))
    sheet.say(kazakh["title"], replace(KAZAKH, size=9, leading=10, align="centre"), after=6)
    sheet.say("Прошу присвоить мне индивидуальный идентификационный номер для", LABEL)
    width = sheet.width - 6
    lines = set_lines(values.purpose, VALUE, width, ruled=True)
    stops = [Line("", LABEL)] * (len(lines) - 1) + [Line(".", LABEL)]
    sheet.row(Column(sheet.left, width, lines), Column(sheet.left + width + 1, 5, stops))
    sheet.say(kazakh["purpose"], KAZAKH, after=2)


def _draw_row(sheet: Sheet, row: tuple[Field, ...], values: ApplicationFormValues) -> None:
    """Side by side where each value finds room in its part, else one below the other."""
    part = (sheet.width - 10 * (len(row) - 1)) / len(row)
    if len(row) > 1 and any(_overflows(field, values, part) for field in row):
        for field in row:
            sheet.row(*_field(field, values, sheet.left, sheet.width), after=1)
        return
    columns = [
        column
        for place, field in enumerate(row)
        for column in _field(field, values, sheet.left + place * (part + 10), part)
    ]
    sheet.row(*columns, after=1)


def _overflows(field: Field, values: ApplicationFormValues, width: float) -> bool:
    value: date | str = getattr(values, field.name)
    room = width - _label_width(field) - GAP
    return len(wrap(written(value), VALUE, room)) > 1


def _label_width(field: Field) -> float:
    kazakh = kazakh_texts("application_form")[field.name]
    return max(LABEL.width(field.label), KAZAKH.width(kazakh))


def _field(
    field: Field, values: ApplicationFormValues, left: float, width: float
) -> tuple[Column, Column]:
    """The label with its Kazakh below, and the value on as many lines as it needs."""
    value = written(getattr(values, field.name))
    label_width = _label_width(field)
    room = width - label_width - GAP
    kazakh = kazakh_texts("application_form")[field.name]
    return (
        Column(left, label_width, [Line(field.label, LABEL), Line(kazakh, KAZAKH)]),
        Column(
            left + label_width + GAP,
            room,
            set_lines(value, fitted(value, VALUE, room), room, ruled=True),
        ),
    )


def _draw_consent(sheet: Sheet) -> None:
    """Both statements and the line for the signature, which never stands alone on a page."""
    kazakh = kazakh_texts("application_form")
    russian = replace(LABEL, size=9.2, leading=11.2)
    texts = [
        *set_lines(CONSENT, russian, sheet.width),
        Line("", replace(KAZAKH, leading=1.5)),
        *set_lines(kazakh["consent"], KAZAKH, sheet.width),
        Line("", replace(KAZAKH, leading=3)),
        *set_lines(SECRETS, russian, sheet.width),
        *set_lines(kazakh["secrets"], KAZAKH, sheet.width),
    ]
    sheet.skip(3)
    signature_height = 42
    sheet.keep(Column(0, 0, texts).height + signature_height)
    sheet.row(Column(sheet.left, sheet.width, texts), after=2)
    sheet.row(
        Column(
            sheet.left,
            150,
            [
                Line("", replace(LABEL, leading=16), ruled=True),
                Line("(подпись, дата)", CAPTION),
                Line(kazakh["signature"], replace(KAZAKH, align="centre")),
            ],
        )
    )
