"""The vault: sealing, keyed hashes and signatures, each under a key of its own purpose.

4-house.md, "Keys": the first key writes, all read; AES-GCM binds table, row and column.
"""

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Protocol, Self

KEY_BYTES = 32
KEY_ID = re.compile(r"[A-Za-z0-9_-]{1,16}")


class Purpose(StrEnum):
    """What a derived key is for: a key of one purpose opens nothing of another."""

    DATA = "data"
    SEARCH = "search"
    AUDIT = "audit"
    SESSIONS = "sessions"
    CODES = "codes"


class Place(NamedTuple):
    """Where a sealed value lies; moved to another place it does not open."""

    table: str
    row: str
    column: str


class Signature(NamedTuple):
    key_id: str
    mac: str


class CannotOpen(Exception):
    """The sealed value is damaged, lies in another place or is under a key we do not have."""


class KeysWrong(ValueError):
    """The secret keys cannot be used; the message says how to mend it and shows no key."""


@dataclass(frozen=True)
class SecretKey:
    """A master key with its id; the bytes never show in a repr."""

    id: str
    secret: bytes = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """One `id:base64` of 32 bytes, or KeysWrong."""
        id_, colon, encoded = text.strip().partition(":")
        if not colon or not KEY_ID.fullmatch(id_):
            raise KeysWrong("write a key as id:base64, the id of 1 to 16 letters, digits, - or _")
        try:
            secret = base64.b64decode(encoded, validate=True)
        except (binascii.Error, ValueError):
            raise KeysWrong(f"the key {id_} is not base64") from None
        if len(secret) != KEY_BYTES:
            raise KeysWrong(f"the key {id_} must be {KEY_BYTES} bytes before base64")
        return cls(id_, secret)


def parse_keys(text: str) -> tuple[SecretKey, ...]:
    """`id:base64[,id:base64...]`, the writing key first. Raises KeysWrong."""
    keys = tuple(SecretKey.parse(part) for part in text.strip().split(","))
    if len({key.id for key in keys}) != len(keys):
        raise KeysWrong("two keys have the same id; give each key its own")
    return keys


class Vault(Protocol):
    """Everything the store does with keys. `scope` keeps hashes of different things apart."""

    @property
    def key_ids(self) -> Sequence[str]:
        """The ids of all live keys, the writing one first."""
        ...

    def seal(self, plain: bytes, place: Place) -> bytes: ...

    def open(self, sealed: bytes, place: Place) -> bytes:
        """What was sealed at this place, or CannotOpen."""
        ...

    def hash(self, purpose: Purpose, scope: str, value: str) -> str:
        """The keyed hash to store, under the writing key; it begins with the key's id."""
        ...

    def hashes(self, purpose: Purpose, scope: str, value: str) -> Sequence[str]:
        """The keyed hashes to look for, one under every live key."""
        ...

    def sign(self, scope: str, message: bytes) -> Signature:
        """A signature under the audit key."""
        ...

    def signed(self, scope: str, message: bytes, signature: Signature) -> bool:
        """Whether the signature is ours; False too under a key we do not have."""
        ...
