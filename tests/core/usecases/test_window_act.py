"""What every act at the window shares: its time, its version, its line."""

import pytest

from core.domain.case import Case
from core.domain.dossier import Dossier
from core.domain.errors import Stale
from core.domain.lifecycle import Status
from core.ports.audit import Act
from core.ports.storage import Transaction
from core.usecases.window_act import BEFORE_ACCEPTING, NotAtWindow, case_at_window, keep
from tests.builders import a_case
from tests.core.usecases.desk import Desk


@pytest.mark.parametrize(
    "status", sorted(set(Status) - {Status.READY, Status.ACCEPTED, Status.RETURNED})
)
async def test_nothing_is_recorded_outside_the_window(desk: Desk, status: Status) -> None:
    case = await desk.stored(a_case(status))

    with pytest.raises(NotAtWindow) as refusal:
        await desk.store.read(lambda tx: case_at_window(tx, desk.consul, case.id, case.version))

    assert refusal.value.facts == {"status": status}


async def test_papers_are_closed_once_accepted(desk: Desk) -> None:
    case = await desk.accepted()

    with pytest.raises(NotAtWindow):
        await desk.store.read(
            lambda tx: case_at_window(tx, desk.consul, case.id, case.version, BEFORE_ACCEPTING)
        )


async def test_dossier_and_case_move_on_together_with_one_line(any_desk: Desk) -> None:
    case = await any_desk.ready()
    dossier = Dossier(no_icao_zone_reason="old")

    def act(tx: Transaction) -> Case:
        return keep(
            tx,
            any_desk.consul,
            case,
            dossier,
            any_desk.clock.at,
            Act.WINDOW_RECORDED,
            "visual",
        )

    await any_desk.store.write(act)

    assert (await any_desk.again(case)).version == case.version + 1
    assert await any_desk.store.read(lambda tx: tx.cases.dossier(case.id)) == dossier
    with pytest.raises(Stale):
        await any_desk.store.write(act)
    assert (await any_desk.acts(case)).count("staff:case:window_recorded") == 1
