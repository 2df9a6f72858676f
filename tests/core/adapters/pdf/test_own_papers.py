"""The product's own papers: decline note, receipt, checklist, slip; and the Kazakh texts' list."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2 import raw

from core.adapters.pdf.kazakh import FILE, kazakh_texts
from core.ports.papers import PaperSort
from core.ports.printing import SideBySide
from tests.core.adapters.pdf.reading import folded, text_of
from tests.core.adapters.pdf.samples import CHECKLIST, DECLINE, PRINTER, RECEIPT, SLIP

DECISION = Path("docs/decisions/0007-kazakh-texts-of-the-project.md")
ROOT = Path(__file__).parents[4]


def paths_in(pdf: bytes) -> int:
    """Vector shapes on the first page: rules, boxes, the ornament and the QR."""
    page = pypdfium2.PdfDocument(pdf)[0]
    return sum(1 for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]))


def test_the_decline_note_says_what_is_missing_in_both_languages_and_who_says_so() -> None:
    text = folded(text_of(PRINTER.decline_note(DECLINE)))

    for words in ("Papers not accepted", "Документы не приняты", "K7M-4QX-2P", "Айгүл Сейітқызы"):
        assert words in text
    for word in f"{DECLINE.missing[0].own} {DECLINE.closing[0].russian}".split():
        assert word in text


def test_a_text_that_is_the_same_in_both_languages_is_printed_once() -> None:
    same = SideBySide("Документы не приняты", "Документы не приняты")
    text = folded(text_of(PRINTER.decline_note(replace(DECLINE, title=same))))

    assert text.count("Документы не приняты") == 1


@pytest.mark.parametrize(
    ("sort", "words"),
    [
        (PaperSort.CERTIFICATE, "Регистрационное свидетельство"),
        (PaperSort.REFUSAL_NOTICE, "Уведомление об отказе"),
    ],
)
def test_the_receipt_names_the_paper_its_serial_and_copy_and_who_took_it(
    sort: PaperSort, words: str
) -> None:
    text = folded(text_of(PRINTER.receipt(replace(RECEIPT, sort=sort))))

    for said in (
        words,
        "2024-000123",
        "K7M4QX2P",
        "Эрикссон Анна Мария",
        "19.09.2024",
        "L898902C3",
    ):
        assert said in text
    assert "Номер экземпляра 2" in text


def test_the_box_of_the_identity_check_is_ticked_only_when_it_was_made() -> None:
    ticked = paths_in(PRINTER.receipt(RECEIPT))
    unticked = paths_in(PRINTER.receipt(replace(RECEIPT, identity_checked=False)))

    assert ticked == unticked + 1


def test_the_checklist_gives_each_line_its_paragraph_and_a_box() -> None:
    drawn = PRINTER.checklist(CHECKLIST)
    text = folded(text_of(drawn))
    one_line = PRINTER.checklist(replace(CHECKLIST, lines=CHECKLIST.lines[:1]))

    for said in ("paragraph 6, item 2", "пункт 6, примечание", "Apostille: not needed."):
        assert said in text
    assert paths_in(drawn) == paths_in(one_line) + 2  # a box and the rule below its line


def test_an_anonymous_checklist_has_no_code() -> None:
    with_code = PRINTER.checklist(CHECKLIST)
    anonymous = PRINTER.checklist(replace(CHECKLIST, reference=""))

    assert paths_in(anonymous) == paths_in(with_code) - 1


def test_a_checklist_of_many_lines_goes_on_on_a_second_page() -> None:
    drawn = PRINTER.checklist(replace(CHECKLIST, lines=tuple(CHECKLIST.lines) * 12))

    assert len(pypdfium2.PdfDocument(drawn)) == 2
    assert text_of(drawn).count("Apostille: not needed.") == 12


def test_the_slip_says_reference_and_code() -> None:
    text = text_of(PRINTER.slip(SLIP))

    assert "K7M-4QX-2P" in text
    assert "4821-7730" in text


def test_every_kazakh_text_of_the_project_is_listed_in_the_decision() -> None:
    listed = (ROOT / DECISION).read_text(encoding="utf-8")
    texts = [
        text
        for paper in ("application_form", "refusal_notice", "receipt")
        for text in kazakh_texts(paper).values()
    ]

    assert FILE.name in listed
    assert [text for text in texts if text not in listed] == []
