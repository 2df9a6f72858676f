"""What dresses an official paper: a thin frame and a band of the product's angular horn.

No emblem of the state: the order's forms have none.
"""

from functools import cache

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from core.adapters.pdf.sheet import HEIGHT, MM, WIDTH

FRAME = 12 * MM
INK = (0.0, 0.28, 0.35)
GOLD = (0.62, 0.46, 0.1)
MOTIF_WIDTH, MOTIF_HEIGHT = 16.0, 8.0
HORNS = (
    ((7.5, 0), (7.5, 6.5)),
    ((7.5, 6.5), (2.5, 6.5), (2.5, 2.5), (5.5, 2.5), (5.5, 4.5)),
    ((7.5, 6.5), (12.5, 6.5), (12.5, 2.5), (9.5, 2.5), (9.5, 4.5)),
)


def draw_frame(canvas: Canvas) -> None:
    """Two thin lines around the page, with the band along the top and the foot."""
    canvas.setStrokeColorRGB(*INK)
    for inset, thickness in ((FRAME, 1.1), (FRAME + 3, 0.4)):
        canvas.setLineWidth(thickness)
        canvas.rect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset)
    for y in (HEIGHT - FRAME - 9 - MOTIF_HEIGHT, FRAME + 9):
        draw_band(canvas, FRAME + 12, WIDTH - FRAME - 12, y)


def draw_band(canvas: Canvas, left: float, right: float, y: float) -> None:
    """The motif, repeated as often as fits and spread evenly."""
    horns, lozenges = _band(left, right, y)
    canvas.setStrokeColorRGB(*INK)
    canvas.setLineWidth(0.7)
    canvas.drawPath(horns)
    canvas.setFillColorRGB(*GOLD)
    canvas.drawPath(lozenges, stroke=0, fill=1)


@cache
def _band(left: float, right: float, y: float) -> tuple[PDFPathObject, PDFPathObject]:
    """Horns and lozenges as paths, worked out once: they cost more than the text of a certificate."""
    count = int((right - left) // MOTIF_WIDTH)
    step = (right - left) / count
    horns, lozenges = PDFPathObject(), PDFPathObject()
    for place in range(count):
        for line in HORNS:
            _trace(horns, line, left + place * step + (step - 15) / 2, y)
    for place in range(count + 1):
        _lozenge(lozenges, left + place * step, y + MOTIF_HEIGHT / 2)
    return horns, lozenges


def _trace(
    path: PDFPathObject, points: tuple[tuple[float, float], ...], x: float, y: float
) -> None:
    path.moveTo(x + points[0][0], y + points[0][1])
    for across, up in points[1:]:
        path.lineTo(x + across, y + up)


def _lozenge(path: PDFPathObject, x: float, y: float) -> None:
    size = 1.6
    path.moveTo(x - size, y)
    for across, up in ((0, size), (size, 0), (0, -size)):
        path.lineTo(x + across, y + up)
    path.close()
