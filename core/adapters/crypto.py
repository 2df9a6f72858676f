"""The vault in AES-256-GCM and HMAC-SHA256, keys by HKDF (4-house.md, "Keys"; S2, S5).

Envelope of a sealed value: length of the key id, key id, 12 bytes of nonce, ciphertext with tag.
"""

import base64
import hmac
import os
from collections.abc import Sequence
from functools import cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from core.adapters.keys import KeyRing
from core.ports.crypto import CannotOpen, Place, Purpose, Signature, parse_keys

NONCE = 12


class AesVault:
    """Implements core.ports.crypto.Vault over a ring of live keys."""

    def __init__(self, ring: KeyRing) -> None:
        self._ring = ring
        self._cipher = cache(lambda key_id: AESGCM(ring.derived(key_id, Purpose.DATA)))

    @property
    def key_ids(self) -> Sequence[str]:
        return self._ring.ids

    def seal(self, plain: bytes, place: Place) -> bytes:
        key_id, nonce = self._ring.writing, os.urandom(NONCE)
        sealed = self._cipher(key_id).encrypt(nonce, plain, _bound(place))
        return bytes([len(key_id)]) + key_id.encode() + nonce + sealed

    def open(self, sealed: bytes, place: Place) -> bytes:
        start = 1 + sealed[0] if sealed else 1
        key_id = sealed[1:start].decode("ascii", "replace")
        if key_id not in self._ring.ids:
            raise CannotOpen(f"no live key for {place.table}.{place.column}")
        nonce, body = sealed[start : start + NONCE], sealed[start + NONCE :]
        try:
            return self._cipher(key_id).decrypt(nonce, body, _bound(place))
        except (InvalidTag, ValueError):
            raise CannotOpen(f"{place.table}.{place.column} was changed or moved") from None

    def hash(self, purpose: Purpose, scope: str, value: str) -> str:
        return self._hash(self._ring.writing, purpose, scope, value)

    def hashes(self, purpose: Purpose, scope: str, value: str) -> Sequence[str]:
        return tuple(self._hash(key_id, purpose, scope, value) for key_id in self._ring.ids)

    def sign(self, scope: str, message: bytes) -> Signature:
        key_id = self._ring.writing
        return Signature(key_id, self._mac(key_id, scope, message))

    def signed(self, scope: str, message: bytes, signature: Signature) -> bool:
        if signature.key_id not in self._ring.ids:
            return False
        expected = self._mac(signature.key_id, scope, message)
        return hmac.compare_digest(expected.encode(), signature.mac.encode())

    def _hash(self, key_id: str, purpose: Purpose, scope: str, value: str) -> str:
        key = self._ring.derived(key_id, purpose, scope)
        digest = hmac.digest(key, value.encode(), "sha256")
        return f"{key_id}:{base64.urlsafe_b64encode(digest).decode().rstrip('=')}"

    def _mac(self, key_id: str, scope: str, message: bytes) -> str:
        return hmac.digest(
            self._ring.derived(key_id, Purpose.AUDIT, scope), message, "sha256"
        ).hex()


def open_vault(text: str) -> AesVault:
    """The vault of `id:base64[,id:base64...]`. Raises KeysWrong."""
    return AesVault(KeyRing(parse_keys(text)))


def _bound(place: Place) -> bytes:
    # A zero byte cannot stand in a table, row or column name: two places never read the same.
    return "\0".join(place).encode()
