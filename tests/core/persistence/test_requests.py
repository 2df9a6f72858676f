"""Requests and papers: one live attempt a case, one number a person, one serial a sheet (para 9)."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.case import Case
from core.domain.errors import NotFound, Stale
from core.persistence.store import SqlStore
from core.ports.papers import PaperSort, PaperState
from core.ports.requests import LIVE, RegistryRequest, RequestState
from core.ports.storage import Transaction
from tests.builders import a_case, a_paper, a_request, an_id
from tests.fakes import NOW

IIN = "900101300811"


async def stored(store: SqlStore) -> Case:
    return await store.write(lambda tx: tx.cases.add(a_case()))


async def test_every_field_of_a_request_comes_back(store: SqlStore) -> None:
    request = a_request(
        await stored(store),
        state=RequestState.REFUSED,
        answered_by="user:operator",
        answered_at=NOW + timedelta(hours=1),
        formed_on=date(2024, 9, 18),
        iin=IIN,
        test_number=True,
        ground=3,
        explanation="registered before",
        registry_values={"surname_latin": "ERIKSSON"},
    )

    await store.write(lambda tx: tx.requests.add(request))

    assert await store.read(lambda tx: tx.requests.get(request.id)) == request
    assert await store.read(lambda tx: tx.requests.of_case(request.case)) == [request]


@pytest.mark.parametrize("state", sorted(LIVE))
async def test_a_case_has_one_live_request(store: SqlStore, state: RequestState) -> None:
    case = await stored(store)
    await store.write(lambda tx: tx.requests.add(a_request(case, state=state)))

    def try_again(tx: Transaction) -> None:
        with pytest.raises(Stale):
            tx.requests.add(a_request(case, attempt=2))
        tx.cases.save(case)  # the transaction is still good

    await store.write(try_again)

    assert len(await store.read(lambda tx: tx.requests.of_case(case.id))) == 1


async def test_two_confirmations_at_once_make_one_request(store: SqlStore) -> None:
    case = await stored(store)

    outcomes = await asyncio.gather(
        *(store.write(lambda tx: tx.requests.add(a_request(case))) for _ in range(2)),
        return_exceptions=True,
    )

    assert sorted(type(one).__name__ for one in outcomes) == ["NoneType", "Stale"]


async def test_a_returned_attempt_makes_room_for_the_next_and_keeps_its_number(
    store: SqlStore,
) -> None:
    case = await stored(store)
    first = a_request(case, state=RequestState.RETURNED)
    await store.write(lambda tx: tx.requests.add(first))

    with pytest.raises(Stale):
        await store.write(lambda tx: tx.requests.add(a_request(case, attempt=1)))
    second = a_request(case, attempt=2)
    await store.write(lambda tx: tx.requests.add(second))

    assert await store.read(lambda tx: tx.requests.of_case(case.id)) == [first, second]


async def test_a_number_belongs_to_one_case_of_the_service(store: SqlStore) -> None:
    formed = a_request(await stored(store), state=RequestState.FORMED, iin=IIN)
    await store.write(lambda tx: tx.requests.add(formed))
    other = a_request(await stored(store))
    await store.write(lambda tx: tx.requests.add(other))

    with pytest.raises(Stale):
        await store.write(lambda tx: tx.requests.save(replace(other, iin=IIN)))

    assert await store.read(lambda tx: tx.requests.iin_taken(IIN))
    assert not await store.read(lambda tx: tx.requests.iin_taken("851231400207"))
    assert await store.read(lambda tx: tx.requests.get(other.id)) == other


async def test_many_requests_may_be_without_a_number(store: SqlStore) -> None:
    for _ in range(2):
        request = a_request(await stored(store))
        await store.write(lambda tx, one=request: tx.requests.add(one))  # type: ignore[misc]

    assert len(await store.read(lambda tx: tx.requests.live())) == 2


async def test_request_somebody_answered_since_is_stale(store: SqlStore) -> None:
    request = a_request(await stored(store))
    await store.write(lambda tx: tx.requests.add(request))
    answered = replace(request, state=RequestState.RETURNED, explanation="which Anna")

    saved = await store.write(lambda tx: tx.requests.save(answered))

    assert saved.version == 1
    with pytest.raises(Stale):
        await store.write(lambda tx: tx.requests.save(answered))
    assert await store.read(lambda tx: tx.requests.get(request.id)) == saved


async def test_the_desk_sees_live_requests_oldest_first_and_the_latest_answers(
    store: SqlStore,
) -> None:
    requests: list[RegistryRequest] = []
    for minute in range(4):
        at = NOW + timedelta(minutes=minute)
        requests.append(a_request(await stored(store), confirmed_at=at))
    for request in requests[::-1]:
        await store.write(lambda tx, one=request: tx.requests.add(one))  # type: ignore[misc]
    for request in requests[:2]:
        done = replace(request, state=RequestState.REFUSED, answered_at=request.confirmed_at)
        await store.write(lambda tx, one=done: tx.requests.save(one))  # type: ignore[misc]

    live = await store.read(lambda tx: tx.requests.live(limit=1))
    rest = await store.read(lambda tx: tx.requests.live(after=live[0].confirmed_at))
    answered = await store.read(lambda tx: tx.requests.answered())

    assert live + rest == requests[2:]
    assert [one.id for one in answered] == [requests[1].id, requests[0].id]


async def test_request_or_paper_that_is_not_there_is_not_found(store: SqlStore) -> None:
    with pytest.raises(NotFound):
        await store.read(lambda tx: tx.requests.get(an_id()))
    with pytest.raises(NotFound):
        await store.read(lambda tx: tx.papers.get(an_id()))


async def test_every_field_of_a_paper_comes_back(store: SqlStore) -> None:
    paper = a_paper(
        await stored(store),
        sort=PaperSort.REFUSAL_NOTICE,
        copy=2,
        state=PaperState.HANDED_OVER,
        settled_at=NOW,
        reason="torn",
        handed_over_by="user:consul",
        handed_over_at=NOW,
    )

    await store.write(lambda tx: tx.papers.add(paper))

    assert await store.read(lambda tx: tx.papers.get(paper.id)) == paper
    assert await store.read(lambda tx: tx.papers.of_case(paper.case)) == [paper]


async def test_a_serial_is_never_used_twice(store: SqlStore) -> None:
    first = a_paper(await stored(store))
    await store.write(lambda tx: tx.papers.add(first))
    other = a_paper(await stored(store), serial=first.serial)

    with pytest.raises(Stale):
        await store.write(lambda tx: tx.papers.add(other))


async def test_two_prints_at_once_make_one_first_copy(store: SqlStore) -> None:
    case = await stored(store)

    outcomes = await asyncio.gather(
        *(store.write(lambda tx: tx.papers.add(a_paper(case))) for _ in range(2)),
        return_exceptions=True,
    )

    assert sorted(type(one).__name__ for one in outcomes) == ["NoneType", "Stale"]


async def test_paper_somebody_settled_since_is_stale(store: SqlStore) -> None:
    paper = a_paper(await stored(store))
    await store.write(lambda tx: tx.papers.add(paper))
    settled = replace(paper, state=PaperState.SPOILED, reason="jam", settled_at=NOW)

    saved = await store.write(lambda tx: tx.papers.save(settled))

    with pytest.raises(Stale):
        await store.write(lambda tx: tx.papers.save(settled))
    assert await store.read(lambda tx: tx.papers.get(paper.id)) == saved
