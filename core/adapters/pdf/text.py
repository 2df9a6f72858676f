"""Text made fit for a line of a paper: cleaned, dated, measured and wrapped, never cut."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from core.adapters.pdf import faces

DASH = "—"
UNPRINTABLE = {"Cc", "Cf", "Cs", "Co", "Cn"}


@dataclass(frozen=True)
class Style:
    """How a piece of text looks. Sizes in points; grey from 0 (black) to 1 (white)."""

    face: str = faces.SERIF
    size: float = 10.5
    leading: float = 14
    grey: float = 0
    align: str = "left"

    def width(self, text: str) -> float:
        return faces.width(text, self.face, self.size)


def clean(text: str) -> str:
    """Without control characters and direction marks, white space folded, composed (NFC).

    >>> clean("  Ә\\u0301сем\\x00\\n\\u202eОпа ")
    'Ә́сем Опа'
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    spaced = "".join(" " if char.isspace() else char for char in text)
    kept = "".join(char for char in spaced if unicodedata.category(char) not in UNPRINTABLE)
    return " ".join(unicodedata.normalize("NFC", kept).split())


def written(value: date | str) -> str:
    """A date as Kazakh and Russian papers write it, or the words given instead.

    >>> written(date(2024, 9, 17))
    '17.09.2024'
    >>> written("1965")
    '1965'
    """
    return f"{value:%d.%m.%Y}" if isinstance(value, date) else clean(value)


def or_dash(value: date | str) -> str:
    """For a finished paper: nobody may fill an empty place in afterwards."""
    return written(value) or DASH


def wrap(text: str, style: Style, width: float) -> list[str]:
    """The text in lines no wider than `width`; a word that alone is wider is broken."""
    lines: list[str] = []
    current = ""
    for word in text.split():
        longer = f"{current} {word}" if current else word
        if style.width(longer) <= width:
            current = longer
            continue
        lines += [current] if current else []
        *full, current = _broken(word, style, width)
        lines += full
    return [*lines, current]


def fitted(text: str, style: Style, width: float) -> Style:
    """The style, set smaller if that alone brings the text into one line.

    A single word may shrink further: broken, it would read like two.
    """
    smallest = 0.78 if " " in text else 0.56
    needed = style.width(text)
    if needed <= width or needed * smallest > width:
        return style
    return replace(style, size=style.size * width / needed * 0.999)


def _broken(word: str, style: Style, width: float) -> Iterator[str]:
    """The word itself, or its pieces when it is wider than a line."""
    if style.width(word) <= width:
        yield word
        return
    piece = ""
    used = 0.0
    for char in word:
        advance = style.width(char)
        if piece and used + advance > width:
            yield piece
            piece, used = "", 0.0
        piece += char
        used += advance
    yield piece
