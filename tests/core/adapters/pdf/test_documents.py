"""Every paper as a document: fonts embedded, small, the same bytes for the same values, nobody named outside."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2
import pytest

from tests.core.adapters.pdf.reading import fonts_of
from tests.core.adapters.pdf.samples import CERTIFICATE, FORM, PRINTER, SAMPLES, Sample

every_paper = pytest.mark.parametrize("sample", SAMPLES, ids=[sample.name for sample in SAMPLES])
LIMIT = 60_000
PEOPLE = ("ERIKSSON", "Эрикссон", "XIAOMING", "L898902C3", "960340000514", "Айгүл")


@every_paper
def test_all_fonts_are_embedded_subsets_that_can_be_searched(
    sample: Sample, tmp_path: Path
) -> None:
    fonts = fonts_of(sample.draw(), tmp_path)

    assert fonts
    assert [name for name, flags in fonts if flags != ["yes", "yes", "yes"]] == []


@every_paper
def test_no_font_is_named_that_is_not_there(sample: Sample) -> None:
    assert b"Helvetica" not in sample.draw()


@every_paper
def test_equal_values_give_equal_bytes(sample: Sample) -> None:
    assert sample.draw() == sample.draw()


@every_paper
def test_no_paper_is_larger_than_60_kb(sample: Sample) -> None:
    assert len(sample.draw()) <= LIMIT


@every_paper
def test_the_metadata_name_the_paper_and_its_language_and_no_person(sample: Sample) -> None:
    drawn = sample.draw()
    metadata = pypdfium2.PdfDocument(drawn).get_metadata_dict()

    assert metadata["Title"]
    assert not [name for name in PEOPLE if name in " ".join(metadata.values())]
    assert b"/Lang (" in drawn


def test_a_form_of_usual_length_is_one_page() -> None:
    assert len(pypdfium2.PdfDocument(PRINTER.application_form(FORM))) == 1
    assert len(pypdfium2.PdfDocument(PRINTER.certificate(CERTIFICATE))) == 1


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Threads take turns so often that shared fonts are found half used."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hasty_threads")
def test_papers_drawn_side_by_side_in_threads_are_the_same_as_one_after_the_other() -> None:
    expected = [sample.draw() for sample in SAMPLES]
    with ThreadPoolExecutor(max_workers=len(SAMPLES)) as threads:
        drawn = list(threads.map(lambda sample: sample.draw(), SAMPLES * 5))

    assert drawn == expected * 5
