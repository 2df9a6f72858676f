"""Why a date is asked back; codes are those of 7-conversation.md, 7a."""

from core.domain.answer_errors import AnswerError
from core.domain.dates import PartialDate


class DateNotDate(AnswerError):
    """Not understood as a date, or a part is missing that must be there."""

    code = "err.date_not_date"


class DateAmbiguous(AnswerError):
    """Day and month may have either order; `first` and `second` are both dates."""

    code = "err.date_ambiguous"

    def __init__(self, *, value: str, first: PartialDate, second: PartialDate) -> None:
        super().__init__(value=value, first=first, second=second)
        self.first, self.second = first, second


class DateTwoDigits(AnswerError):
    """The year has two digits; `choices` are the dates it may mean, or none to write it anew."""

    code = "err.date_two_digits"

    def __init__(self, *, choices: tuple[PartialDate, ...]) -> None:
        super().__init__(choices=choices)
        self.choices = choices


class DateOtherCalendar(AnswerError):
    """A year or a word of another calendar (CLDR's code): asked back, never converted."""

    code = "err.date_other_calendar"

    def __init__(self, *, calendar: str, value: str) -> None:
        super().__init__(calendar=calendar, value=value)
        self.calendar = calendar


class DateImpossible(AnswerError):
    """There is no such day."""

    code = "err.date_impossible"

    def __init__(self, *, value: str) -> None:
        super().__init__(value=value)


class BornFuture(AnswerError):
    """A birth after today or before 1900."""

    code = "err.born_future"

    def __init__(self, *, date: PartialDate) -> None:
        super().__init__(date=date)


class IssuedFuture(AnswerError):
    """Issued after today."""

    code = "err.issued_future"

    def __init__(self, *, date: PartialDate) -> None:
        super().__init__(date=date)


class IssuedBeforeBirth(AnswerError):
    """Issued before its holder was born."""

    code = "err.issued_before_birth"

    def __init__(self, *, born: PartialDate) -> None:
        super().__init__(born=born)


class IssuedAfterExpiry(AnswerError):
    """Issued after the last day of validity."""

    code = "err.issued_after_expiry"

    def __init__(self, *, issued: PartialDate, expires: PartialDate) -> None:
        super().__init__(issued=issued, expires=expires)
