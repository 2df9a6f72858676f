"""What a person typed, as plain signs: one spelling for each letter and each digit.

2-rules.md, "The form": Eastern Arabic, Persian and full-width digits are digits. Control
characters, zero-width signs and direction marks carry no meaning on a form and fall away.

>>> fold_digits("۱۲/٠٣/１９７４")
'12/03/1974'
>>> clean("  Anna\\u200b \\n Maria ")
'Anna Maria'
"""

import unicodedata

INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def fold_digits(text: str) -> str:
    """Decimal digits of any script as 0-9; every other sign stays as it is."""
    return "".join(_digit(sign) for sign in text)


def clean(text: str) -> str:
    """One line in NFC: invisible signs gone, each run of white space one space."""
    composed = unicodedata.normalize("NFC", text)
    return " ".join("".join(_visible(sign) for sign in composed).split())


def _digit(sign: str) -> str:
    if sign.isascii() or not sign.isdecimal():
        return sign
    return str(unicodedata.decimal(sign))


def _visible(sign: str) -> str:
    if sign.isspace():
        return " "
    return "" if unicodedata.category(sign) in INVISIBLE else sign
