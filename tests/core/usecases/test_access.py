"""The one way to a case: id and mission together; absent and foreign look the same (S1)."""

from collections.abc import Callable
from uuid import uuid4

import pytest

from core.domain.case import Case, CaseId
from core.domain.errors import NotFound, Stale
from core.domain.lifecycle import Step, StepNotAllowed
from core.ports.storage import Transaction
from core.usecases.access import case_for_step, case_to_act, case_to_read, request_to_act
from core.usecases.officer import Officer
from tests.core.usecases.desk import Desk

Door = Callable[[Transaction, Officer, CaseId], Case]


def act(tx: Transaction, officer: Officer, id_: CaseId) -> Case:
    return case_to_act(tx, officer, id_, 0)


async def error_of(desk: Desk, officer: Officer, id_: CaseId, door: Door) -> tuple[type, str]:
    with pytest.raises(NotFound) as refusal:
        await desk.store.read(lambda tx: door(tx, officer, id_))
    return type(refusal.value), str(refusal.value.facts)


@pytest.mark.parametrize("door", [case_to_read, act])
async def test_a_foreign_case_and_an_absent_one_look_the_same(any_desk: Desk, door: Door) -> None:
    case = await any_desk.ready()

    foreign = await error_of(any_desk, any_desk.stranger, case.id, door)
    absent = await error_of(any_desk, any_desk.stranger, CaseId(uuid4()), door)

    assert foreign == absent


async def test_only_the_auditor_reads_across_missions_and_he_cannot_act(desk: Desk) -> None:
    case = await desk.ready()

    read = await desk.store.read(lambda tx: case_to_read(tx, desk.auditor, case.id))

    assert read.id == case.id
    for officer in (desk.auditor, desk.operator, desk.administrator):
        await error_of(desk, officer, case.id, act)


async def test_administrator_and_operator_see_no_case(desk: Desk) -> None:
    case = await desk.ready()

    for officer in (desk.operator, desk.administrator):
        await error_of(desk, officer, case.id, case_to_read)


async def test_a_page_that_was_overtaken_is_stale(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(Stale):
        await desk.store.read(lambda tx: case_to_act(tx, desk.consul, case.id, case.version + 1))


async def test_a_step_out_of_turn_is_refused(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(StepNotAllowed):
        await desk.store.read(
            lambda tx: case_for_step(tx, desk.consul, case.id, case.version, Step.CONFIRM)
        )


async def test_a_request_answered_meanwhile_is_stale(desk: Desk) -> None:
    request = await desk.confirmed()

    with pytest.raises(Stale):
        await desk.store.read(lambda tx: request_to_act(tx, request.id, request.version - 1))
