"""The words of the application form: annex 1 of the algorithm, letter for letter and in its order."""

from dataclasses import dataclass

CONSENT = (
    "Я даю свое согласие на сбор и обработку вышеуказанных персональных данных для выполнения "
    "осуществляемых загранучреждением Республики Казахстан, Министерством внутренних дел Республики "
    'Казахстан (БИН 960340000514) и Государственной корпорацией "Правительство для граждан" '
    "(БИН 160440007161) целей и задач, на период установленный Законом Республики Казахстан "
    '"О национальных реестрах идентификационных номеров", на трансграничную передачу персональных '
    "данных в процессе их обработки, на передачу персональных данных третьим лицам в целях оказания "
    "данной государственной услуги."
)
SECRETS = (
    "Согласен на использование сведений, составляющих охраняемую законом тайну, содержащихся в "
    "информационных системах."
)


@dataclass(frozen=True)
class Field:
    """A line of the form: the order's label and the value it asks for."""

    name: str
    label: str


ROWS = (
    (Field("given_names_latin", "Имя в латинской транскрипции"),),
    (Field("given_names_cyrillic", "в кириллической транскрипции"),),
    (Field("surname_latin", "Фамилия в латинской транскрипции"),),
    (Field("surname_cyrillic", "в кириллической транскрипции"),),
    (Field("patronymic_latin", "Отчество (при наличии) в латинской транскрипции"),),
    (Field("patronymic_cyrillic", "в кириллической транскрипции"),),
    (Field("birth_date", "Дата рождения"), Field("sex", "Пол")),
    (Field("citizenship", "Гражданство"), Field("ethnic_origin", "Национальность")),
    (Field("arrival_country", "Страна прибытия"),),
    (Field("document_type", "Тип документа, удостоверяющего личность"),),
    (Field("document_number", "Номер документа, удостоверяющего личность"),),
    (Field("issued_on", "Дата выдачи документа, удостоверяющего личность"),),
    (Field("expires_on", "Срок действия документа удостоверяющая личность"),),
    (Field("issuing_state", "Страна выдачи документа удостоверяющая личность"),),
    (Field("birth_place", "Место рождения"),),
    (Field("place_country", "Страна"), Field("place_region", "Область")),
    (Field("place_district", "Район"), Field("place_address", "Адрес")),
)
DASHED = (
    "given_names_latin",
    "given_names_cyrillic",
    "surname_latin",
    "surname_cyrillic",
    "ethnic_origin",
)
