"""The registration certificate, annex 2 of the algorithm: printed by the consul and handed over (para 11).

Only the annex's fields: serial and copy number stand on the receipt.
"""

from dataclasses import replace

from core.adapters.pdf.lines import set_lines
from core.adapters.pdf.text import Style, clean, fitted
from core.adapters.pdf.two_columns import (
    TITLE,
    VALUE,
    Entry,
    bilingual_sheet,
    draw_entries,
    draw_pair,
    half,
    person_entries,
)
from core.ports.printing import CertificateValues

CLAUSE = Style(size=10.5, leading=15, align="centre")


def draw_certificate(values: CertificateValues) -> bytes:
    """The certificate with these values."""
    sheet = bilingual_sheet("Регистрационное свидетельство", specimen=values.specimen)
    sheet.skip(26)
    title = fitted("Регистрационное свидетельство", TITLE, half(sheet))
    draw_pair(
        sheet,
        set_lines("Тіркеу куәлігі", title, half(sheet)),
        set_lines("Регистрационное свидетельство", title, half(sheet)),
        after=30,
    )
    number = clean(values.iin)
    entry = Entry(
        "Жеке сәйкестендіру нөмірі (ЖСН):",
        "Индивидуальный идентификационный номер (ИИН):",
        number,
    )
    draw_entries(sheet, [entry], value=replace(VALUE, size=21, leading=29))
    sheet.skip(18)
    draw_entries(sheet, person_entries(values), after=18)
    sheet.skip(22)
    sheet.say("Жеке басты куәландыратын құжатты ұсынған кезде жарамды", CLAUSE)
    sheet.say("Действительно только при предъявлении документа, удостоверяющего личность", CLAUSE)
    return sheet.finish()
