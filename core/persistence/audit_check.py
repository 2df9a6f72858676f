"""Going through a chain with the key: which line was changed, removed, swapped, cut (S4).

A finding names the line; `wrong` is one of the words below. A chain recomputed without the key
has lines that do not hold from some line to its end.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from core.persistence.audit_lines import holds
from core.ports.audit import AuditHead, AuditLine, Finding
from core.ports.crypto import Vault

CHANGED = "changed"
REMOVED = "removed"
SWAPPED = "swapped"
RECOMPUTED = "recomputed"
CUT = "cut"
HEAD_CHANGED = "head_changed"

SWAPS_SOUGHT_AMONG = 50


@dataclass(frozen=True)
class Broken:
    """A line that does not hold, with the signature that stands before it."""

    line: AuditLine
    previous: str


@dataclass
class Walk:
    """What was met on the way along a chain."""

    removed: list[int]  # of a longer gap the first and the last
    broken: list[Broken]
    last: int = 0
    mac: str = ""
    mac_at_export: str = ""


def check_chain(
    vault: Vault,
    chain: int,
    lines: Iterable[AuditLine],
    head: AuditHead | None,
    exported: AuditHead | None,
) -> Iterator[Finding]:
    """The findings of one chain; none if it is intact."""
    walk = _walk(vault, lines, exported.number if exported else 0)
    yield from (Finding(chain, number, REMOVED) for number in walk.removed)
    yield from _named(vault, chain, walk)
    yield from _end(chain, walk, head, exported)


def _walk(vault: Vault, lines: Iterable[AuditLine], export: int) -> Walk:
    walk = Walk(removed=[], broken=[])
    for line in lines:
        gap = line.number > walk.last + 1
        if gap:
            walk.removed += sorted({walk.last + 1, line.number - 1})
        if not gap and not holds(vault, line, walk.mac):
            walk.broken.append(Broken(line, walk.mac))
        walk.last, walk.mac = line.number, line.mac
        if line.number == export:
            walk.mac_at_export = line.mac
    return walk


def _named(vault: Vault, chain: int, walk: Walk) -> Iterator[Finding]:
    numbers = [broken.line.number for broken in walk.broken]
    if _recomputed(numbers, walk.last):
        yield Finding(chain, numbers[0], RECOMPUTED)
        return
    swapped = _swapped(vault, walk.broken)
    for number in numbers:
        yield Finding(chain, number, SWAPPED if number in swapped else CHANGED)


def _recomputed(numbers: list[int], last: int) -> bool:
    """Three lines or more that do not hold, without a break to the end of the chain."""
    return len(numbers) > 2 and numbers == list(range(numbers[0], last + 1))


def _swapped(vault: Vault, broken: list[Broken]) -> set[int]:
    """Lines that hold in the place of another line that does not."""
    some = broken[:SWAPS_SOUGHT_AMONG]
    before = {one.previous for one in some} | {one.line.mac for one in some}
    return {
        one.line.number
        for one in some
        for other in some
        if one is not other and _holds_at(vault, one.line, other.line.number, before)
    }


def _holds_at(vault: Vault, line: AuditLine, number: int, before: Iterable[str]) -> bool:
    moved = replace(line, number=number)
    return any(holds(vault, moved, previous) for previous in before)


def _end(
    chain: int, walk: Walk, head: AuditHead | None, exported: AuditHead | None
) -> Iterator[Finding]:
    promised = max(head.number if head else 0, exported.number if exported else 0)
    if walk.last < promised:
        yield Finding(chain, walk.last + 1, CUT)
    elif head is None or (head.number, head.mac) != (walk.last, walk.mac):
        yield Finding(chain, walk.last, HEAD_CHANGED)
    if exported and exported.number <= walk.last and exported.mac != walk.mac_at_export:
        yield Finding(chain, exported.number, CHANGED)
