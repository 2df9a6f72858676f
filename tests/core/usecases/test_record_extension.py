"""An extension of the term: number and date of its order, a later last day."""

from datetime import date

import pytest

from core.domain.errors import NotFound
from core.usecases.free_text import TextMissing
from core.usecases.record_extension import ExtensionTooShort, OrderInFuture, RecordExtension
from tests.core.usecases.desk import Desk


def recording(desk: Desk) -> RecordExtension:
    return RecordExtension(desk.store, desk.clock, desk.rules)


async def test_a_recorded_extension_moves_the_last_day(any_desk: Desk) -> None:
    await recording(any_desk)(any_desk.administrator, "12/34", date(2024, 9, 2), date(2025, 6, 30))

    term = await any_desk.store.read(lambda tx: any_desk.rules.term(tx, date(2025, 6, 30)))
    assert term.last_day == date(2025, 6, 30)
    assert term.extension is not None
    assert term.extension.order_number == "12/34"


@pytest.mark.parametrize("last_day", [date(2024, 12, 31), date(2024, 1, 1)])
async def test_an_extension_that_extends_nothing_is_refused(desk: Desk, last_day: date) -> None:
    with pytest.raises(ExtensionTooShort):
        await recording(desk)(desk.administrator, "12", date(2024, 9, 2), last_day)


async def test_an_order_of_tomorrow_extends_nothing(desk: Desk) -> None:
    with pytest.raises(OrderInFuture):
        await recording(desk)(desk.administrator, "12", date(2024, 9, 18), date(2025, 6, 30))


async def test_an_extension_without_its_order_is_refused(desk: Desk) -> None:
    with pytest.raises(TextMissing):
        await recording(desk)(desk.administrator, " ", date(2024, 9, 2), date(2025, 6, 30))


async def test_nobody_but_an_administrator_extends_the_term(desk: Desk) -> None:
    for officer in (desk.consul, desk.operator, desk.auditor):
        with pytest.raises(NotFound):
            await recording(desk)(officer, "1", date(2024, 9, 2), date(2025, 6, 30))
