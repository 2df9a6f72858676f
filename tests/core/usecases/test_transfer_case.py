"""Transfer at the window: both needed, a wrong pair looks absent and is throttled (B2)."""

import asyncio

import pytest

from core.domain.errors import NotFound
from core.usecases.throttling import TRIES, Throttled
from core.usecases.transfer_case import TransferCase
from tests.builders import BERLIN, a_case
from tests.core.usecases.desk import Desk

NUMBER = "L898902C3"


def transferring(desk: Desk) -> TransferCase:
    return TransferCase(desk.store, desk.clock)


async def test_the_right_pair_moves_the_case_here_and_tells_everybody(any_desk: Desk) -> None:
    case = await any_desk.seen(await any_desk.ready())

    moved = await transferring(any_desk)(
        any_desk.stranger, case.reference.lower(), "l898902 c3", "p"
    )

    assert moved.mission == BERLIN
    notices = await any_desk.store.read(lambda tx: tx.outbox.of_case(case.id))
    assert [notice.kind for notice in notices] == ["transferred"]
    chains = {line.chain for line in await any_desk.lines(case) if "transferred" in line.act}
    assert chains == {84, int(BERLIN)}
    with pytest.raises(NotFound):
        await any_desk.view(case)


async def test_what_the_other_mission_had_seen_is_not_presumed(desk: Desk) -> None:
    case = await desk.acceptable()
    moved = await transferring(desk)(desk.stranger, case.reference, NUMBER, "p")

    view = await desk.view(moved, desk.stranger)

    assert (view.dossier.mrz_text, view.dossier.judgements) == ("", {})


async def test_wrong_pair_and_absent_case_look_the_same(desk: Desk) -> None:
    case = await desk.ready()
    seen = set()
    for reference, number in (
        (case.reference, "L898902C4"),
        (case.reference, ""),
        ("00-00-00000-0", NUMBER),
        ("rubbish", NUMBER),
    ):
        with pytest.raises(NotFound) as refusal:
            await transferring(desk)(desk.stranger, reference, number, "")
        seen.add((str(refusal.value), str(refusal.value.facts)))

    assert len(seen) == 1


async def test_an_accepted_case_does_not_move_and_looks_absent(desk: Desk) -> None:
    case = await desk.accepted()

    with pytest.raises(NotFound):
        await transferring(desk)(desk.stranger, case.reference, NUMBER, "p")


async def test_a_case_that_is_here_already_is_shown_and_nobody_is_told(desk: Desk) -> None:
    case = await desk.ready()

    same = await transferring(desk)(desk.consul, case.reference, NUMBER, "p")

    assert same.version == case.version
    assert await desk.store.read(lambda tx: tx.outbox.of_case(case.id)) == []


async def test_guessing_is_throttled_even_all_at_once(any_desk: Desk) -> None:
    case = await any_desk.stored(a_case(mission=BERLIN))
    transfer = transferring(any_desk)

    outcomes = await asyncio.gather(
        *(
            transfer(any_desk.consul, case.reference, f"L89890{n:02d}X", "p")
            for n in range(3 * TRIES)
        ),
        return_exceptions=True,
    )

    kinds = [type(one) for one in outcomes]
    assert (kinds.count(NotFound), kinds.count(Throttled)) == (TRIES, 2 * TRIES)
    with pytest.raises(Throttled):
        await transfer(any_desk.consul, case.reference, NUMBER, "elsewhere")


async def test_who_has_no_window_transfers_nothing(desk: Desk) -> None:
    case = await desk.ready()

    for officer in (desk.operator, desk.auditor, desk.administrator):
        with pytest.raises(NotFound):
            await transferring(desk)(officer, case.reference, NUMBER, "p")
