"""Lines of acts stand in the chain of the mission, those of no mission in the service's own."""

from core.ports.audit import SERVICE_CHAIN, Act
from core.usecases.audit_line import note, note_service
from tests.builders import ANKARA
from tests.core.usecases.desk import Desk


async def test_an_act_on_a_case_stands_in_the_chain_of_its_mission(desk: Desk) -> None:
    case = await desk.ready()
    await desk.store.write(
        lambda tx: note(tx, Act.CASE_VIEWED, desk.auditor, case, desk.clock.at, "why")
    )

    line = (await desk.store.read(lambda tx: tx.audit.lines(int(ANKARA))))[-1]

    assert (line.act, line.actor, line.case, line.detail) == (
        Act.CASE_VIEWED,
        desk.auditor.actor,
        case.id,
        "why",
    )


async def test_an_act_of_headquarters_stands_in_the_service_chain(desk: Desk) -> None:
    await desk.store.write(
        lambda tx: note_service(tx, Act.USER_ADDED, desk.administrator, desk.clock.at)
    )

    lines = await desk.store.read(lambda tx: tx.audit.lines(SERVICE_CHAIN))

    assert [line.act for line in lines] == [Act.USER_ADDED]
