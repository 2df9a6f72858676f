"""What is scanned and typed at the window: the machine-readable zone, the visual zone, the translation."""

from collections.abc import Iterable
from dataclasses import dataclass

from backoffice.shown.comparison import said, translated_keys, visual_keys
from core.domain.case import Answers
from core.domain.dossier import Dossier
from core.domain.form import FIELD, Kind, needs_translation
from core.domain.registry_sources import ORIGINS
from core.domain.window import Compared
from core.texts.values import field_label
from core.texts.words import Words

ALWAYS_TYPED = frozenset({"document_issued"})
"""Read in the visual zone each time, since no other source has it."""


@dataclass(frozen=True)
class ZoneTags:
    """The scanned lines, and which fields are proven, only read, or wrong; in words."""

    text: str
    lines: int
    proven: list[str]
    read: list[str]
    wrong: list[str]


@dataclass(frozen=True)
class ZoneLine:
    """One field to type or to answer with "the same"."""

    key: str
    id: str
    label: str
    declared: str
    value: str
    seen: bool
    agrees: bool
    same_offered: bool
    needed: bool
    date: bool


def zone_tags(dossier: Dossier, words: Words) -> ZoneTags:
    def fields(*states: str) -> list[str]:
        found = [key for key, state in dossier.mrz_states.items() if state in states]
        return [field_label(words, key) for key in found]

    return ZoneTags(
        text=dossier.mrz_text,
        lines=dossier.mrz_text.count("\n") + 1 if dossier.mrz_text else 0,
        proven=fields("proven"),
        read=fields("read", "cut"),
        wrong=fields("wrong"),
    )


def visual_lines(
    comparison: Iterable[Compared], dossier: Dossier, words: Words
) -> tuple[list[ZoneLine], list[ZoneLine]]:
    """The lines to look at, and those that are seldom needed, folded away."""
    lines = {line.key: line for line in comparison}
    keys = [key for key in visual_keys() if key in lines]
    first = [key for key in keys if _shown_first(key, lines[key], dossier)]
    rest = [key for key in keys if key not in first]
    return (
        [_visual(lines[key], dossier, words) for key in first],
        [_visual(lines[key], dossier, words) for key in rest],
    )


def translation_lines(
    comparison: Iterable[Compared], dossier: Dossier, answers: Answers, words: Words
) -> list[ZoneLine]:
    """Only where para 6 wants a translation, or one was recorded."""
    if not (needs_translation(answers) or dossier.translation):
        return []
    lines = {line.key: line for line in comparison}
    return [
        _zone_line(lines[key], dossier.translation.get(key), words, id_=f"t-{key}", same=False)
        for key in translated_keys(lines)
    ]


def _shown_first(key: str, line: Compared, dossier: Dossier) -> bool:
    return (
        ORIGINS[key].must_see
        or key in ALWAYS_TYPED
        or line.needs == "visual"
        or key in dossier.visual
    )


def _visual(line: Compared, dossier: Dossier, words: Words) -> ZoneLine:
    value = dossier.visual.get(line.key)
    offered = not ORIGINS[line.key].typed and bool(line.declared)
    return _zone_line(line, value, words, id_=f"visual-{line.key}", same=offered)


def _zone_line(
    line: Compared, value: str | None, words: Words, *, id_: str, same: bool
) -> ZoneLine:
    return ZoneLine(
        key=line.key,
        id=id_,
        label=field_label(words, line.key),
        declared=said(line.key, line.declared, words),
        value=said(line.key, value, words) or "–",
        seen=value is not None,
        agrees=not line.differs,
        same_offered=same,
        needed=bool(line.needs),
        date=FIELD[line.key].kind in (Kind.DATE, Kind.PARTIAL_DATE),
    )
