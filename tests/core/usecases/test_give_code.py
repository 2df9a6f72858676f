"""The one-time code of the window opens its case in a chat, once."""

import pytest

from core.domain.errors import NotFound
from core.usecases.give_code import GiveCode
from core.usecases.give_join_code import join_token
from tests.core.usecases.desk import Desk


async def test_the_code_leads_to_its_case_once(any_desk: Desk) -> None:
    case = await any_desk.ready()

    code = await GiveCode(any_desk.store, any_desk.clock, any_desk.chance)(any_desk.consul, case.id)

    token = join_token(case.reference, code)
    now = any_desk.clock.at
    first = await any_desk.store.write(lambda tx: tx.links.take(token, now=now))
    second = await any_desk.store.write(lambda tx: tx.links.take(token, now=now))
    assert first is not None
    assert (first.case, second) == (case.id, None)


async def test_the_audit_knows_that_a_code_was_given_and_not_which(desk: Desk) -> None:
    case = await desk.ready()
    code = await GiveCode(desk.store, desk.clock, desk.chance)(desk.consul, case.id)

    line = (await desk.lines(case))[-1]

    assert line.act == "staff:code:given"
    assert code not in f"{line.detail}{line.commitment}"


async def test_no_code_for_a_foreign_case(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(NotFound):
        await GiveCode(desk.store, desk.clock, desk.chance)(desk.stranger, case.id)
