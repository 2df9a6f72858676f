"""A web conversation is taken up again by its code (C15)."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ports.conversations import Channel
from core.ports.storage import Transaction
from core.usecases.resume_conversation import (
    LENGTH,
    TRIES,
    ResumeLocked,
    compact,
    draw_code,
    resume_conversation,
)
from tests.core.usecases.desk import Desk
from tests.fakes import NOW, FixedChance

PEER = "198.51.100.7"


async def with_code(desk: Desk) -> str:
    code = draw_code(FixedChance(range(100, 200)))

    def work(tx: Transaction) -> None:
        met = tx.conversations.meet(Channel.WEB, "4711", NOW)
        tx.resume_codes.set(met.id, compact(code), NOW)

    await desk.store.write(work)
    return code


async def test_code_finds_its_conversation_however_it_is_typed(any_desk: Desk) -> None:
    code = await with_code(any_desk)
    for typed in (code, code.lower(), code.replace("-", " "), f"  {code.replace('-', '')}\n"):
        found = await any_desk.store.write(
            lambda tx, typed=typed: resume_conversation(tx, typed, peer=PEER, at=NOW)  # type: ignore[misc]
        )
        assert found == "4711"


@pytest.mark.parametrize("typed", ["", "-", "AAAA-AAAA-AAAA", "4711"])
async def test_anything_else_finds_nothing(desk: Desk, typed: str) -> None:
    await with_code(desk)

    found = await desk.store.write(lambda tx: resume_conversation(tx, typed, peer=PEER, at=NOW))
    assert found is None


async def test_ten_wrong_codes_from_one_place_close_it_and_no_other_for_a_quarter_of_an_hour(
    desk: Desk,
) -> None:
    code = await with_code(desk)
    for _ in range(TRIES):
        await desk.store.write(lambda tx: resume_conversation(tx, "X", peer=PEER, at=NOW))
    with pytest.raises(ResumeLocked):
        await desk.store.write(lambda tx: resume_conversation(tx, code, peer=PEER, at=NOW))
    elsewhere, later = "198.51.100.8", NOW + timedelta(minutes=16)

    assert await desk.store.write(lambda tx: resume_conversation(tx, code, peer=elsewhere, at=NOW))
    assert await desk.store.write(lambda tx: resume_conversation(tx, code, peer=PEER, at=later))


@given(st.lists(st.integers(0, 10**6), min_size=LENGTH, max_size=LENGTH))
def test_code_of_any_draw_has_three_groups_and_is_its_own_compact_form(numbers: list[int]) -> None:
    code = draw_code(FixedChance(numbers))

    assert [len(group) for group in code.split("-")] == [4, 4, 4]
    assert compact(code.lower()) == code.replace("-", "")
