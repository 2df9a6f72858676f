"""Machine-readable zones of specimen passports (TD3, Doc 9303 part 4), for the demonstration."""

from datetime import date

from core.domain.mrz import check_digit

LINE = 44


def passport_zone(
    *,
    state: str,
    surname: str,
    given: str,
    number: str,
    born: str,
    sex: str,
    expires: date,
) -> str:
    """The two lines; `born` is YYMMDD and may hold `<` where a part is not known."""
    names = f"{surname.replace(' ', '<')}<<{given.replace(' ', '<')}" if given else surname
    first = f"P<{state}{names}".ljust(LINE, "<")[:LINE]
    numbered = number.ljust(9, "<")
    until = expires.strftime("%y%m%d")
    body = (
        f"{numbered}{check_digit(numbered)}{state}{born}{check_digit(born)}"
        f"{sex}{until}{check_digit(until)}" + "<" * 14 + "<"
    )
    composite = (
        f"{numbered}{check_digit(numbered)}{born}{check_digit(born)}{until}{check_digit(until)}"
        + "<" * 15
    )
    return f"{first}\n{body}{check_digit(composite)}"
