"""A QR code drawn as rectangles: sharp at any size, no picture in the paper. It holds a reference only."""

from collections.abc import Iterator

import segno
from reportlab.pdfgen.canvas import Canvas

QUIET = 2  # modules of white kept around the code, beside the white of the paper


def draw_qr(canvas: Canvas, text: str, x: float, y: float, size: float) -> None:
    """Draw the code with its lower left corner at x, y."""
    rows = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]
    module = size / (len(rows) + 2 * QUIET)
    path = canvas.beginPath()
    for down, row in enumerate(rows):
        for start, length in _dark_stretches(row):
            path.rect(
                x + (start + QUIET) * module,
                y + size - (down + 1 + QUIET) * module,
                length * module,
                module,
            )
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)


def _dark_stretches(row: bytes) -> Iterator[tuple[int, int]]:
    """Where dark modules follow each other: first module and how many.

    >>> list(_dark_stretches(bytes([1, 1, 0, 1])))
    [(0, 2), (3, 1)]
    """
    start = 0
    for place, dark in enumerate([*row, 0]):
        if not dark:
            if place > start:
                yield start, place - start
            start = place + 1
