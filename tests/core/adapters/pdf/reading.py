"""Papers read back: with poppler's pdftotext and pdffonts, as a clerk or a court would."""

import re
import subprocess
from pathlib import Path

DATA = Path(__file__).parent / "data"


def text_of(pdf: bytes) -> str:
    """The text as it stands on the page."""
    return _poppler("pdftotext", "-layout", "-", "-", pdf=pdf)


def folded(text: str) -> str:
    return " ".join(text.split())


def cells_of(pdf: bytes) -> list[str]:
    """Pieces of text that stand apart: of lines, and of columns within a line."""
    lines = text_of(pdf).replace("\f", "\n").splitlines()
    return [cell for line in lines for cell in re.split(r"\s{3,}", line.strip()) if cell]


def fonts_of(pdf: bytes, folder: Path) -> list[tuple[str, list[str]]]:
    """Name of each font, and whether it is embedded, a subset, and mapped to Unicode."""
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    rows = _poppler("pdffonts", str(file), pdf=b"").splitlines()[2:]
    return [(row.split()[0], row.split()[-5:-2]) for row in rows]


def order_text(name: str) -> str:
    return (DATA / name).read_text(encoding="utf-8")


def order_pieces(name: str) -> list[str]:
    """What the order prints between its blanks, paragraph by paragraph."""
    pieces = re.split(r"_+|\n\s*\n|\n {6}", order_text(name))
    return [piece for piece in (folded(piece).lstrip(".,: ") for piece in pieces) if piece]


def _poppler(command: str, *arguments: str, pdf: bytes) -> str:
    done = subprocess.run([command, *arguments], input=pdf, capture_output=True, check=True)
    return done.stdout.decode("utf-8")
