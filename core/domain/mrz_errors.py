"""Why a text is no machine-readable zone, or why its zone does not do.

Codes are those of 7-conversation.md, 5a. The facts never hold the zone or a value of it:
counts, a field's name, a state's code, or only the signs that cannot stand there.
"""

from core.domain.errors import DomainError


class MrzError(DomainError):
    """Never raised itself."""

    code = "mrzerr"


class NotMrz(MrzError):
    """Nothing in the text looks like a line of a zone."""

    code = "mrzerr.not_mrz"


class OneLine(MrzError):
    """One line of two or three came."""

    code = "mrzerr.one_line"


class WrongLength(MrzError):
    """A line (or the unbroken text) is too short or too long."""

    code = "mrzerr.length"

    def __init__(self, *, got: int, want: int) -> None:
        super().__init__(got=got, want=want)


class OddLetters(MrzError):
    """Signs that never stand in a zone; `found` holds each of them once and nothing else."""

    code = "mrzerr.letters"

    def __init__(self, *, found: str) -> None:
        super().__init__(found=found)


class WrongCheck(MrzError):
    """A check digit does not fit; `field` is the key of the field, such as "birth_date"."""

    code = "mrzerr.check"

    def __init__(self, *, field: str) -> None:
        super().__init__(field=field)


class UnknownStateCode(MrzError):
    """A code that ICAO's list does not have, where a state must stand."""

    code = "mrzerr.state_code"

    def __init__(self, *, code: str, field: str) -> None:
        super().__init__(code=code, field=field)


class VisaGiven(MrzError):
    """The zone is that of a visa."""

    code = "mrzerr.visa"


class NationalCode(MrzError):
    """Lines of an internal passport in its state's own code, not ICAO's."""

    code = "mrzerr.national_code"
