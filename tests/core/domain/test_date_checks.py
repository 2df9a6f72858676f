from datetime import date

import pytest

from core.domain.date_checks import check_birth, check_issue
from core.domain.date_errors import BornFuture, IssuedAfterExpiry, IssuedBeforeBirth, IssuedFuture
from core.domain.dates import PartialDate

TODAY = date(2024, 9, 17)
DAY = PartialDate(1974, 8, 12)


@pytest.mark.parametrize("born", [PartialDate(2024, 9, 18), PartialDate(2025), PartialDate(1899)])
def test_nobody_is_born_tomorrow_or_before_1900(born):
    with pytest.raises(BornFuture):
        check_birth(born, today=TODAY)


def test_who_is_born_today_or_in_this_year_is_born():
    assert check_birth(PartialDate.of(TODAY), today=TODAY) == PartialDate.of(TODAY)
    assert check_birth(PartialDate(2024), today=TODAY) == PartialDate(2024)


def test_an_issue_agrees_with_today_birth_and_expiry():
    issued = PartialDate(2020, 5, 15)

    assert check_issue(issued, today=TODAY, born=DAY, expires=PartialDate(2030, 5, 14)) == issued
    with pytest.raises(IssuedFuture):
        check_issue(PartialDate(2024, 9, 18), today=TODAY)
    with pytest.raises(IssuedBeforeBirth):
        check_issue(PartialDate(1974, 8, 11), today=TODAY, born=DAY)
    with pytest.raises(IssuedAfterExpiry):
        check_issue(issued, today=TODAY, expires=PartialDate(2020, 5, 14))


def test_an_unknown_day_gets_the_benefit_of_the_doubt():
    this_year = PartialDate(2024)

    assert check_issue(this_year, today=TODAY, born=PartialDate(2024, 3), expires=this_year)
