"""The salted commitment to exactly the content a consul confirms (para 14; B7).

The audit keeps the hash for ever; the salt lies with the content and goes with it, and without
the salt nobody can find the content by trying. Each part is preceded by its length in bytes, so
that two different contents never make the same text.

>>> commit({"sex": ("F", "mrz")}, "salt")[:16]
'a6a7c4e7d15a9c4e'
"""

from collections.abc import Mapping
from hashlib import sha256
from hmac import compare_digest

Content = Mapping[str, tuple[str, str]]
"""What goes to the registry: field -> (value, source)."""

DOMAIN = "qabyl request 1"
"""Says what is hashed and in which spelling; another spelling gets another number."""


def canonical(content: Content) -> bytes:
    """One spelling of a content, whatever the order of its fields.

    >>> canonical({"sex": ("F", "mrz")})
    b'3:sex1:F3:mrz'
    """
    parts = (part for key in sorted(content) for part in (key, *content[key]))
    return b"".join(_part(part) for part in parts)


def commit(content: Content, salt: str) -> str:
    """SHA-256 in hexadecimal over purpose, salt and content."""
    return sha256(_part(DOMAIN) + _part(salt) + canonical(content)).hexdigest()


def is_committed(content: Content, salt: str, commitment: str) -> bool:
    """Whether this is the content that was confirmed, to the last letter."""
    return compare_digest(commit(content, salt), commitment)


def _part(text: str) -> bytes:
    data = text.encode()
    return str(len(data)).encode() + b":" + data
