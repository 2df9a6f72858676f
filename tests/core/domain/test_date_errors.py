from core.domain.answer_errors import AnswerError
from core.domain.date_errors import DateAmbiguous, DateTwoDigits, IssuedAfterExpiry
from core.domain.dates import PartialDate

ONE, OTHER = PartialDate(2019, 4, 3), PartialDate(2019, 3, 4)


def test_both_dates_can_be_offered_as_buttons():
    error = DateAmbiguous(value="03/04/2019", first=ONE, second=OTHER)

    assert error.facts == {"value": "03/04/2019", "first": ONE, "second": OTHER}
    assert isinstance(error, AnswerError)


def test_no_date_is_printed_by_a_traceback():
    for error in (
        DateTwoDigits(choices=(ONE,)),
        IssuedAfterExpiry(issued=ONE, expires=OTHER),
        DateAmbiguous(value="03/04/2019", first=ONE, second=OTHER),
    ):
        assert "2019" not in f"{error}{error!r}"
