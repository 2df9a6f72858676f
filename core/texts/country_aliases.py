"""Names of countries that people use and CLDR does not list (those of
core.domain.country_answers aside), and the official Russian names for the few that CLDR shortens or glosses."""

ALIASES: dict[str, tuple[str, ...]] = {
    "AE": (
        "БАӘ",
        "Әмірліктер",
    ),
    "AM": ("Республика Армения",),
    "AZ": (
        "Азербайджанская Республика",
        "Әзербайжан",
    ),
    "BA": (
        "Bosnia",
        "Босния",
    ),
    "BY": ("Byelorussia",),
    "CD": (
        "ДРК",
        "Democratic Republic of the Congo",
    ),
    "CG": (
        "Republic of the Congo",
        "Республика Конго",
    ),
    "CN": (
        "People's Republic of China",
        "ҚХР",
        "Қытай Халық Республикасы",
        "中华人民共和国",
    ),
    "DE": (
        "ФРГ",
        "BRD",
    ),
    "GB": (
        "Northern Ireland",
        "Соединённое Королевство",
    ),
    "GE": (
        "Sakartvelo",
        "საქართველო",
    ),
    "GR": (
        "Hellas",
        "Ελλάδα",
    ),
    "HK": (
        "Hong Kong",
        "Hongkong",
        "Гонконг",
        "Сянган",
    ),
    "IL": ("ישראל",),
    "IN": (
        "Bharat",
        "भारत",
    ),
    "IR": (
        "Islamic Republic of Iran",
        "Исламская Республика Иран",
    ),
    "JP": (
        "Nippon",
        "Nihon",
    ),
    "KG": (
        "Киргизстан",
        "Киргизская Республика",
        "Кыргызская Республика",
        "Кыргызстан",
    ),
    "KP": ("КХДР",),
    "KR": (
        "Korea",
        "ROK",
        "Корея",
    ),
    "KZ": (
        "Qazaqstan",
        "РК",
        "ҚР",
        "Республика Казахстан",
        "Қазақстан Республикасы",
    ),
    "MM": ("Мьянма",),
    "MO": (
        "Macau",
        "Macao",
        "Макао",
    ),
    "NL": ("The Netherlands",),
    "PS": (
        "Palestine",
        "State of Palestine",
        "Палестина",
        "فلسطين",
    ),
    "RU": (
        "Russian Federation",
        "Российская Федерация",
        "Ресей Федерациясы",
    ),
    "SA": ("KSA",),
    "SY": (
        "Syrian Arab Republic",
        "Сирийская Арабская Республика",
    ),
    "TL": ("East Timor",),
    "TM": ("Туркмения",),
    "TR": (
        "Турецкая Республика",
        "Түркия Республикасы",
    ),
    "TW": ("Chinese Taipei",),
    "US": (
        "U.S.",
        "United States of America",
        "Соединённые Штаты Америки",
    ),
    "UZ": ("Oʻzbekiston Respublikasi",),
    "VA": (
        "Holy See",
        "Святой Престол",
    ),
    "VN": ("СРВ",),
    "ZA": ("ОАР",),
}

RUSSIAN_ON_PAPER = {
    "CD": "Демократическая Республика Конго",
    "CG": "Республика Конго",
    "HK": "Гонконг (Китай)",
    "KN": "Сент-Китс и Невис",
    "KP": "Корейская Народно-Демократическая Республика",
    "LC": "Сент-Люсия",
    "MM": "Мьянма",
    "MO": "Макао (Китай)",
    "PS": "Палестина",
    "US": "Соединенные Штаты Америки",
}
