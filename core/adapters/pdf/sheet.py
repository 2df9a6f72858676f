"""The sheet of paper: A4, filled from the top by rows of columns, continued on a next page when full."""

import io
from collections.abc import Callable
from dataclasses import dataclass, field

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from core.adapters.pdf import faces
from core.adapters.pdf.lines import Column, draw_line, set_lines
from core.adapters.pdf.text import Style

rl_config.useA85 = 0  # plain binary streams: a fifth smaller

MM = 72 / 25.4
WIDTH, HEIGHT = float(A4[0]), float(A4[1])


@dataclass(frozen=True)
class Margins:
    """White edges in points; the left one is wider, the paper is filed."""

    left: float = 25 * MM
    right: float = 15 * MM
    top: float = 15 * MM
    bottom: float = 15 * MM


@dataclass
class Sheet:
    """A paper being drawn. `decorate` draws what every page carries, before the text."""

    title: str
    language: str = "ru"
    margins: Margins = field(default_factory=Margins)
    decorate: Callable[[Canvas], None] | None = None
    overprint: Callable[[Canvas], None] | None = None
    first_face: str = faces.SERIF

    def __post_init__(self) -> None:
        faces.letters_of(self.first_face)
        self._buffer = io.BytesIO()
        self.y = self._lowest = 0.0
        self.canvas = Canvas(
            self._buffer,
            pagesize=A4,
            pageCompression=1,
            invariant=1,
            initialFontName=self.first_face,
            lang=self.language,
        )
        self.canvas.setTitle(self.title)
        self.canvas.setAuthor("Qabyl")
        self.canvas.setCreator("Qabyl")
        self._begin_page()

    @property
    def left(self) -> float:
        return self.margins.left

    @property
    def width(self) -> float:
        return WIDTH - self.margins.left - self.margins.right

    @property
    def room(self) -> float:
        """What is left of this page, in points."""
        return self.y - self.margins.bottom

    def keep(self, height: float) -> None:
        """Begin a new page unless so much still fits; more than a page is left to run on."""
        if height > self.room and height <= HEIGHT - self.margins.top - self.margins.bottom:
            self.break_page()

    def skip(self, height: float) -> None:
        self.y -= height

    def row(self, *columns: Column, after: float = 0) -> None:
        """Columns side by side, kept on one page where a page can hold them."""
        self.keep(max(column.height for column in columns))
        self._lowest = self.y
        rest = [self._draw_what_fits(column) for column in columns]
        while any(column.lines for column in rest):
            self.break_page()
            rest = [self._draw_what_fits(column) for column in rest]
        self.y = self._lowest - after

    def say(self, text: str, style: Style, *, after: float = 0) -> None:
        """A paragraph over the whole width."""
        self.row(Column(self.left, self.width, set_lines(text, style, self.width)), after=after)

    def rule(self, *, grey: float = 0.6, thickness: float = 0.5, after: float = 10) -> None:
        """A thin line over the whole width."""
        self.canvas.setStrokeGray(grey)
        self.canvas.setLineWidth(thickness)
        self.canvas.line(self.left, self.y, self.left + self.width, self.y)
        self.skip(after)

    def break_page(self) -> None:
        self._end_page()
        self._begin_page()

    def finish(self) -> bytes:
        """The PDF; the sheet cannot be drawn on afterwards."""
        self._end_page()
        self.canvas.save()
        return self._buffer.getvalue()

    def _begin_page(self) -> None:
        if self.decorate:
            self.decorate(self.canvas)
        self.y = self._lowest = HEIGHT - self.margins.top

    def _end_page(self) -> None:
        if self.overprint:
            self.overprint(self.canvas)
        self.canvas.showPage()

    def _draw_what_fits(self, column: Column) -> Column:
        """Draw from the current height down; returns what did not fit on this page."""
        y = self.y
        drawn = 0
        for line in column.lines:
            if y - line.style.leading < self.margins.bottom:
                break
            y -= line.style.leading
            draw_line(self.canvas, line, column.x, column.width, y)
            drawn += 1
        self._lowest = min(self._lowest, y)
        return Column(column.x, column.width, column.lines[drawn:])
