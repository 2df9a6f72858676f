"""K6: whoever comes second is told, and never are both acts there; on both databases."""

import asyncio
from datetime import timedelta

import pytest

from core.domain.errors import NotFound, Stale
from core.domain.lifecycle import TAKE_BACK_SECONDS, Status
from core.usecases.accept_case import AcceptCase
from core.usecases.answer_request import NotWithOperator
from core.usecases.form_iin import FormIin, IinTaken
from core.usecases.take_back import TakeBackAcceptance, TooLate
from core.usecases.transfer_case import TransferCase
from tests.builders import ANKARA, BERLIN
from tests.core.usecases.desk import VALID_IIN, Desk

TOLD = (Stale, IinTaken, NotWithOperator)
"""Which of them it is depends on who was first; each is a sentence for the second."""


async def test_one_number_typed_for_two_cases_at_once_is_given_to_one(any_desk: Desk) -> None:
    waiting = [await any_desk.opened(await any_desk.confirmed()) for _ in range(2)]
    form = FormIin(any_desk.store, any_desk.clock, any_desk.chance)

    came = await asyncio.gather(
        *(
            form(any_desk.operator, one.id, one.version, VALID_IIN, VALID_IIN)
            for one in waiting
            for _ in range(2)
        ),
        return_exceptions=True,
    )

    requests = [
        await any_desk.store.read(lambda tx, id_=one.id: tx.requests.get(id_)) for one in waiting
    ]
    refused = [one for one in came if isinstance(one, BaseException)]
    assert sorted(one.iin for one in requests) == ["", VALID_IIN]
    assert [type(one) for one in refused if type(one) not in TOLD] == []
    assert len(refused) == 3


async def test_a_case_that_moves_while_it_is_accepted_does_only_one_of_both(
    any_desk: Desk,
) -> None:
    case = await any_desk.acceptable()
    accept = AcceptCase(any_desk.store, any_desk.clock, any_desk.rules)
    transfer = TransferCase(any_desk.store, any_desk.clock)

    came = await asyncio.gather(
        accept(any_desk.consul, case.id, case.version),
        transfer(any_desk.stranger, case.reference, case.value("document_number")),
        return_exceptions=True,
    )

    after = await any_desk.again(case)
    refused = [one for one in came if isinstance(one, BaseException)]
    assert [type(one) in (Stale, NotFound) for one in refused] == [True]
    assert (after.mission, after.status) in {
        (ANKARA, Status.ACCEPTED),
        (BERLIN, Status.READY),
    }


async def test_an_acceptance_that_is_being_told_is_not_taken_back_any_more(any_desk: Desk) -> None:
    case = await any_desk.accepted()
    now = any_desk.clock.move(seconds=TAKE_BACK_SECONDS)
    told = await any_desk.store.write(lambda tx: tx.outbox.claim(now=now, limit=9))
    taking_back = TakeBackAcceptance(any_desk.store, any_desk.clock)

    with pytest.raises(TooLate):
        await taking_back(any_desk.consul, case.id, case.version)

    assert [notice.kind for notice in told] == ["accepted"]
    assert (await any_desk.again(case)).status is Status.ACCEPTED


async def test_an_acceptance_taken_back_in_time_is_never_told(any_desk: Desk) -> None:
    case = await any_desk.accepted()
    any_desk.clock.move(seconds=TAKE_BACK_SECONDS)

    await TakeBackAcceptance(any_desk.store, any_desk.clock)(any_desk.consul, case.id, case.version)

    later = any_desk.clock.now() + timedelta(hours=1)
    told = await any_desk.store.write(lambda tx: tx.outbox.claim(now=later, limit=9))
    assert "accepted" not in [notice.kind for notice in told]
