"""Chinese names: pinyin to Cyrillic by the system of Archimandrite Palladius.

Source: the table used by Russian and Kazakh registries and maps, built here from initials and
finals: final -n is written нь, final -ng is written н.

>>> from_pinyin("XIAOMING"), from_pinyin("ZHANG"), from_pinyin("SMITH")
('СЯОМИН', 'ЧЖАН', None)
"""

_INITIALS = dict(
    B="Б", P="П", M="М", F="Ф", D="Д", T="Т", N="Н", L="Л", G="Г", K="К", H="Х",
    ZH="ЧЖ", CH="Ч", SH="Ш", R="Ж", Z="ЦЗ", C="Ц", S="С", J="ЦЗ", Q="Ц", X="С",
)  # fmt: skip

_FINALS = dict(
    A="А", O="О", E="Э", AI="АЙ", EI="ЭЙ", AO="АО", OU="ОУ", AN="АНЬ", EN="ЭНЬ", ANG="АН",
    ENG="ЭН", ONG="УН", I="И", IA="Я", IE="Е", IAO="ЯО", IU="Ю", IAN="ЯНЬ", IN="ИНЬ", IANG="ЯН",
    ING="ИН", IONG="ЮН", U="У", UA="УА", UO="О", UAI="УАЙ", UI="УЙ", UAN="УАНЬ", UN="УНЬ",
    UANG="УАН",
)  # fmt: skip

_AFTER_LN = dict(Ü="ЮЙ", YU="ЮЙ", V="ЮЙ", ÜE="ЮЭ", YUE="ЮЭ", UE="ЮЭ", VE="ЮЭ")
"""Passports write LÜ as LYU, older ones as LV or LU."""

_AFTER_JQX = {"U": "ЮЙ", "UE": "ЮЭ", "UAN": "ЮАНЬ", "UN": "ЮНЬ"}

_WHOLE = dict(
    A="А", O="О", E="Э", AI="АЙ", EI="ЭЙ", AO="АО", OU="ОУ", AN="АНЬ", EN="ЭНЬ", ANG="АН",
    ENG="ЭН", ER="ЭР", YA="Я", YE="Е", YAO="ЯО", YOU="Ю", YAN="ЯНЬ", YANG="ЯН", YI="И", YIN="ИНЬ",
    YING="ИН", YONG="ЮН", YU="ЮЙ", YUE="ЮЭ", YUAN="ЮАНЬ", YUN="ЮНЬ", WA="ВА", WO="ВО", WAI="ВАЙ",
    WEI="ВЭЙ", WAN="ВАНЬ", WANG="ВАН", WEN="ВЭНЬ", WENG="ВЭН", WU="У", ZI="ЦЗЫ", CI="ЦЫ", SI="СЫ",
    HUI="ХУЭЙ",
)  # fmt: skip

_VOWELS = "АЭОУЯЮЕИ"
LONGEST_SYLLABLE = 6


def _syllables() -> dict[str, str]:
    made = dict(_WHOLE)
    for initial, head in _INITIALS.items():
        palatal = initial in "JQX"
        finals = _FINALS | (_AFTER_JQX if palatal else _AFTER_LN if initial in "LN" else {})
        for final, tail in finals.items():
            if not palatal or final[0] in "IU":
                made.setdefault(initial + final, head + tail)
    return made


SYLLABLES = _syllables()


def from_pinyin(word: str) -> str | None:
    """A word of one or more syllables in Cyrillic, or None if it is no pinyin."""
    parts = _split(word)
    if parts is None:
        return None
    written = ""
    for part in parts:
        parted = written.endswith("Н") and part[0] in _VOWELS
        written += ("Ъ" if parted else "") + part
    return written


def _split(word: str) -> list[str] | None:
    """The syllables, the longest first; from the end, so that no word is walked twice."""
    ways: list[list[str] | None] = [None] * len(word) + [[]]
    for start in range(len(word) - 1, -1, -1):
        for size in range(min(LONGEST_SYLLABLE, len(word) - start), 0, -1):
            rest = ways[start + size]
            syllable = SYLLABLES.get(word[start : start + size])
            if rest is not None and syllable:
                ways[start] = [syllable, *rest]
                break
    return ways[0]
