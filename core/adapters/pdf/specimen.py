"""The mark of the demonstration: ҮЛГІ / ОБРАЗЕЦ across the page, so faint that every letter below is read.

Drawn as strokes, not as text: slanting text would be mixed into the lines of whoever copies or
searches the paper. A small line at the foot says the same as text.
"""

from functools import cache

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from core.adapters.pdf import faces
from core.adapters.pdf.sheet import HEIGHT, WIDTH

MARK = "ҮЛГІ / ОБРАЗЕЦ"
RED = (0.6, 0.05, 0.05)
UNIT, SPACING, SLOPE = 9.6, 2.0, 52
Strokes = tuple[tuple[tuple[float, float], ...], ...]
LETTERS: dict[str, Strokes] = {
    "Ү": (((0, 6), (2, 3), (4, 6)), ((2, 3), (2, 0))),
    "Л": (((0, 0), (1, 6), (4, 6), (4, 0)),),
    "Г": (((0, 0), (0, 6), (3, 6)),),
    "І": (((0, 0), (0, 6)),),
    " ": (),
    "/": (((0, -0.5), (2.4, 6.5)),),
    "О": (((0, 1), (0, 5), (1, 6), (3, 6), (4, 5), (4, 1), (3, 0), (1, 0), (0, 1)),),
    "Б": (((4, 6), (0, 6), (0, 0), (3, 0), (4, 1), (4, 2.3), (3, 3.3), (0, 3.3)),),
    "Р": (((0, 0), (0, 6), (3, 6), (4, 5), (4, 3.7), (3, 2.7), (0, 2.7)),),
    "А": (((0, 0), (2, 6), (4, 0)), ((0.7, 2), (3.3, 2))),
    "З": (
        ((0, 5), (1, 6), (3, 6), (4, 5), (4, 4.2), (3, 3.2), (1.5, 3.2)),
        ((3, 3.2), (4, 2.2), (4, 1), (3, 0), (1, 0), (0, 1)),
    ),
    "Е": (((3.6, 6), (0, 6), (0, 0), (3.6, 0)), ((0, 3.1), (3, 3.1))),
    "Ц": (((0, 6), (0, 0), (4.7, 0), (4.7, -1.3)), ((3.8, 6), (3.8, 0))),
}


def draw_specimen(canvas: Canvas) -> None:
    """Mark the page as made in the demonstration."""
    canvas.setFont(faces.SERIF_BOLD, 9)
    canvas.setFillColorRGB(*RED)
    canvas.drawCentredString(WIDTH / 2, 17, MARK)
    canvas.saveState()
    canvas.translate(WIDTH / 2, HEIGHT / 2)
    canvas.rotate(SLOPE)
    canvas.setStrokeColorRGB(*RED, alpha=0.14)
    canvas.setLineWidth(UNIT)
    canvas.setLineJoin(1)
    canvas.drawPath(_mark())
    canvas.restoreState()


@cache
def _mark() -> PDFPathObject:
    """All letters as one path: crossing strokes are then no darker than the rest."""
    path = PDFPathObject()
    x = -sum(_advance(letter) for letter in MARK) / 2
    for letter in MARK:
        for first, *others in LETTERS[letter]:
            path.moveTo((x + first[0]) * UNIT, (first[1] - 3) * UNIT)
            for across, up in others:
                path.lineTo((x + across) * UNIT, (up - 3) * UNIT)
        x += _advance(letter)
    return path


def _advance(letter: str) -> float:
    return max((x for stroke in LETTERS[letter] for x, _ in stroke), default=0) + SPACING
