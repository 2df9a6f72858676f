"""The applicant takes the application back (C2): erased before *accepted*, kept afterwards."""

import pytest

from core.domain.lifecycle import Status, StepNotAllowed
from core.ports.audit import Act
from core.usecases.withdraw_case import withdraw_case
from tests.builders import a_case
from tests.core.usecases.desk import Desk
from tests.fakes import NOW


@pytest.mark.parametrize("status", [Status.DRAFT, Status.READY, Status.DECLINED])
async def test_before_acceptance_the_answers_go_with_the_withdrawal(
    desk: Desk, status: Status
) -> None:
    case = await desk.stored(a_case(status))
    await desk.store.write(lambda tx: withdraw_case(tx, case, by="conversation:1", at=NOW))
    after = await desk.again(case)

    assert (after.status, after.answers) == (Status.WITHDRAWN, {})
    assert after.reference == case.reference
    assert await desk.store.read(lambda tx: tx.cases.by_document("L898902C3", None)) == []


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.RETURNED])
async def test_after_acceptance_what_the_law_keeps_stays(desk: Desk, status: Status) -> None:
    case = await desk.stored(a_case(status))
    await desk.store.write(lambda tx: withdraw_case(tx, case, by="conversation:1", at=NOW))

    assert (await desk.again(case)).answers == case.answers


@pytest.mark.parametrize("status", [Status.SUBMITTED, Status.FORMED, Status.HANDED_OVER])
async def test_with_the_operator_and_later_nothing_is_withdrawn(desk: Desk, status: Status) -> None:
    case = await desk.stored(a_case(status))

    with pytest.raises(StepNotAllowed):
        await desk.store.write(lambda tx: withdraw_case(tx, case, by="conversation:1", at=NOW))
    assert await desk.again(case) == case


async def test_withdrawal_leaves_its_line_in_the_audit(desk: Desk) -> None:
    case = await desk.ready()
    await desk.store.write(lambda tx: withdraw_case(tx, case, by="conversation:1", at=NOW))
    lines = await desk.lines(case)

    assert lines[-1].act == Act.CASE_WITHDRAWN
    assert lines[-1].actor == "conversation:1"
