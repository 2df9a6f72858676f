"""Annexes 1, 2 and 3 of the algorithm: every field and sentence of the order, and nothing beyond."""

from dataclasses import replace

import pytest

from core.adapters.pdf.kazakh import kazakh_texts
from core.ports.printing import ApplicationFormValues
from tests.core.adapters.pdf.reading import (
    cells_of,
    folded,
    order_pieces,
    order_text,
    text_of,
)
from tests.core.adapters.pdf.samples import CERTIFICATE, FORM, LONG_FORM, NOTICE, PRINTER

FORMS = {
    "blank": ApplicationFormValues(),
    "filled": FORM,
    "long": LONG_FORM,
}


@pytest.mark.parametrize("values", FORMS.values(), ids=FORMS.keys())
def test_the_form_says_every_word_of_annex_1_in_the_orders_order(
    values: ApplicationFormValues,
) -> None:
    text = folded(text_of(PRINTER.application_form(values)))
    place = 0
    for piece in order_pieces("annex_1.ru.txt"):
        found = text.find(piece, place)
        assert found >= 0, f"missing, or not in its place: {piece}"
        place = found + len(piece)


def test_the_blank_form_has_no_field_beyond_annex_1() -> None:
    rest = folded(text_of(PRINTER.application_form(ApplicationFormValues())))
    ours = list(kazakh_texts("application_form").values())
    for piece in sorted(ours + order_pieces("annex_1.ru.txt"), key=len, reverse=True):
        rest = rest.replace(piece, " ")

    assert folded(rest) == "."  # the full stop after the purpose


def test_the_form_carries_no_mark_but_the_orders() -> None:
    drawing = PRINTER.application_form(FORM)

    assert b"/Subtype /Image" not in drawing
    assert "ОБРАЗЕЦ" not in text_of(drawing)


@pytest.mark.parametrize("specimen", [False, True])
def test_the_certificate_says_every_word_of_annex_2(specimen: bool) -> None:
    text = folded(text_of(PRINTER.certificate(replace(CERTIFICATE, specimen=specimen))))
    sentence = "Действительно только при предъявлении документа, удостоверяющего личность"

    assert sentence in folded(order_text("annex_2.txt"))
    assert sentence in text
    assert "Жеке басты куәландыратын құжатты ұсынған кезде жарамды" in text
    for line in order_text("annex_2.txt").splitlines():
        assert folded(line) in text


def test_the_certificate_has_only_the_fields_of_annex_2() -> None:
    annex = folded(order_text("annex_2.txt")).replace(" :", ":")
    values = {
        "960340000514",
        "ERIKSSON",
        "ANNA MARIA",
        "—",
        "12.08.1974",
        "STOCKHOLM",
        "18.09.2024",
    }
    cells = cells_of(PRINTER.certificate(CERTIFICATE))

    assert [cell for cell in cells if cell not in values and cell not in annex] == []
    assert values <= set(cells)


def test_the_certificate_states_each_value_in_both_columns() -> None:
    cells = cells_of(PRINTER.certificate(CERTIFICATE))

    for value in ("960340000514", "ERIKSSON", "ANNA MARIA", "STOCKHOLM", "18.09.2024"):
        assert cells.count(value) == 2


def test_the_notice_says_every_word_of_annex_3() -> None:
    text = folded(text_of(PRINTER.refusal_notice(NOTICE)))

    for line in order_text("annex_3.txt").splitlines():
        assert folded(line) in text
    assert text.count("Причина отказа") == 2


def test_the_notice_has_only_the_fields_of_annex_3() -> None:
    annex = folded(order_text("annex_3.txt"))
    ours = set(kazakh_texts("refusal_notice").values())
    values = {"LI", "XIAOMING", "—", "1990", "Шанхай", "18.09.2024"}
    values |= {NOTICE.ground_text, NOTICE.explanation}
    cells = cells_of(PRINTER.refusal_notice(NOTICE))

    assert [cell for cell in cells if cell not in values | ours and cell not in annex] == []
    assert values <= set(cells)


@pytest.mark.parametrize("ground", [1, 2, 3])
def test_each_ground_is_given_in_the_orders_words_and_below_in_our_kazakh(ground: int) -> None:
    words = order_pieces("para_12.ru.txt")[ground - 1].rstrip(";.").split(") ", 1)[1]
    drawn = PRINTER.refusal_notice(replace(NOTICE, ground=ground, ground_text=words))
    text = folded(text_of(drawn))

    assert words in text
    assert kazakh_texts("refusal_notice")[f"ground_{ground}"] in text


def test_a_ground_of_another_edition_is_printed_without_kazakh() -> None:
    drawn = PRINTER.refusal_notice(replace(NOTICE, ground=9, ground_text="иное основание"))

    assert "иное основание" in folded(text_of(drawn))


def test_the_specimen_mark_is_text_too_and_only_in_the_demonstration() -> None:
    assert "ҮЛГІ / ОБРАЗЕЦ" in text_of(PRINTER.certificate(replace(CERTIFICATE, specimen=True)))
    assert "ҮЛГІ / ОБРАЗЕЦ" in text_of(PRINTER.refusal_notice(replace(NOTICE, specimen=True)))
    assert "ОБРАЗЕЦ" not in text_of(PRINTER.certificate(CERTIFICATE))
