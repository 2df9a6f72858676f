"""A person's text as lines of a zone, in every way it can be meant.

2-rules.md, "Machine-readable zone": input forgiving (spaces, line ends, lower case, a full stop
for the filler, look-alike Cyrillic letters, lines through a Russian or Kazakh layout).

>>> spellings("p.utoeriksson« anna")
('P<UTOERIKSSON<<ANNA', 'P<UTOERIKSSON<ANNA')
"""

import unicodedata

from core.domain.keyboard_layouts import is_cyrillic, through_kazakh, through_russian
from core.domain.plain_text import fold_digits

LONGEST_TEXT = 20_000
"""Pages of other words around a zone; what stands behind is not looked at."""

_FILLERS = str.maketrans(dict.fromkeys(".‹›>≤≥⟨⟩〈〉˂˃ᐸ", "<"))
_DOUBLE = "«»≪≫《》"
_LOOK_ALIKES = str.maketrans("АВЕЗКМНОРСТУХІЈЅҮİ×", "ABE3KMHOPCTYXIJSYIX")


def physical_lines(text: str) -> tuple[tuple[str, ...], ...]:
    """The spellings of each line that is not blank."""
    lines = (spellings(line) for line in _readable(text).splitlines())
    return tuple(line for line in lines if line[0])


def spellings(line: str) -> tuple[str, ...]:
    """The ways a line can be meant, the plainest first, without spaces, each once."""
    meant = [_plain(line)]
    if is_cyrillic(line):
        meant += [through_russian(line), through_kazakh(line)]
    ways = (way for one in meant for way in _fillers("".join(one.split())))
    return tuple(dict.fromkeys(ways))


def _readable(text: str) -> str:
    shown = text[:LONGEST_TEXT].replace("&lt;", "<").replace("&LT;", "<")
    return fold_digits("".join(_sign(sign) for sign in shown))


def _sign(sign: str) -> str:
    """Compatibility forms opened (full-width, ligatures); line ends kept, the invisible dropped."""
    if sign in "\r\n\x0b\x0c\x85\u2028\u2029":
        return "\n"
    if sign.isspace():
        return " "
    if unicodedata.category(sign) in ("Cc", "Cf", "Cs"):
        return ""
    return unicodedata.normalize("NFKC", sign)


def _plain(line: str) -> str:
    upper = "".join(sign.upper() if len(sign.upper()) == 1 else sign for sign in line)
    return upper.translate(_LOOK_ALIKES)


def _fillers(line: str) -> tuple[str, ...]:
    """Some writing programs turn << into one sign, and some people mean one filler by it."""
    two, one = (
        "".join(fillers if sign in _DOUBLE else sign for sign in line).translate(_FILLERS)
        for fillers in ("<<", "<")
    )
    return (two,) if one == two else (two, one)
