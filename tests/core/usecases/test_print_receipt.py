"""The receipt: serial, copy, who took it; before the hand-over the day is left open."""

from datetime import date
from uuid import uuid4

import pytest

from core.domain.errors import NotFound
from core.usecases.hand_over import HandOver, PaperNotReady
from core.usecases.print_receipt import PrintReceipt
from tests.core.usecases.desk import Desk
from tests.core.usecases.printing import WORDING, KeepingPrinter, printed, printed_well


def receipting(desk: Desk, printer: KeepingPrinter) -> PrintReceipt:
    return PrintReceipt(desk.store, desk.clock, desk.rules, printer, WORDING)


async def test_receipt_names_sheet_person_and_document(desk: Desk) -> None:
    printer = KeepingPrinter()
    case, paper = await printed_well(desk, await desk.formed())

    await receipting(desk, printer)(desk.consul, case.id, paper.id)
    await HandOver(desk.store, desk.clock)(desk.consul, case.id, case.version, paper.id, True)
    await receipting(desk, printer)(desk.consul, case.id, paper.id)

    before, after = printer.receipts
    assert (before.serial, before.copy, before.reference) == (paper.serial, 1, case.reference)
    assert before.received_by == "ERIKSSON ANNA MARIA"
    assert before.identity_document.endswith("L898902C3")
    assert (before.handed_over_on, before.identity_checked) == ("", False)
    assert (after.handed_over_on, after.identity_checked) == (date(2024, 9, 17), True)


async def test_there_is_no_receipt_for_a_sheet_that_is_not_ready(desk: Desk) -> None:
    case, paper = await printed(desk, await desk.formed())

    with pytest.raises(PaperNotReady):
        await receipting(desk, KeepingPrinter())(desk.consul, case.id, paper.id)


async def test_no_receipt_of_a_foreign_or_unknown_paper(desk: Desk) -> None:
    case, paper = await printed_well(desk, await desk.formed())

    with pytest.raises(NotFound):
        await receipting(desk, KeepingPrinter())(desk.stranger, case.id, paper.id)
    with pytest.raises(NotFound):
        await receipting(desk, KeepingPrinter())(desk.consul, case.id, uuid4())
