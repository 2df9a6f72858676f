"""What is still open before *accept* or *confirm*, as links to where it is answered."""

from collections.abc import Iterable
from dataclasses import dataclass

from backoffice.shown.papers import PaperLine
from core.domain.form import FIELD
from core.texts.values import field_label
from core.texts.words import Words


@dataclass(frozen=True)
class Point:
    """`kind` is the part of the code before its dot; `label` names the field, if it is one."""

    id: str
    kind: str
    label: str
    paper: str


def points_shown(points: Iterable[str], papers: Iterable[PaperLine], words: Words) -> list[Point]:
    places = {line.key: (f"p-{at}", line.kind) for at, line in enumerate(papers, start=1)}
    return [_point(point, places, words) for point in points]


def _point(point: str, places: dict[str, tuple[str, str]], words: Words) -> Point:
    kind, _, key = point.partition(".")
    place, paper = places.get(key, ("", ""))
    ids = {
        "mrz": "mrz",
        "visual": f"visual-{key}",
        "decide": f"v-{key}",
        "paper": place,
        "missing": place,
    }
    return Point(
        id=ids.get(kind, "main"),
        kind=kind,
        label=field_label(words, key) if key in FIELD else "",
        paper=paper,
    )
