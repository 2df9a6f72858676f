"""Finds the lines of a zone in a text, between other words and whatever the line ends.

First lines of exactly the right length, then one unbroken run of all signs, then any stretch
that proves itself. Of several candidates the one with most check digits right is the zone.
"""

from collections.abc import Iterator
from itertools import islice, product

from core.domain import countries
from core.domain.mrz_digits import FILLER, SIGNS, as_digits, holds
from core.domain.mrz_fields import Zone, composite_holds, mended
from core.domain.mrz_formats import LAYOUTS, Layout, MrzFormat
from core.domain.mrz_lines import physical_lines

KINDS = {
    MrzFormat.TD3: "P",
    MrzFormat.MRVA: "V",
    MrzFormat.TD2: "ACIP",
    MrzFormat.MRVB: "V",
    MrzFormat.TD1: "ACI",
}
"""First sign of the first line (Doc 9303); a passport may also be of the size of TD2."""

NATIONAL_CODES = {MrzFormat.TD3: ("PNRUS",), MrzFormat.TD2: ("IDFRA",)}

SHORT_TWO_LINES = LAYOUTS[MrzFormat.TD2].length

MOST_BEGINNINGS = 12
"""So many stretches that begin like a zone are tried: no text can make the search slow."""

Lines = tuple[tuple[str, ...], ...]


def find(lines: Lines) -> Zone | None:
    """The zone in the spellings of each line, or None."""
    for way in (_whole_lines, _unbroken, _stretches):
        zones = list(way(lines))
        if zones:
            return max(zones, key=digits_right)
    return None


def find_in(text: str) -> Zone | None:
    """The zone in a text, or None."""
    return find(physical_lines(text))


def digits_right(zone: Zone) -> int:
    """How many of the zone's check digits hold: the measure of how well it was understood."""
    layout, lines = zone.layout, zone.lines
    pairs = [
        (layout.number, layout.number_check),
        (layout.birth, layout.birth_check),
        (layout.expiry, layout.expiry_check),
    ]
    if layout.optional_check:
        pairs.append((layout.optional[0], layout.optional_check))
    right = sum(holds(place.of(lines), check.of(lines)) for place, check in pairs)
    return right + bool(composite_holds(zone)) + (len(lines) == layout.lines)


def has_national_code(zone: Zone) -> bool:
    """Lines that are cut like a zone but written in a state's own code.

    Russia's internal passport (PN, letters written as digits) and France's old identity card;
    both are known to differ from Doc 9303 and are never read by it.
    """
    return zone.lines[0].startswith(NATIONAL_CODES.get(zone.layout.format, ("-",)))


def _whole_lines(lines: Lines) -> Iterator[Zone]:
    """Lines one under the other; of a card also its first two alone, when nothing else came."""
    for layout in LAYOUTS.values():
        fitting = [[way for way in ways if len(way) == layout.length] for ways in lines]
        for count in {layout.lines, 2} if len(lines) == 2 else {layout.lines}:
            for start in range(len(lines) - count + 1):
                for chosen in product(*fitting[start : start + count]):
                    yield from _zone(layout, chosen)


def _unbroken(lines: Lines) -> Iterator[Zone]:
    for run in _runs(lines):
        for layout in LAYOUTS.values():
            if len(run) == layout.lines * layout.length:
                yield from _zone(layout, _cut(run, layout))


def _stretches(lines: Lines) -> Iterator[Zone]:
    for layout in LAYOUTS.values():
        for run in _runs(lines):
            for chosen in _stretches_of_run(run, layout):
                yield from (zone for zone in _zone(layout, chosen) if _proves_itself(zone))
        for chosen in _stretches_by_line(lines, layout):
            yield from (zone for zone in _zone(layout, chosen) if _proves_itself(zone))


def _stretches_of_run(run: str, layout: Layout) -> Iterator[tuple[str, ...]]:
    size = layout.lines * layout.length
    starts = (at for at in range(len(run) - size + 1) if _may_begin(run[at : at + 5], layout))
    for start in islice(starts, MOST_BEGINNINGS):
        yield _cut(run[start : start + size], layout)


def _stretches_by_line(lines: Lines, layout: Layout) -> Iterator[tuple[str, ...]]:
    """The first line somewhere in one line, the next one somewhere in one of the next lines.

    One of 36 ends its line: else it is the beginning of a longer zone.
    """
    short = layout.length == SHORT_TWO_LINES
    heads = (
        (index, head)
        for index, ways in enumerate(lines)
        for way in ways
        for head in _windows(way[-layout.length :] if short else way, layout)
        if _may_begin(head[:5], layout)
    )
    for index, head in islice(heads, MOST_BEGINNINGS):
        for at, ways in enumerate(lines[index + 1 : index + 4], index + 1):
            for tail in (tail for way in ways for tail in _windows(way, layout)):
                if _looks_like_dates(tail, layout):
                    yield from _with_names(lines[at + 1 : at + 4], (head, tail), layout)


def _with_names(below: Lines, two: tuple[str, ...], layout: Layout) -> Iterator[tuple[str, ...]]:
    """Of a card also the line of names: a whole line, since nothing proves where it begins."""
    if layout.lines == 2 or not below:
        yield two
        return
    yield from ((*two, way) for ways in below for way in ways if len(way) == layout.length)


def _windows(way: str, layout: Layout) -> Iterator[str]:
    for start in range(len(way) - layout.length + 1):
        window = way[start : start + layout.length]
        if SIGNS.issuperset(window):
            yield window


def _runs(lines: Lines) -> Iterator[str]:
    """All lines in one, each time in the same of their spellings."""
    most = max((len(ways) for ways in lines), default=0)
    runs = ("".join(ways[min(turn, len(ways) - 1)] for ways in lines) for turn in range(most))
    yield from dict.fromkeys(runs)


def _cut(run: str, layout: Layout) -> tuple[str, ...]:
    return tuple(
        run[at : at + layout.length] for at in range(0, layout.lines * layout.length, layout.length)
    )


def _zone(layout: Layout, lines: tuple[str, ...]) -> Iterator[Zone]:
    """The zone of these lines, if they can be one at all."""
    if not all(SIGNS.issuperset(line) for line in lines):
        return
    if lines[0][0] not in KINDS[layout.format] or len(lines) < 2:
        return
    zone = mended(layout, lines)
    if has_national_code(zone) or (_has_names(zone) and _looks_like_dates(lines[1], layout)):
        yield zone


def _has_names(zone: Zone) -> bool:
    """Letters and fillers stand where names do; a few may have been mistaken for digits."""
    names = zone.layout.names.of(zone.lines) if zone.has_names else ""
    return sum(sign.isdigit() for sign in names) <= 3


def _looks_like_dates(second: str, layout: Layout) -> bool:
    """Most signs of both dates are digits or fillers, after letters of their shape are mended."""
    lines = ("", second)
    signs = as_digits(layout.birth.of(lines) + layout.expiry.of(lines))
    return sum(sign.isdigit() or sign == FILLER for sign in signs) >= 9


def _may_begin(head: str, layout: Layout) -> bool:
    return head[0] in KINDS[layout.format] and countries.is_code(head[2:5].rstrip(FILLER))


def _proves_itself(zone: Zone) -> bool:
    """A known nationality and two digits at least.

    The first signs of a longer zone look like one of 36, but for the last digit, which visas lack.
    """
    if zone.layout.length == SHORT_TWO_LINES and not composite_holds(zone):
        return False
    nationality = zone.layout.nationality.of(zone.lines).rstrip(FILLER)
    return countries.is_code(nationality) and digits_right(zone) >= 3
