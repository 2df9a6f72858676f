"""What is confirmed and sent, as rows with their sources, and its fingerprint in groups of eight."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from backoffice.shown.comparison import said
from core.domain.commitment import canonical
from core.domain.registry_sources import ORIGINS
from core.texts.values import field_label
from core.texts.words import Words

GROUP = 8
NONE = "–"

Content = Mapping[str, tuple[str, str]]


@dataclass(frozen=True)
class ContentRow:
    key: str
    label: str
    value: str
    source: str


def content_rows(content: Content, words: Words) -> list[ContentRow]:
    """In the order in which a consul compares; a value left empty is a dash."""
    order = [key for key in ORIGINS if key in content]
    return [
        ContentRow(
            key=key,
            label=field_label(words, key),
            value=said(key, content[key][0], words) or NONE,
            source=content[key][1],
        )
        for key in order
    ]


def fingerprint(content: Content) -> str:
    """SHA-256 of exactly this content, without the salt: for the eye, never stored."""
    return in_groups(sha256(canonical(content)).hexdigest())


def in_groups(digest: str) -> str:
    """A digest as it is read aloud.

    >>> in_groups("d587077eb57d1078")
    'd587077e b57d1078'
    """
    return " ".join(digest[at : at + GROUP] for at in range(0, len(digest), GROUP))
