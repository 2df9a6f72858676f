"""Lines typed, or scanned by a wedge reader, while a Russian or Kazakh layout was on.

2-rules.md, "Machine-readable zone": mapped back by the position of the key. On the Kazakh layout
the row of digits carries letters and signs; the filler is Shift and the comma key, which is Б.
A person who puts a full stop for the filler strikes Ю or the full stop of the layout itself.

>>> through_russian("ЗБГЕЩУКШЛЫЫЩТББФТТФ")
'P<UTOERIKSSON<<ANNA'
>>> through_kazakh("Ә,ҒГЕЩ")
'265UTO'
"""

_ROWS_CYRILLIC = "йцукенгшщзфывапролдячсмитьбю"
_ROWS_LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM<<"
_EXTRA_FILLERS = dict.fromkeys("\\/|", "<")
"""The key between Shift and Z, which is < on European boards."""

_LETTERS = dict(zip(_ROWS_CYRILLIC, _ROWS_LATIN, strict=True)) | _EXTRA_FILLERS
_RUSSIAN = _LETTERS | {".": "<"}
_KAZAKH = _LETTERS | dict(zip("әіңғүұқ,.;:!", "234589067671", strict=True))
_KAZAKH |= dict.fromkeys('"“”„‟«»', "1")


def through_russian(line: str) -> str:
    """What the keys of a line mean on a Latin board, were the layout Russian."""
    return _through(line, _RUSSIAN)


def through_kazakh(line: str) -> str:
    """The same were the layout Kazakh: the row of digits is letters and signs."""
    return _through(line, _KAZAKH)


def is_cyrillic(line: str) -> bool:
    """Whether a Cyrillic letter stands in the line, so that a layout is worth trying."""
    return any("\u0400" <= sign <= "\u04ff" for sign in line)


def _through(line: str, keys: dict[str, str]) -> str:
    return "".join(keys.get(sign.lower(), sign.upper()) for sign in line)
