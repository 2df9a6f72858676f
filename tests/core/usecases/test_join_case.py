"""A case is found again from another chat by three things that must all fit (C15)."""

from datetime import timedelta

import pytest

from core.domain.case import Case
from core.ports.conversations import Conversation
from core.usecases.give_join_code import give_join_code
from core.usecases.join_case import TRIES, TRIES_FOR_A_CASE, JoinLocked, JoinTry, join_case
from tests.core.usecases.chats import chat, seated
from tests.core.usecases.desk import Desk
from tests.fakes import NOW, FixedChance

CODE = "00004711"


async def with_code(desk: Desk) -> Case:
    case = await seated(desk.store, await desk.ready(), await chat(desk.store, "77", NOW))
    await desk.store.write(lambda tx: give_join_code(tx, case, chance=FixedChance([4711]), at=NOW))
    return case


async def joining(
    desk: Desk, attempt: JoinTry, conversation: Conversation, hours: float = 0
) -> Case | None:
    at = NOW + timedelta(hours=hours)
    return await desk.store.write(lambda tx: join_case(tx, attempt, conversation.id, at=at))


async def test_reference_number_and_code_together_bring_the_case_here(any_desk: Desk) -> None:
    case = await with_code(any_desk)
    new = await chat(any_desk.store, "78", NOW)
    attempt = JoinTry(f" {case.reference.lower()} ", "l-898902 c3", f" {CODE} ")
    joined = await joining(any_desk, attempt, new)

    assert joined is not None and joined.id == case.id
    assert (await any_desk.again(case)).conversation == new.id
    assert await joining(any_desk, attempt, new) is None, "the code works once"


@pytest.mark.parametrize("wrong", ["reference", "document", "code"])
async def test_one_wrong_part_looks_like_any_other_and_the_code_is_still_good(
    desk: Desk, wrong: str
) -> None:
    case = await with_code(desk)
    new = await chat(desk.store, "78", NOW)
    attempt = JoinTry(
        "00-2C-P64AK-4" if wrong == "reference" else case.reference,
        "X1234567" if wrong == "document" else "L898902C3",
        "99999999" if wrong == "code" else CODE,
    )

    assert await joining(desk, attempt, new) is None
    assert (await desk.again(case)).conversation == case.conversation
    assert await joining(desk, JoinTry(case.reference, "L898902C3", CODE), new) is not None


async def test_five_wrong_tries_close_the_chat_for_an_hour(desk: Desk) -> None:
    case = await with_code(desk)
    new = await chat(desk.store, "78", NOW)
    right = JoinTry(case.reference, "L898902C3", CODE)
    for _ in range(TRIES):
        assert await joining(desk, JoinTry("?", "?", "?"), new) is None
    with pytest.raises(JoinLocked) as refusal:
        await joining(desk, right, new)

    assert refusal.value.facts == {"until": NOW + timedelta(hours=1)}
    assert await joining(desk, right, new, hours=1.1) is not None


async def test_many_chats_together_may_not_guess_the_code_of_one_case(desk: Desk) -> None:
    case = await with_code(desk)
    for number in range(TRIES_FOR_A_CASE):
        new = await chat(desk.store, f"1{number:03d}", NOW)
        await joining(desk, JoinTry(case.reference, "L898902C3", f"{number:08d}"), new)
    last = await chat(desk.store, "79", NOW)

    assert await joining(desk, JoinTry(case.reference, "L898902C3", CODE), last) is None
