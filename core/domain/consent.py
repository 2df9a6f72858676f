"""The three consents: which, in which wording, given by whom for whom (annex 1; law 94-V).

(a) the service's own, before anything that names a person is stored; (b) processing and
(c) legally protected secrets, the form's two statements: acknowledged in the chat, given by
signature at the window. A text is identified by the hash of its exact characters.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from core.domain.errors import DomainError


class ConsentMissing(DomainError):
    """Something that names a person would be stored without a consent to the present text."""

    code = "consent_missing"

    def __init__(self, *, kinds: tuple["ConsentKind", ...]) -> None:
        super().__init__(kinds=kinds)


class ConsentKind(StrEnum):
    SERVICE = "service"
    PROCESSING = "processing"
    SECRETS = "secrets"


SIGNED_AT_WINDOW = frozenset({ConsentKind.PROCESSING, ConsentKind.SECRETS})
"""Given by signature in front of the consul (para 6.1); the chat only acknowledges them."""


class Giver(StrEnum):
    """Who fills in and consents: for himself, or for the person the case is about."""

    SELF = "self"
    PARENT = "parent"
    GUARDIAN = "guardian"
    AGENT = "agent"


@dataclass(frozen=True)
class ConsentText:
    """One wording of a consent of the form; `russian` is the text that is signed."""

    kind: ConsentKind
    version: str
    russian: str
    source: str
    translations: Mapping[str, str]

    @property
    def hash(self) -> str:
        return text_hash(self.russian)


@dataclass(frozen=True)
class Consent:
    """A consent as it was given: the wording by version, hash and language, and by whom."""

    kind: ConsentKind
    version: str
    hash: str
    language: str
    giver: Giver
    at: datetime


def text_hash(text: str) -> str:
    """SHA-256 of the exact text in UTF-8, in hexadecimal; one changed character changes it.

    >>> text_hash("")[:16]
    'e3b0c44298fc1c14'
    """
    return sha256(text.encode()).hexdigest()


def outstanding(
    given: Iterable[Consent], present: Mapping[ConsentKind, frozenset[str]]
) -> tuple[ConsentKind, ...]:
    """Kinds that were never given or whose wording has changed since.

    `present` holds the hashes of each kind's present wordings, one a language and channel.
    """
    held = {(consent.kind, consent.hash) for consent in given}
    return tuple(
        kind
        for kind in ConsentKind
        if not any((kind, digest) in held for digest in present.get(kind, ()))
    )


def require(given: Iterable[Consent], present: Mapping[ConsentKind, frozenset[str]]) -> None:
    """Refuse to store personal data unless every kind named in `present` was given."""
    wanted = tuple(kind for kind in outstanding(given, present) if kind in present)
    if wanted:
        raise ConsentMissing(kinds=wanted)


def who_signs(giver: Giver, minor: bool) -> Giver:
    """Who signs the form at the window: the parent for a child (reading), else the applicant.

    An agent fills in and never signs: para 6 asks the person to come in person.
    """
    if not minor:
        return Giver.SELF
    return Giver.GUARDIAN if giver is Giver.GUARDIAN else Giver.PARENT
