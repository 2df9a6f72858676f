"""Lines and columns: what a sheet is filled with, and how one line is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from core.adapters.pdf import faces
from core.adapters.pdf.text import Style, clean, wrap

RULE_DROP = 0.23  # of the size, below the baseline: under most of a descender
BASELINE = 0.3  # of the leading, whatever the size: values shrink to fit, their labels do not


@dataclass(frozen=True)
class Line:
    """One line of a column; `ruled` draws the line of a form under it.

    `ticked` draws a box before the text: empty, or with a tick.
    """

    text: str
    style: Style
    ruled: bool = False
    ticked: bool | None = None


@dataclass(frozen=True)
class Column:
    """Lines of one width, standing `x` points from the left edge of the page."""

    x: float
    width: float
    lines: Sequence[Line]

    @property
    def height(self) -> float:
        return sum(line.style.leading for line in self.lines)


def set_lines(
    text: str, style: Style, width: float, *, ruled: bool = False, least: int = 1
) -> list[Line]:
    """Any text as lines of a column; `least` empty ruled lines remain where nothing is written."""
    broken = wrap(clean(text), style, width)
    broken += [""] * (least - len(broken))
    return [Line(line, style, ruled) for line in broken]


def draw_line(canvas: Canvas, line: Line, x: float, width: float, bottom: float) -> None:
    """Draw the line into a column of this width; `bottom` is the foot of its leading."""
    style = line.style
    baseline = bottom + style.leading * BASELINE
    if line.ruled:
        canvas.setStrokeGray(0.35)
        canvas.setLineWidth(0.4)
        rule = baseline - RULE_DROP * max(style.size, 10)
        canvas.line(x, rule, x + width, rule)
    if line.ticked is not None:
        draw_box(canvas, x + 0.5, baseline - 1.5, ticked=line.ticked)
    if line.text:
        canvas.setFillGray(style.grey)
        spare = width - style.width(line.text)
        indent = {"left": 0.0, "centre": spare / 2, "right": spare}[style.align]
        draw_text(canvas, x + indent, baseline, line.text, style)


def draw_text(canvas: Canvas, x: float, y: float, text: str, style: Style) -> None:
    """Text from `x`, each piece in the face that has its letters."""
    for face, piece in faces.runs(text, style.face):
        canvas.setFont(face, style.size)
        canvas.drawString(x, y, piece)
        x += faces.width(piece, face, style.size)


def draw_box(canvas: Canvas, x: float, y: float, *, ticked: bool, size: float = 9) -> None:
    """A box to tick by hand, or already ticked; drawn, since the faces have no such sign."""
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.7)
    canvas.rect(x, y, size, size)
    if ticked:
        canvas.setLineWidth(1.3)
        path = canvas.beginPath()
        path.moveTo(x + 0.2 * size, y + 0.5 * size)
        path.lineTo(x + 0.42 * size, y + 0.25 * size)
        path.lineTo(x + 0.85 * size, y + 0.85 * size)
        canvas.drawPath(path)
