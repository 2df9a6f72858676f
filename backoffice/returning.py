"""Where to go back to: always a page of ours that can be opened, whatever a form asks for (S3)."""

from collections.abc import Iterable
from urllib.parse import urlsplit

HOME = "/"
NEVER = frozenset({"/signin", "/locked"})


def safe_return(path: str, patterns: Iterable[str]) -> str:
    """The path, or its nearest parent that is a page; home for anything else.

    >>> safe_return("/cases/7/accept", ["/", "/cases/{id}"])
    '/cases/7'
    >>> safe_return("//elsewhere.example", ["/", "/cases/{id}"])
    '/'
    """
    parts = urlsplit(path)
    if parts.scheme or parts.netloc or "\\" in path or not path.isprintable():
        return HOME
    shapes = [pattern.split("/") for pattern in patterns]
    steps = parts.path.split("/")
    while len(steps) > 1:
        found = "/".join(steps)
        if found not in NEVER and any(_fits(steps, shape) for shape in shapes):
            return found
        steps = steps[:-1]
    return HOME


def _fits(steps: list[str], shape: list[str]) -> bool:
    return len(steps) == len(shape) and all(
        (step and part.startswith("{")) or step == part
        for step, part in zip(steps, shape, strict=True)
    )
