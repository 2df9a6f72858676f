"""A case begins: an empty draft under a reference that was never used before."""

import pytest

from core.domain.lifecycle import Status
from core.domain.reference_number import make
from core.ports.storage import ReferenceTaken, Transaction
from core.usecases.start_case import DRAWS, start_case
from tests.builders import a_case
from tests.core.usecases.chats import chat
from tests.core.usecases.desk import Desk
from tests.fakes import NOW, FixedChance


async def started(desk: Desk, numbers: list[int]):  # type: ignore[no-untyped-def]
    conversation = await chat(desk.store, "77", NOW)

    def work(tx: Transaction):  # type: ignore[no-untyped-def]
        return start_case(
            tx,
            edition="2024-03-19",
            language="kk",
            conversation=conversation.id,
            chance=FixedChance(numbers),
            at=NOW,
        )

    return await desk.store.write(work)


async def test_new_case_is_an_empty_draft_of_its_conversation_and_edition(any_desk: Desk) -> None:
    case = await started(any_desk, [1, 4711])
    again = await any_desk.again(case)

    assert again.status is Status.DRAFT
    assert again.answers == {}
    assert again.reference == str(make(4711))
    assert (again.language, again.edition) == ("kk", "2024-03-19")
    assert again.conversation is not None


async def test_reference_of_another_case_is_never_used_again(any_desk: Desk) -> None:
    await any_desk.store.write(lambda tx: tx.cases.add(a_case(reference=str(make(4711)))))
    case = await started(any_desk, [1, 4711, 2, 4712])

    assert case.reference == str(make(4712))


async def test_reference_of_an_erased_case_is_never_used_again(desk: Desk) -> None:
    old = await desk.store.write(lambda tx: tx.cases.add(a_case(reference=str(make(4711)))))
    await desk.store.write(lambda tx: tx.cases.erase(old.id))
    case = await started(desk, [1, 4711, 2, 4712])

    assert case.reference == str(make(4712))


async def test_endless_bad_luck_is_an_error_and_no_endless_loop(desk: Desk) -> None:
    await desk.store.write(lambda tx: tx.cases.add(a_case(reference=str(make(4711)))))

    with pytest.raises(ReferenceTaken):
        await started(desk, [number for at in range(DRAWS) for number in (at + 1, 4711)])
