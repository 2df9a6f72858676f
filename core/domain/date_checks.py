"""Whether the dates of a person and a document can be true beside today and each other.

7-conversation.md, 7a: a birth in the future or before 1900, an issue in the future, before the
birth or after the expiry. An unknown day or month gets the benefit of the doubt.

>>> check_birth(PartialDate(1974), today=date(2024, 9, 17)).encode()
'1974'
"""

from datetime import date

from core.domain.date_errors import BornFuture, IssuedAfterExpiry, IssuedBeforeBirth, IssuedFuture
from core.domain.dates import PartialDate

EARLIEST_BIRTH = 1900


def check_birth(born: PartialDate, *, today: date) -> PartialDate:
    """The date itself, or BornFuture."""
    if born.earliest() > today or born.year < EARLIEST_BIRTH:
        raise BornFuture(date=born)
    return born


def check_issue(
    issued: PartialDate,
    *,
    today: date,
    born: PartialDate | None = None,
    expires: PartialDate | None = None,
) -> PartialDate:
    """The date itself, or the error that says with what it does not agree."""
    if issued.earliest() > today:
        raise IssuedFuture(date=issued)
    if born is not None and issued.latest() < born.earliest():
        raise IssuedBeforeBirth(born=born)
    if expires is not None and issued.earliest() > expires.latest():
        raise IssuedAfterExpiry(issued=issued, expires=expires)
    return issued
