"""Specimen people of the demonstration: no real person has these names with these numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

ISTANBUL = 87
SHANGHAI = 86


@dataclass(frozen=True)
class Specimen:
    """One specimen applicant: what the form says, and what the passport's zone holds.

    `stage` names the status in which the demonstration shows this case.
    """

    stage: str
    mission: int
    language: str
    icao: str
    country: str
    surname: str
    given: str
    surname_cyrillic: str
    given_cyrillic: str
    born: str
    sex: str
    number: str
    issued: date
    expires: date
    place: str
    purpose: str
    extra: Mapping[str, str] = field(default_factory=dict)

    @property
    def born_short(self) -> str:
        """YYMMDD, with fillers for the parts that are not known."""
        parts = self.born.split("-")
        year, rest = parts[0][2:], [*parts[1:], "<<", "<<"][:2]
        return year + "".join(rest)


def latin(
    stage: str,
    mission: int,
    language: str,
    row: tuple[str, ...],
    days: tuple[date, date],
    **extra: str,
) -> Specimen:
    """A specimen from a row: state, names in both alphabets, birth, sex, number, place, purpose."""
    icao, country, surname, given, cyr_surname, cyr_given, born, sex, number, place, purpose = row
    return Specimen(
        stage,
        mission,
        language,
        icao,
        country,
        surname,
        given,
        cyr_surname,
        cyr_given,
        born,
        sex,
        number,
        days[0],
        days[1],
        place,
        purpose,
        extra,
    )


FAR = (date(2021, 5, 15), date(2031, 5, 14))

PEOPLE: tuple[Specimen, ...] = (
    latin(
        "draft",
        ISTANBUL,
        "en",
        (
            "TUR",
            "TR",
            "YILMAZ",
            "DENIZ",
            "ЙЫЛМАЗ",
            "ДЕНИЗ",
            "1990-03-12",
            "F",
            "U10000011",
            "ANKARA",
            "bank",
        ),
        FAR,
    ),
    latin(
        "ready",
        ISTANBUL,
        "ru",
        (
            "TUR",
            "TR",
            "KAYA",
            "EMRE",
            "КАЯ",
            "ЭМРЕ",
            "1985-11-02",
            "M",
            "U10000022",
            "IZMIR",
            "company",
        ),
        FAR,
    ),
    latin(
        "ready",
        ISTANBUL,
        "en",
        (
            "DEU",
            "DE",
            "MUSTER",
            "ERIKA",
            "МУСТЕР",
            "ЭРИКА",
            "1979-08-12",
            "F",
            "C01X00033",
            "BERLIN",
            "property",
        ),
        FAR,
    ),
    latin(
        "declined",
        ISTANBUL,
        "en",
        (
            "TUR",
            "TR",
            "DEMIR",
            "AYLIN",
            "ДЕМИР",
            "АЙЛИН",
            "1994-01-30",
            "F",
            "U10000044",
            "BURSA",
            "study",
        ),
        FAR,
    ),
    latin(
        "accepted",
        ISTANBUL,
        "kk",
        (
            "TUR",
            "TR",
            "ARSLAN",
            "MURAT",
            "АРСЛАН",
            "МУРАТ",
            "1988-07-19",
            "M",
            "U10000055",
            "KONYA",
            "work",
        ),
        FAR,
    ),
    latin(
        "submitted",
        ISTANBUL,
        "ru",
        (
            "TUR",
            "TR",
            "CELIK",
            "ELIF",
            "ЧЕЛИК",
            "ЭЛИФ",
            "1992-02-29",
            "F",
            "U10000066",
            "ADANA",
            "bank",
        ),
        FAR,
    ),
    latin(
        "submitted",
        SHANGHAI,
        "en",
        (
            "CHN",
            "CN",
            "LI",
            "XIAOMING",
            "ЛИ",
            "СЯОМИН",
            "1987-06-05",
            "M",
            "E00000077",
            "NINGBO",
            "company",
        ),
        FAR,
    ),
    latin(
        "returned",
        ISTANBUL,
        "en",
        (
            "TUR",
            "TR",
            "SAHIN",
            "OZAN",
            "ШАХИН",
            "ОЗАН",
            "1983-12-24",
            "M",
            "U10000088",
            "SAMSUN",
            "tax",
        ),
        FAR,
    ),
    latin(
        "formed",
        ISTANBUL,
        "kk",
        (
            "TUR",
            "TR",
            "YILDIZ",
            "SELIN",
            "ЙЫЛДЫЗ",
            "СЕЛИН",
            "1996-04-17",
            "F",
            "U10000099",
            "TRABZON",
            "family",
        ),
        FAR,
    ),
    latin(
        "printed",
        ISTANBUL,
        "en",
        (
            "TUR",
            "TR",
            "POLAT",
            "KEREM",
            "ПОЛАТ",
            "КЕРЕМ",
            "1981-10-08",
            "M",
            "U10000110",
            "ERZURUM",
            "inheritance",
        ),
        FAR,
    ),
    latin(
        "handed_over",
        ISTANBUL,
        "ru",
        (
            "TUR",
            "TR",
            "AYDIN",
            "LEYLA",
            "АЙДЫН",
            "ЛЕЙЛА",
            "1975-05-21",
            "F",
            "U10000121",
            "EDIRNE",
            "bank",
        ),
        FAR,
    ),
    latin(
        "refused",
        ISTANBUL,
        "en",
        (
            "TUR",
            "TR",
            "KURT",
            "BARIS",
            "КУРТ",
            "БАРЫШ",
            "1991-09-09",
            "M",
            "U10000132",
            "SIVAS",
            "work",
        ),
        FAR,
    ),
    latin(
        "notice_handed_over",
        SHANGHAI,
        "en",
        (
            "CHN",
            "CN",
            "WANG",
            "FANG",
            "ВАН",
            "ФАН",
            "1993-03-03",
            "F",
            "E00000143",
            "NANJING",
            "study",
        ),
        FAR,
    ),
    latin(
        "withdrawn",
        SHANGHAI,
        "en",
        (
            "CHN",
            "CN",
            "ZHAO",
            "LEI",
            "ЧЖАО",
            "ЛЭЙ",
            "1978-01-15",
            "M",
            "E00000154",
            "HANGZHOU",
            "company",
        ),
        FAR,
    ),
    latin(
        "lapsed",
        SHANGHAI,
        "en",
        (
            "CHN",
            "CN",
            "CHEN",
            "JING",
            "ЧЭНЬ",
            "ЦЗИН",
            "1999-07-07",
            "F",
            "E00000165",
            "SUZHOU",
            "study",
        ),
        FAR,
    ),
)


def answers(person: Specimen) -> dict[str, str]:
    """The form of this specimen, complete, in canonical values."""
    return {
        "passport_way": "mrz",
        "citizenship": person.country,
        "sex": person.sex,
        "document_kind": "foreign_passport",
        "document_issuer": person.country,
        "document_number": person.number,
        "document_issued": person.issued.isoformat(),
        "document_expires": person.expires.isoformat(),
        "scripts": "all",
        "script_surname": "latin",
        "script_given": "latin",
        "script_birth_place": "latin",
        "surname_latin": person.surname,
        "given_latin": person.given,
        "surname_cyrillic": person.surname_cyrillic,
        "given_cyrillic": person.given_cyrillic,
        "patronymic_latin": "",
        "patronymic_cyrillic": "",
        "birth_date": person.born,
        "birth_country": person.country,
        "birth_place": person.place,
        "birth_region": "",
        "birth_district": "",
        "birth_address": "",
        "purpose": person.purpose,
        "nationality": "",
        "arrival_country": person.country,
        **person.extra,
    }
