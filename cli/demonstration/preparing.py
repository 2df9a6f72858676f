"""What the demonstration needs before its settings are read: a key of its own, made once."""

from collections.abc import MutableMapping
from pathlib import Path

from dotenv import dotenv_values

from core.adapters.keys import make_key_file

KEY_FILE = Path("var/secret.key")


def prepare(environment: MutableMapping[str, str]) -> None:
    """Turn the demonstration on, and make a key (mode 0600) where none is given."""
    environment["QABYL_DEMONSTRATION"] = "true"
    given = {**dotenv_values(".env"), **environment}
    if given.get("QABYL_SECRET_KEY") or given.get("QABYL_SECRET_KEY_FILE"):
        return
    make_key_file(KEY_FILE)
    environment["QABYL_SECRET_KEY_FILE"] = str(KEY_FILE)
