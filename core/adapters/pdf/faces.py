"""The faces of the papers: PT Serif and PT Sans, which hold the nine Kazakh letters, embedded as subsets.

Parsed once a process (parsed for each paper they would cost most of its time). A letter that
neither has, such as those of Vietnamese, is taken from the spare face, Noto Serif.
"""

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path

import fontpkg_pt_sans
import fontpkg_pt_serif
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

SERIF = "QabylSerif"
SERIF_BOLD = "QabylSerif-Bold"
SANS = "QabylSans"
SANS_BOLD = "QabylSans-Bold"
SPARE = "QabylSpare"
SPARE_PACKAGE = "fontpkg_noto_serif"
SPARE_FILE = "NotoSerif[wdth,wght].ttf"
NO_NAMES = bytes([0, 0, 0, 0, 0, 6])  # format 0, no record

LOOKALIKES = str.maketrans("ƏəʻʹʺѐЀ‐‑‒―−", "Әә‘ʼ”èÈ--–—–")


def file_of(face: str) -> Path:
    """Where the face lies; the packages carry static TrueType files."""
    serif = Path(fontpkg_pt_serif.ROOT) / "files"
    sans = Path(fontpkg_pt_sans.ROOT) / "files"
    return {
        SERIF: serif / "PT_Serif-Web-Regular.ttf",
        SERIF_BOLD: serif / "PT_Serif-Web-Bold.ttf",
        SANS: sans / "PT_Sans-Web-Regular.ttf",
        SANS_BOLD: sans / "PT_Sans-Web-Bold.ttf",
    }[face]


@cache
def letters_of(face: str) -> frozenset[str]:
    """Register the face at the first call; returns the characters it can draw."""
    font = TTFont(face, file_of(face), asciiReadable=False)
    return _registered(font)


@cache
def spare_letters() -> frozenset[str]:
    """The same for the spare face; nothing when its package is not installed."""
    found = find_spec(SPARE_PACKAGE)
    if found is None or found.origin is None:
        return frozenset()
    path = Path(found.origin).with_name("files") / SPARE_FILE
    return _registered(TTFont(SPARE, path, asciiReadable=False))


def runs(text: str, face: str) -> list[tuple[str, str]]:
    """The text in pieces, each with the face that draws it."""
    letters = spare_letters() if face == SPARE else letters_of(face)
    if letters.issuperset(text):
        return [(face, text)]
    return list(pieces(text, {face: letters, SPARE: spare_letters()}))


def pieces(text: str, faces: Mapping[str, Collection[str]]) -> Iterator[tuple[str, str]]:
    """Share the text out: the first face that has a letter draws it.

    A letter nobody has is drawn as its look-alike, else without its marks, else as a question mark.

    >>> list(pieces("Hà Nội", {"a": "H Nioà", "b": "ộ"}))
    [('a', 'Hà N'), ('b', 'ộ'), ('a', 'i')]
    >>> list(pieces("Nội", {"a": "Nio"}))
    [('a', 'Noi')]
    """
    first = next(iter(faces))

    def drawn(char: str) -> tuple[str, str]:
        for candidate in (char, char.translate(LOOKALIKES), unicodedata.normalize("NFD", char)[0]):
            for face, letters in faces.items():
                if candidate in letters:
                    return face, candidate
        return first, "?"

    for face, group in groupby(map(drawn, text), key=lambda pair: pair[0]):
        yield face, "".join(char for _, char in group)


def width(text: str, face: str, size: float) -> float:
    """How wide the text is, in points."""
    return sum(float(pdfmetrics.stringWidth(piece, name, size)) for name, piece in runs(text, face))


def _registered(font: TTFont) -> frozenset[str]:
    _leave_names_out(font)
    pdfmetrics.registerFont(font)
    return frozenset(map(chr, font.face.charToGlyph))


def _leave_names_out(font: TTFont) -> None:
    """The table of names holds the licence: six kilobytes in each paper that no viewer shows.

    The Open Font License lets a font be embedded without it.
    """
    table = font.face.get_table
    font.face.get_table = lambda tag: NO_NAMES if tag == "name" else table(tag)
