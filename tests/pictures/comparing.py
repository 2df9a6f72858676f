"""A paper as small grey pictures, page below page, and how far two of them differ."""

from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops

APPROVED = Path(__file__).parent / "approved"
SCALE = 0.75  # 54 dots an inch: shapes and lines are seen, single letters hardly
VISIBLE = 48  # of 255: less is the renderer's smoothing
TOLERANCE = 0.0005  # share of the picture that may differ: about one word


def picture_of(pdf: bytes) -> Image.Image:
    """All pages below each other, in shades of grey."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.render(scale=SCALE, grayscale=True).to_pil().convert("L") for page in document]
    whole = Image.new("L", (pages[0].width, sum(page.height for page in pages)), 255)
    height = 0
    for page in pages:
        whole.paste(page, (0, height))
        height += page.height
    return whole


def difference(one: Image.Image, other: Image.Image) -> float:
    """The share of dots that visibly differ; pictures of two sizes differ altogether."""
    if one.size != other.size:
        return 1.0
    histogram = ImageChops.difference(one, other).histogram()
    return sum(histogram[VISIBLE:]) / (one.width * one.height)
