"""How names of a language are usually written in Russian, as rows of pattern and spellings.

Practical transcription as Russian reference books describe it, simplified; each row is a pattern
of Latin letters and its Cyrillic spellings, the usual one first ("-" is nothing). Longer and
narrower rows stand before shorter ones. A suggestion only: its owner confirms or changes it.
COMMON stands behind each of the others, for the letters it does not write in its own way.
"""

COMMON = r"""
A А
B Б
D Д
F Ф
G Г
I И
K К
L Л
M М
N Н
O О
P П
R Р
S С
T Т
U У
V В
Z З
"""

ENGLISH = r"""
SCH Ш/СК
TCH Ч
CH Ч/К
SH Ш
PH Ф
TH Т
CK К
GH Г
KH Х
ZH Ж
OO У
EE И
OU У/ОУ
QU КВ
IA\b ИЯ
EI ЕЙ/ЕИ
AI АЙ
EY\b ЕЙ/И
YA Я
YU Ю
YO ЙО
YE Е
(?<=[AEOU])Y Й
Y И
C(?=[EIY]) С
C К
\bE Э
(?<=[AEIOU])E Э/Е
E Е
(?<=[AEIOU])H(?![AEIOUY]) -
H Х
J ДЖ
Q К
W У/В
X КС
"""

TURKISH = r"""
YA Я
YE Е
YU Ю
YÜ Ю
Y[Iİ] ЙЫ/ЙИ
Y Й
Ç Ч
C ДЖ/Ч
Ş Ш
(?<=[EİIÖÜ])Ğ Й
Ğ Г
\bÖ О/Э
Ö Ё/О
OE Ё/О
\bÜ У/Ю
Ü Ю/У
UE Ю/УЕ
I И/Ы
İ И
\bE Э
E Е
Ə А/Э
H Х
J Ж
Q Г
W В
X Х
S С/Ш
"""

GERMAN = r"""
TSCH Ч
SCH Ш
CHS КС
CH Х
CK К
\bSP ШП
\bST ШТ
EI АЙ/ЕЙ
EY АЙ/ЕЙ
AI АЙ
EU ОЙ/ЕЙ
ÄU ОЙ
AEU ОЙ
IE И
PH Ф
TH Т
TZ Ц
ß СС
\bS(?=[AEIOUYÄÖÜ]) З
(?<=[AEIOUYÄÖÜ])S(?=[AEIOUYÄÖÜ]) З
QU КВ
Q К
JA Я
JU Ю
JO ЙО
JE Е
J Й
\bÄ Э
Ä Е
\bÖ Э
Ö Ё/Е
OE Ё/Е
Ü Ю
UE Ю/УЭ
AE Е/АЭ
(?<=[AEIOUÄÖÜ])H(?![AEIOUYÄÖÜ]) -
H Х
\bE Э
E Е
C К
V Ф/В
W В
X КС
Y И
Z Ц
"""

UZBEK = r"""
O' У/Ў
G' Г/Ғ
SH Ш
CH Ч
YO Ё
YA Я
YU Ю
YE Е
TS Ц
\bE Э
E Е
H Х
J Ж/ДЖ
Q К/Қ
W В
X Х
Y Й
Ý Й
C Ч
"""

ARABIC = r"""
\bAL[ -] АЛЬ-
\bEL[ -] ЭЛЬ-
KH Х
GH Г
SH Ш
CH Ч
TH С/Т
DH З/Д
ZH Ж
OO У
EE И
OU У
AA А
EI ЕЙ
AI АЙ
IA\b ИЯ
YA Я
YOU Ю
YU Ю
YE ЙЕ/Е
YI ЙИ
(?<=[AEIOU])Y Й
Y И
\bE Э
E Е
(?<=A)H\b Х/-
H Х
J ДЖ
Q К
W В/У
X КС
C К
"""

MAGHREBI = ARABIC.replace("\nCH Ч\n", "\nCH Ш\n")

RUSSIAN = r"""
\bOLGA\b ОЛЬГА
\bIGOR\b ИГОРЬ
\bIL(?:IA|YA|IYA)\b ИЛЬЯ
\bNATALI?(?:IA|YA)\b НАТАЛЬЯ/НАТАЛИЯ
\bTAT(?:IA|YA)NA\b ТАТЬЯНА
SHCH Щ
SH Ш
CH Ч
ZH Ж
KH Х
TS Ц
IIA ИЯ
IYA ИЯ
IA\b ИЯ/Я
IA Я/ИА
YA Я
IU Ю
YU Ю
YO Ё
YE Е
(?:IY|II|YY|YI)\b ИЙ
(?<=[AEOU])[IY](?![AEIOU]) Й
(?<=[^AEIOUY ])Y\b ИЙ/Ы
Y Ы/И
\bE Е/Э
E Е
H Х/Г
J Ж/ДЖ
W В
X КС
C К/Ц
Q К
"""
