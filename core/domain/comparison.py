"""Two values letter by letter, as the consul's page shows them, and what kind of slip it is.

1-product.md, B4: only differences are typed, shown letter by letter. The shortest way from the
declared value to the authoritative one; two neighbours that changed places are one slip.

>>> [(part.kind.value, part.declared, part.authoritative) for part in differences("HOSSEINI", "HOSEINI")]
[('same', 'HO', 'HO'), ('extra', 'S', ''), ('same', 'SEINI', 'SEINI')]
>>> reason("K00132456", "K00123456"), reason("MOHAMMADREZA", "MOHAMMAD REZA")
(<Reason.DIGITS_SWAPPED: 'digits_swapped'>, <Reason.SPACE_MISSING: 'space_missing'>)
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from core.domain.alphabets import HYPHENS, Alphabet, alphabet_of

Signs = Sequence[str]

LONGEST_COMPARED = 200
"""Longer values are compared as wholes: letter by letter helps nobody there."""


class Kind(StrEnum):
    SAME = "same"
    WRONG = "wrong"
    MISSING = "missing"
    EXTRA = "extra"
    SWAPPED = "swapped"


@dataclass(frozen=True)
class Segment:
    """A stretch of both values; MISSING has nothing declared, EXTRA nothing authoritative."""

    kind: Kind
    declared: str
    authoritative: str


class Reason(StrEnum):
    """The slip in one word for the small line under a field's name."""

    SAME = "same"
    LETTER_EXTRA = "letter_extra"
    LETTER_MISSING = "letter_missing"
    LETTER_WRONG = "letter_wrong"
    LETTERS_SWAPPED = "letters_swapped"
    DIGIT_EXTRA = "digit_extra"
    DIGIT_MISSING = "digit_missing"
    DIGIT_WRONG = "digit_wrong"
    DIGITS_SWAPPED = "digits_swapped"
    SPACE_EXTRA = "space_extra"
    SPACE_MISSING = "space_missing"
    HYPHEN = "hyphen"
    CASE = "case"
    WORDS_ORDER = "words_order"
    ANOTHER_SCRIPT = "another_script"
    NOT_DECLARED = "not_declared"
    DIFFERS = "differs"


_ONE_SIGN = {
    Kind.EXTRA: (Reason.LETTER_EXTRA, Reason.DIGIT_EXTRA),
    Kind.MISSING: (Reason.LETTER_MISSING, Reason.DIGIT_MISSING),
    Kind.WRONG: (Reason.LETTER_WRONG, Reason.DIGIT_WRONG),
    Kind.SWAPPED: (Reason.LETTERS_SWAPPED, Reason.DIGITS_SWAPPED),
}


def differences(declared: str, authoritative: str) -> tuple[Segment, ...]:
    """Stretches that, put together, give both values again."""
    if declared == authoritative:
        return (Segment(Kind.SAME, declared, authoritative),) if declared else ()
    if max(len(declared), len(authoritative)) > LONGEST_COMPARED:
        return (Segment(Kind.WRONG, declared, authoritative),)
    steps = reversed(list(_steps(declared, authoritative)))
    return tuple(
        Segment(
            kind, "".join(one.declared for one in run), "".join(one.authoritative for one in run)
        )
        for kind, run in ((kind, list(run)) for kind, run in groupby(steps, lambda step: step.kind))
    )


def reason(declared: str, authoritative: str) -> Reason:
    """The one slip between two values, or DIFFERS where there are several."""
    if declared == authoritative:
        return Reason.SAME
    if not declared:
        return Reason.NOT_DECLARED
    if len({alphabet_of(declared), alphabet_of(authoritative)} - {Alphabet.NONE}) > 1:
        return Reason.ANOTHER_SCRIPT
    if declared.casefold() == authoritative.casefold():
        return Reason.CASE
    if sorted(declared.split()) == sorted(authoritative.split()):
        return Reason.WORDS_ORDER
    slips = [part for part in differences(declared, authoritative) if part.kind is not Kind.SAME]
    return _one_slip(slips[0]) if len(slips) == 1 else Reason.DIFFERS


def odd_sign(declared: str, authoritative: str) -> str:
    """The sign a sentence about one slip names ("one S too many"); "" where there is none."""
    slips = [part for part in differences(declared, authoritative) if part.kind is not Kind.SAME]
    if len(slips) != 1 or max(len(slips[0].declared), len(slips[0].authoritative)) != 1:
        return ""
    return slips[0].declared or slips[0].authoritative


def _one_slip(slip: Segment) -> Reason:
    signs = slip.declared + slip.authoritative
    if signs == " ":
        return Reason.SPACE_MISSING if slip.kind is Kind.MISSING else Reason.SPACE_EXTRA
    if set(signs) <= set(HYPHENS + " "):
        return Reason.HYPHEN
    length = 2 if slip.kind is Kind.SWAPPED else 1
    if max(len(slip.declared), len(slip.authoritative)) > length:
        return Reason.DIFFERS
    return _ONE_SIGN[slip.kind][signs.isdigit()]


def _steps(declared: str, authoritative: str) -> Iterator[Segment]:
    """The way back through the table of distances, from the last signs to the first."""
    one, other = _signs(declared, authoritative)
    table = _distances(one, other)
    i, j = len(declared), len(authoritative)
    while i or j:
        kind, back_i, back_j = _step(one, other, i, j, table)
        yield Segment(kind, declared[i - back_i : i], authoritative[j - back_j : j])
        i, j = i - back_i, j - back_j


def _signs(declared: str, authoritative: str) -> tuple[Signs, Signs]:
    """Capitals and small letters are no slip beside another one: "Anakra" is ANKARA mistyped."""
    if declared.casefold() == authoritative.casefold():
        return declared, authoritative
    return [sign.lower() for sign in declared], [sign.lower() for sign in authoritative]


def _step(
    one: Signs, other: Signs, i: int, j: int, table: list[list[int]]
) -> tuple[Kind, int, int]:
    if i and j and one[i - 1] == other[j - 1]:
        return Kind.SAME, 1, 1
    if _swapped(one, other, i, j) and table[i][j] == table[i - 2][j - 2] + 1:
        return Kind.SWAPPED, 2, 2
    if i and j and table[i][j] == table[i - 1][j - 1] + 1:
        return Kind.WRONG, 1, 1
    if i and table[i][j] == table[i - 1][j] + 1:
        return Kind.EXTRA, 1, 0
    return Kind.MISSING, 0, 1


def _distances(one: Signs, other: Signs) -> list[list[int]]:
    table = [[i + j for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            if one[i - 1] == other[j - 1]:
                table[i][j] = table[i - 1][j - 1]
                continue
            ways = [table[i - 1][j], table[i][j - 1], table[i - 1][j - 1]]
            if _swapped(one, other, i, j):
                ways.append(table[i - 2][j - 2])
            table[i][j] = min(ways) + 1
    return table


def _swapped(one: Signs, other: Signs, i: int, j: int) -> bool:
    return i > 1 and j > 1 and one[i - 2 : i] == other[j - 2 : j][::-1]
