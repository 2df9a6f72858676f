"""The comparison of B4 as rows: four columns, marked letter by letter where letters can be compared."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.domain.case import Source
from core.domain.comparison import Kind, Segment, odd_sign
from core.domain.form import FIELD
from core.domain.form import Kind as FieldKind
from core.domain.registry_sources import ORIGINS
from core.domain.window import Compared
from core.texts.values import field_label, value_in_words
from core.texts.words import Words

SPELT = frozenset(
    {FieldKind.LATIN_NAME, FieldKind.CYRILLIC_NAME, FieldKind.TEXT, FieldKind.DOCUMENT_NUMBER}
)
"""Kinds whose value is what stands there; the others are codes and are shown as words."""

PROVEN = "proven"


@dataclass(frozen=True)
class Piece:
    """Letters of one kind: alike (""), "wrong", the counterpart "ref", or a "gap"."""

    text: str
    kind: str = ""


@dataclass(frozen=True)
class CompareRow:
    key: str
    label: str
    declared: tuple[Piece, ...]
    mrz: tuple[Piece, ...]
    visual: tuple[Piece, ...]
    translation: str
    registry: str
    raw: str
    source: str
    paragraph: str
    reading: bool
    reason: str
    sign: str
    proven: bool
    needs: str
    take: bool


def compare_row(line: Compared, words: Words) -> CompareRow:
    spelt = FIELD[line.key].kind in SPELT
    return CompareRow(
        key=line.key,
        label=field_label(words, line.key),
        declared=_declared(line, words, spelt),
        mrz=_zone(line, line.mrz, words, spelt),
        visual=_zone(line, line.visual, words, spelt),
        translation=said(line.key, line.translation, words),
        registry=value_in_words(words, line.key, line.registry) if line.registry else "",
        raw=line.registry,
        source=line.source.value,
        paragraph=line.paragraph,
        reading=line.reading,
        reason=line.reason,
        sign=odd_sign(line.declared or "", line.registry) if spelt else "",
        proven=line.mrz_state == PROVEN,
        needs=line.needs,
        take=line.needs == "decide" and bool(line.registry),
    )


def divided(lines: Iterable[Compared]) -> tuple[list[Compared], list[Compared]]:
    """Differences first: what is open or unlike, then what agrees and is folded away."""
    every = list(lines)
    first = [line for line in every if line.reason or _rewritten(line)]
    return first, [line for line in every if line not in first]


def _rewritten(line: Compared) -> bool:
    """Corrected with a reason; what only took the document's value agrees with it now."""
    return line.corrected is not None and bool(line.corrected.reason)


def visual_keys() -> list[str]:
    """Lines that can be read from the visual zone, those that must be looked at first."""
    able = [key for key, origin in ORIGINS.items() if Source.VISUAL in origin.sources]
    return sorted(able, key=lambda key: not ORIGINS[key].must_see)


def translated_keys(lines: Mapping[str, Compared]) -> list[str]:
    return [
        key
        for key, origin in ORIGINS.items()
        if Source.TRANSLATION in origin.sources and key in lines
    ]


def _declared(line: Compared, words: Words, spelt: bool) -> tuple[Piece, ...]:
    if line.declared is None:
        return ()
    if not spelt or not line.declared:
        return (Piece(said(line.key, line.declared, words)),)
    if not line.segments:
        return (Piece(line.declared),)
    return tuple(_wrong(part) for part in line.segments)


def _zone(line: Compared, value: str | None, words: Words, spelt: bool) -> tuple[Piece, ...]:
    if value is None:
        return ()
    if not spelt or not value:
        return (Piece(said(line.key, value, words)),)
    if not line.segments or value != line.registry:
        return (Piece(value),)
    return tuple(_right(part) for part in line.segments if part.authoritative)


def _wrong(part: Segment) -> Piece:
    if part.kind is Kind.SAME:
        return Piece(part.declared)
    if part.kind is Kind.MISSING:
        return Piece("", "gap")
    return Piece(_visible(part.declared), "wrong")


def _right(part: Segment) -> Piece:
    if part.kind is Kind.SAME:
        return Piece(part.authoritative)
    return Piece(_visible(part.authoritative), "ref")


def _visible(text: str) -> str:
    """A space that matters is drawn."""
    return text.replace(" ", "␣")


def said(key: str, value: str | None, words: Words) -> str:
    if not value:
        return ""
    try:
        return value_in_words(words, key, value)
    except (KeyError, ValueError):
        return value  # a code that only a passport knows is shown as it stands there
