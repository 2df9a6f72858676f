"""Zones of specimen people for tests: Doc 9303's own, and any other by hypothesis.

The check digits are computed here by the standard's words, not by the code under test.
"""

from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

TODAY = date(2024, 9, 17)

TD3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
TD2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
)
TD1_LONG = (
    "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<"
)
MRVA = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<"
MRVB = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<"
ALL = {"TD3": TD3, "TD2": TD2, "TD1": TD1, "MRVA": MRVA, "MRVB": MRVB}

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
STATES = ("UTO", "D<<", "KAZ", "RKS", "GBR", "CHN", "XXA", "UZB")


def digit(text: str) -> str:
    worth = {sign: at for at, sign in enumerate("0123456789" + LETTERS)} | {"<": 0}
    return str(sum(worth[sign] * (7, 3, 1)[at % 3] for at, sign in enumerate(text)) % 10)


def with_digit(text: str) -> str:
    return text + digit(text)


@dataclass(frozen=True)
class Holder:
    number: str
    issuer: str
    nationality: str
    birth: str
    sex: str
    expiry: str
    surname: str
    given: str

    @property
    def names(self) -> str:
        return f"{self.surname}<<{self.given}" if self.given else self.surname


def td3(holder: Holder) -> str:
    number = with_digit(holder.number.ljust(9, "<"))
    birth, expiry, optional = with_digit(holder.birth), with_digit(holder.expiry), "<" * 14 + "0"
    first = f"P<{holder.issuer}{holder.names}".ljust(44, "<")[:44]
    second = number + holder.nationality + birth + holder.sex + expiry + optional
    return first + "\n" + second + digit(number + birth + expiry + optional)


def td2(holder: Holder) -> str:
    number = with_digit(holder.number.ljust(9, "<"))
    birth, expiry = with_digit(holder.birth), with_digit(holder.expiry)
    first = f"I<{holder.issuer}{holder.names}".ljust(36, "<")[:36]
    second = number + holder.nationality + birth + holder.sex + expiry + "<" * 7
    return first + "\n" + second + digit(number + birth + expiry + "<" * 7)


def td1(holder: Holder) -> str:
    number = with_digit(holder.number.ljust(9, "<")).ljust(25, "<")
    birth, expiry = with_digit(holder.birth), with_digit(holder.expiry)
    last = digit(number + birth + expiry + "<" * 11)
    second = birth + holder.sex + expiry + holder.nationality + "<" * 11 + last
    return f"I<{holder.issuer}{number}\n{second}\n{holder.names.ljust(30, '<')[:30]}"


def _six(day: date) -> str:
    return f"{day:%y%m%d}"


words = st.lists(st.text(LETTERS, min_size=2, max_size=7), min_size=1, max_size=2).map("<".join)

holders = st.builds(
    Holder,
    number=st.text(LETTERS + "0123456789", min_size=6, max_size=9),
    issuer=st.sampled_from(STATES),
    nationality=st.sampled_from(STATES),
    birth=st.dates(date(1930, 1, 1), TODAY).map(_six),
    sex=st.sampled_from("MF<"),
    expiry=st.dates(date(2010, 1, 1), date(2040, 12, 31)).map(_six),
    surname=words,
    given=words | st.just(""),
)

zones = st.builds(lambda make, holder: make(holder), st.sampled_from((td3, td2, td1)), holders)
