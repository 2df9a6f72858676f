"""A refusal stands on one of exactly three grounds and explains it (para 12)."""

from datetime import date

import pytest

from core.domain.lifecycle import Status
from core.domain.refusals import ExplanationMissing, NotAGround
from core.ports.requests import RequestState
from core.usecases.free_text import TextTooLong
from core.usecases.refuse_request import RefuseRequest
from tests.core.usecases.desk import Desk


def refusing(desk: Desk) -> RefuseRequest:
    return RefuseRequest(desk.store, desk.clock)


@pytest.mark.parametrize("ground", [1, 2, 3])
async def test_each_ground_refuses_the_case_and_is_told_as_a_code(desk: Desk, ground: int) -> None:
    request = await desk.opened(await desk.confirmed())

    refused = await refusing(desk)(
        desk.operator, request.id, request.version, ground, " ИИН найден "
    )

    case = await desk.store.read(lambda tx: tx.cases.get(request.case))
    notice = (await desk.store.read(lambda tx: tx.outbox.of_case(case.id)))[-1]
    assert case.status is Status.REFUSED
    assert (refused.state, refused.ground) == (RequestState.REFUSED, ground)
    assert (refused.explanation, refused.formed_on) == ("ИИН найден", date(2024, 9, 17))
    assert (notice.kind, notice.codes["ground"]) == ("refused", str(ground))
    assert "ИИН" not in str(notice.codes)


@pytest.mark.parametrize("ground", [0, 4, -1])
async def test_there_is_no_fourth_ground(desk: Desk, ground: int) -> None:
    request = await desk.opened(await desk.confirmed())

    with pytest.raises(NotAGround):
        await refusing(desk)(desk.operator, request.id, request.version, ground, "why")


async def test_a_refusal_without_words_is_refused(desk: Desk) -> None:
    request = await desk.opened(await desk.confirmed())

    with pytest.raises(ExplanationMissing):
        await refusing(desk)(desk.operator, request.id, request.version, 1, "  ")
    with pytest.raises(TextTooLong):
        await refusing(desk)(desk.operator, request.id, request.version, 1, "x" * 1001)
