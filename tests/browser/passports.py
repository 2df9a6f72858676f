"""Specimen people with their passports: the lines are made, their check digits are right."""

from dataclasses import dataclass
from datetime import date

from cli.demonstration.zones import passport_zone


@dataclass(frozen=True)
class Passport:
    """What a specimen passport prints. `born` is typed as a consul types it, `born_short` is YYMMDD."""

    state: str
    surname: str
    given: str
    number: str
    born: str
    born_short: str
    sex: str
    place: str
    issued: str
    expires: date

    @property
    def zone(self) -> str:
        return passport_zone(
            state=self.state,
            surname=self.surname,
            given=self.given,
            number=self.number,
            born=self.born_short,
            sex=self.sex,
            expires=self.expires,
        )

    @property
    def latin(self) -> str:
        return f"{self.surname} {self.given}".strip()


FAR = date(2031, 5, 14)


def turkish(number: str, surname: str = "YAVUZ", given: str = "KEMAL") -> Passport:
    """Names and place of birth in Latin letters: no translation is needed."""
    return Passport(
        state="TUR",
        surname=surname,
        given=given,
        number=number,
        born="12.04.1988",
        born_short="880412",
        sex="M",
        place="ANKARA",
        issued="15.05.2021",
        expires=FAR,
    )


def chinese(number: str) -> Passport:
    """Names in Latin letters, the place of birth in Chinese ones only."""
    return Passport(
        state="CHN",
        surname="LIN",
        given="MEIHUA",
        number=number,
        born="05.06.1987",
        born_short="870605",
        sex="F",
        place="浙江",
        issued="15.05.2021",
        expires=FAR,
    )


def afghan(number: str) -> Passport:
    """One name only, and a year of birth without day and month."""
    return Passport(
        state="AFG",
        surname="ZMARAI",
        given="",
        number=number,
        born="1979",
        born_short="79<<<<",
        sex="M",
        place="کابل",
        issued="15.05.2021",
        expires=FAR,
    )
