"""Each paper looks like the picture somebody approved (U6)."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from tests.core.adapters.pdf.samples import CERTIFICATE, PRINTER, SAMPLES, Sample
from tests.pictures.comparing import APPROVED, TOLERANCE, difference, picture_of


def approved(name: str) -> Image.Image:
    with Image.open(APPROVED / f"{name}.png") as picture:
        return picture.convert("L")


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample.name for sample in SAMPLES])
def test_a_paper_looks_as_approved(sample: Sample, tmp_path: Path) -> None:
    now = picture_of(sample.draw())
    differs = difference(now, approved(sample.name))
    if differs > TOLERANCE:
        seen = tmp_path / f"{sample.name}.png"
        now.save(seen)
        pytest.fail(
            f"{sample.name} looks different ({differs:.2%} of it). It now looks like {seen}. "
            "If that is wanted: python -m tests.pictures.approve, look at the pictures, commit them."
        )


def test_a_paper_that_lost_a_line_would_be_noticed() -> None:
    without = PRINTER.certificate(replace(CERTIFICATE, surname="", given_names=""))

    assert difference(picture_of(without), approved("certificate")) > TOLERANCE


def test_the_specimen_mark_would_be_noticed() -> None:
    marked = PRINTER.certificate(replace(CERTIFICATE, specimen=True))

    assert difference(picture_of(marked), approved("certificate")) > TOLERANCE


def test_every_approved_picture_belongs_to_a_paper() -> None:
    assert {file.stem for file in APPROVED.glob("*.png")} == {sample.name for sample in SAMPLES}
