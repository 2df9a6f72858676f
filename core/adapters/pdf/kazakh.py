"""The Kazakh texts of kazakh_texts.json, read once; replacing one takes no code."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("kazakh_texts.json")


@cache
def kazakh_texts(paper: str) -> Mapping[str, str]:
    """All texts of one paper by their place in it, for example "signature"."""
    texts: dict[str, str] = json.loads(FILE.read_text(encoding="utf-8"))[paper]
    return texts
