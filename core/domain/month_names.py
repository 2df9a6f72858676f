"""Month names as people write them, and words that belong to another calendar.

Sources: CLDR's month names in the case forms of dates, and the abbreviations passports print.
Rows: the number of the month, then names in English, Russian, Ukrainian, Kazakh, Turkish, Azeri,
German, French, Spanish, Italian, Portuguese, Uzbek, Arabic (two usages) and Persian.

>>> month("тамыз"), month("AOÛT"), month("Sept."), month("nowhere")
(8, 8, 9, None)
"""

import unicodedata

_ROWS = """
1 january jan январь января янв січень січня қаңтар қаң ocak oca yanvar januar jänner januari janvier janv enero ene gennaio gen janeiro yanv январ يناير كانون الثاني ژانویه
2 february feb февраль февраля фев лютий лютого ақпан ақп şubat şub fevral februar février févr fév febrero febbraio fevereiro fev феврал فبراير شباط فوریه
3 march mar март марта мар березень березня наурыз нау mart märz mär mars marzo março мартнинг مارس آذار مارس
4 april apr апрель апреля апр квітень квітня сәуір сәу nisan nis aprel avril avr abril abr aprile апрел أبريل ابريل نيسان آوریل
5 may май мая травень травня мамыр мам mayıs mai mayo maggio mag maio مايو أيار مه
6 june jun июнь июня июн червень червня маусым мау haziran haz iyun juni juin junio giugno giu junho iyn июн يونيو حزيران ژوئن
7 july jul июль июля июл липень липня шілде шіл temmuz tem iyul juli juillet juil julio luglio lug julho июл يوليو تموز ژوئیه
8 august aug август августа авг серпень серпня тамыз там ağustos ağu avqust août aou agosto ago avgust август أغسطس اغسطس آب اوت
9 september sep sept сентябрь сентября сен сент вересень вересня қыркүйек қыр eylül eyl sentyabr septembre septiembre settembre set setembro sentabr сентябр سبتمبر أيلول سپتامبر
10 october oct октябрь октября окт жовтень жовтня қазан қаз ekim eki oktyabr oktober okt octobre octubre ottobre ott outubro out oktabr октябр أكتوبر اكتوبر اکتبر
11 november nov ноябрь ноября ноя нояб листопад листопада қараша қар kasım kas noyabr novembre noviembre novembro ноябр نوفمبر نوامبر
12 december dec декабрь декабря дек грудень грудня желтоқсан жел aralık ara dekabr dezember dez décembre déc diciembre dic dicembre dezembro dekabr декабр ديسمبر دسامبر
"""

_SOLAR_HIJRI = """
farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand
فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
hamal sawr jawza saratan asad sunbula mizan aqrab qaws jadi dalw hut
"""
_HIJRI = """
muharram safar rabi jumada rajab shaban ramadan shawwal dhulqadah dhulhijjah
محرم صفر ربيع جمادى رجب شعبان رمضان شوال هجري هـ
"""
_OTHER_WORDS = {
    "persian": _SOLAR_HIJRI,
    "islamic": _HIJRI,
    "buddhist": "พศ",
    "roc": "民國 民国 minguo roc",
    "japanese": "令和 平成 昭和 大正 reiwa heisei showa taisho",
}


def fold(word: str) -> str:
    """A word without case, accents, full stops; what people leave out does not matter."""
    parts = unicodedata.normalize("NFD", word.casefold().replace("ı", "i"))
    kept = "".join(part for part in parts if not unicodedata.combining(part) and part != ".")
    return unicodedata.normalize("NFC", kept)


_MONTHS: dict[str, int] = {
    fold(word): int(row.split()[0])
    for row in _ROWS.strip().splitlines()
    for word in row.split()[1:]
    if fold(word) != "الثاني"
}

_CALENDARS = {
    fold(word): calendar for calendar, words in _OTHER_WORDS.items() for word in words.split()
}

SHORTEST_GUESS = 5
"""A word of so many letters may end otherwise than the one known: cases and endings differ."""


def month(word: str) -> int | None:
    """The number of the month a word means, or None; a known beginning is enough."""
    folded = fold(word)
    if folded in _MONTHS:
        return _MONTHS[folded]
    if len(folded) < SHORTEST_GUESS:
        return None
    near = {number for name, number in _MONTHS.items() if name.startswith(folded[:-1])}
    return near.pop() if len(near) == 1 else None


def calendar_of(word: str) -> str | None:
    """The calendar a word belongs to if it is not the Gregorian one."""
    return _CALENDARS.get(fold(word))
