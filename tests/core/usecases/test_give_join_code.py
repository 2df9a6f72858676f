"""The one-time code by which a case is taken up in another chat (L3, C15)."""

from datetime import timedelta

from core.usecases.give_join_code import DIGITS, JOIN_CODE_DAYS, give_join_code, join_token
from tests.core.usecases.desk import Desk
from tests.fakes import NOW, FixedChance


async def test_code_has_eight_digits_and_opens_its_own_case_once(any_desk: Desk) -> None:
    case = await any_desk.ready()
    code = await any_desk.store.write(
        lambda tx: give_join_code(tx, case, chance=FixedChance([4711]), at=NOW)
    )
    token = join_token(case.reference, code)

    assert code == "00004711" and len(code) == DIGITS
    first = await any_desk.store.write(lambda tx: tx.links.take(token, now=NOW))
    again = await any_desk.store.write(lambda tx: tx.links.take(token, now=NOW))
    assert first is not None and first.case == case.id
    assert again is None


async def test_code_of_one_case_opens_no_other(desk: Desk) -> None:
    case, other = await desk.ready(), await desk.ready(document_number="X0000001")
    code = await desk.store.write(
        lambda tx: give_join_code(tx, case, chance=FixedChance([4711]), at=NOW)
    )
    token = join_token(other.reference, code)

    assert await desk.store.write(lambda tx: tx.links.take(token, now=NOW)) is None


async def test_code_ends_after_a_fortnight(desk: Desk) -> None:
    case = await desk.ready()
    code = await desk.store.write(
        lambda tx: give_join_code(tx, case, chance=FixedChance([4711]), at=NOW)
    )
    late = NOW + timedelta(days=JOIN_CODE_DAYS, seconds=1)

    taken = await desk.store.write(
        lambda tx: tx.links.take(join_token(case.reference, code), now=late)
    )
    assert taken is None
