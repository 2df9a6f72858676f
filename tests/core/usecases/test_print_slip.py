"""The slip of a walk-in: reference in groups, a new one-time code that works."""

import pytest

from core.domain.errors import NotFound
from core.usecases.give_join_code import join_token
from core.usecases.print_slip import PrintSlip
from tests.core.usecases.desk import Desk
from tests.core.usecases.printing import WORDING, KeepingPrinter


def slipping(desk: Desk, printer: KeepingPrinter) -> PrintSlip:
    return PrintSlip(
        desk.store, desk.clock, desk.chance, desk.rules, printer, WORDING, "https://qabyl.example"
    )


async def test_the_code_on_the_slip_opens_the_case(desk: Desk) -> None:
    printer, case = KeepingPrinter(), await desk.ready()

    await slipping(desk, printer)(desk.consul, case.id)

    slip = printer.slips[0]
    token = join_token(case.reference, slip.code)
    link = await desk.store.write(lambda tx: tx.links.take(token, now=desk.clock.at))
    assert link is not None
    assert link.case == case.id
    assert slip.reference_in_groups.replace(" ", "-") == case.reference
    assert "https://qabyl.example" in " ".join(line.own for line in slip.how_to)


async def test_each_slip_has_a_code_of_its_own(desk: Desk) -> None:
    printer, case = KeepingPrinter(), await desk.ready()
    for _ in range(2):
        await slipping(desk, printer)(desk.consul, case.id)

    assert printer.slips[0].code != printer.slips[1].code


async def test_no_slip_of_a_foreign_case(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(NotFound):
        await slipping(desk, KeepingPrinter())(desk.stranger, case.id)
