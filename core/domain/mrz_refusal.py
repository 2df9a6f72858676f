"""Says why no zone was found in a text: the first thing a person can mend.

Codes and their order are those of 7-conversation.md, 5a. Only counts and odd signs are told.
"""

from core.domain.mrz_digits import FILLER, SIGNS
from core.domain.mrz_errors import MrzError, NotMrz, OddLetters, OneLine, WrongLength
from core.domain.mrz_formats import LAYOUTS

LENGTHS = sorted({layout.length for layout in LAYOUTS.values()})
UNBROKEN = sorted({layout.length * layout.lines for layout in LAYOUTS.values()})

SHORTEST_LINE = 20
"""A line that lost a third of its fillers is still one; shorter text is something else."""

FOUND_AT_MOST = 10


def refusal(lines: tuple[tuple[str, ...], ...]) -> MrzError:
    """The error for a text in which no zone was found."""
    likely = [line for line in (_best(ways) for ways in lines) if _is_like_a_line(line)]
    if not likely:
        return NotMrz()
    odd = dict.fromkeys(sign for line in likely for sign in line if sign not in SIGNS)
    if odd:
        return OddLetters(found="".join(odd)[:FOUND_AT_MOST])
    return _length(likely) or _number_of(likely)


def _number_of(lines: list[str]) -> MrzError:
    alone = len(lines) == 1 and len(lines[0]) in LENGTHS
    return OneLine() if alone else NotMrz()


def _best(ways: tuple[str, ...]) -> str:
    return min(ways, key=_odd_signs)


def _odd_signs(line: str) -> int:
    return sum(sign not in SIGNS for sign in line)


def _is_like_a_line(line: str) -> bool:
    if len(line) < SHORTEST_LINE or _odd_signs(line) > len(line) / 5:
        return False
    digits = sum(sign.isdigit() for sign in line)
    return FILLER in line or digits >= 10


def _length(lines: list[str]) -> WrongLength | None:
    """The first line of a wrong length; what it should have is what the others have, or near."""
    right = [len(line) for line in lines if len(line) in LENGTHS]
    for line in lines:
        near = min(LENGTHS + UNBROKEN, key=lambda length: abs(length - len(line)))
        if len(line) not in LENGTHS and 0 < abs(near - len(line)) <= near / 3:
            return WrongLength(got=len(line), want=right[0] if right else near)
    if len(set(right)) > 1:
        return WrongLength(got=min(right), want=max(right))
    return None
