"""Ways through the chat that many tests begin with. Specimen people only."""

from datetime import date

from core.domain.mrz import check_digit
from tests.bot.phone import Phone, Shown

LINE = 44


def zone(
    *,
    state: str = "TUR",
    surname: str = "YILMAZ",
    given: str = "DENIZ SU",
    number: str = "U12345678",
    born: str = "900312",
    sex: str = "F",
    expires: date = date(2031, 5, 14),
) -> str:
    """The two lines of a specimen passport (Doc 9303, part 4)."""
    names = f"{surname.replace(' ', '<')}<<{given.replace(' ', '<')}" if given else surname
    numbered, until = number.ljust(9, "<"), expires.strftime("%y%m%d")
    checked = (
        f"{numbered}{check_digit(numbered)}",
        f"{born}{check_digit(born)}",
        f"{until}{check_digit(until)}" + "<" * 14 + "<",
    )
    second = f"{checked[0]}{state}{checked[1]}{sex}{checked[2]}"
    return f"{f'P<{state}{names}'.ljust(LINE, '<')[:LINE]}\n{second}{check_digit(''.join(checked))}"


async def to_consent(phone: Phone, language: str = "en") -> Shown:
    await phone.types("/start")
    await phone.taps("lang", language)
    await phone.taps("apply")
    return await phone.taps("pass_gate")


async def to_form(phone: Phone, language: str = "en") -> Shown:
    """Both consents given: the first question is shown."""
    await to_consent(phone, language)
    await phone.taps("consent_service_yes")
    return await phone.taps("consent_order_yes")


async def to_names(phone: Phone, language: str = "en", **passport: object) -> Shown:
    """Through the passport's lines, the mission and the day of issue, to the card of names."""
    await to_form(phone, language)
    await phone.types(zone(**passport))  # type: ignore[arg-type]
    await phone.taps("passport_yes")
    await phone.taps("mission")
    return await phone.types("15.05.2021")


async def to_summary(phone: Phone, language: str = "en", **passport: object) -> Shown:
    await to_names(phone, language, **passport)
    await phone.taps("spelling_yes")
    await phone.taps("set")
    await phone.types("ANKARA")
    await phone.taps("set", "birth_region=")
    await phone.taps("set", "purpose=bank")
    await phone.taps("set", "nationality=")
    return await phone.taps("set")


async def to_ready(phone: Phone, language: str = "en", **passport: object) -> Shown:
    await to_summary(phone, language, **passport)
    return await phone.taps("looks_right")


Step = str | tuple[str, str | None]

BY_FIELD: tuple[Step, ...] = (
    "Turkey",
    ("set", "sex=F"),
    ("mission", None),
    ("set", "document_kind=foreign_passport"),
    ("set", None),
    "U12345678",
    "15.05.2021",
    "14.05.2031",
    "YILMAZ",
    "DENIZ SU",
    ("spelling_yes", None),
    "12.03.1990",
    ("set", None),
    "ANKARA",
    ("set", "birth_region="),
    ("set", "purpose=bank"),
    ("set", "nationality="),
    ("set", None),
)
"""Every question answered by hand: a text to type, or a button to tap."""


async def field_by_field(phone: Phone, language: str = "en", upto: int | None = None) -> Shown:
    """The form without the passport's lines, as far as `upto` answers."""
    await to_form(phone, language)
    await phone.taps("by_field")
    for step in BY_FIELD[:upto]:
        await take(phone, step)
    return phone.last


async def take(phone: Phone, step: Step) -> Shown:
    """One step of BY_FIELD."""
    if isinstance(step, str):
        return await phone.types(step)
    return await phone.taps(*step)
