"""The secret keys: read from a file or made once, and a key of its own for each purpose.

4-house.md, "Keys": `id:base64[,id:base64...]`, purposes by HKDF-SHA256, the file mode 0600.
"""

import base64
import os
import secrets
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core.ports.crypto import KEY_BYTES, KeysWrong, Purpose, SecretKey


class KeyRing:
    """The live keys, the writing one first. Raises KeysWrong if there is none."""

    def __init__(self, keys: Iterable[SecretKey]) -> None:
        self._keys = {key.id: key for key in keys}
        if not self._keys:
            raise KeysWrong("there is no key at all")
        self.ids = tuple(self._keys)
        self.derived = cache(self._derived)

    @property
    def writing(self) -> str:
        return self.ids[0]

    def _derived(self, key_id: str, purpose: Purpose, scope: str = "") -> bytes:
        info = f"qabyl/{purpose}/{scope}".encode()
        master = self._keys[key_id].secret
        return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(master)


def make_key_text(key_id: str = "k1") -> str:
    """A fresh random key as QABYL_SECRET_KEY takes it."""
    return f"{key_id}:{base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()}"


def make_key_file(path: Path) -> bool:
    """Make a key once, readable by the owner only; False if the file is there already."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return False
    with os.fdopen(descriptor, "w") as file:
        file.write(make_key_text() + "\n")
    return True
