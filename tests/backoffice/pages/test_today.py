"""*Today*, the search and the transfer at the window (B2)."""

from backoffice.asking import say_place
from core.ports.notices import NoticeState
from tests.backoffice.cases import accepted, formed, stored
from tests.builders import BERLIN


async def test_it_opens_with_those_who_cannot_wait(signed_in, sqlite_store, staff, clock):
    await stored(sqlite_store, surname_latin="WAITING")
    await accepted(sqlite_store, staff["consul"], surname_latin="LATECOMER")
    clock.move(days=3)
    seen = await (await signed_in("consul")).get("/")

    assert "LATECOMER" in seen.text and "WAITING" not in seen.text
    assert "Was due" in seen.text


async def test_each_lane_shows_its_own_people_and_their_next_act(signed_in, sqlite_store, staff):
    ready = await stored(sqlite_store)
    printable = await formed(sqlite_store, staff["consul"], staff["operator"])
    browser = await signed_in("consul")
    expected = await browser.get("/?lane=expected")
    to_print = await browser.get("/?lane=to_print")

    assert f"/cases/{ready.id}" in expected.text and str(printable.id) not in expected.text
    assert f"/cases/{printable.id}/print" in to_print.text


async def test_a_lane_that_does_not_exist_is_no_page(signed_in):
    browser = await signed_in("consul")
    for query in ("lane=x", "after=x", "after=2024-01-01T00:00:00~x", "lane=expected&after=~"):
        assert (await browser.get(f"/?{query}")).status == 404


async def test_a_long_lane_is_turned_over_without_losing_or_repeating_anybody(
    signed_in, sqlite_store
):
    for number in range(55):
        await stored(sqlite_store, surname_latin=f"NUMBER{number:03}")
    browser = await signed_in("consul")
    first = await browser.get("/?lane=expected")
    after = first.text.split("after=")[1].split('"')[0]
    second = await browser.get(f"/?lane=expected&after={after}")
    names = [name for page in (first, second) for name in people(page.text)]

    assert len(names) == len(set(names)) == 55


def people(text: str) -> list[str]:
    return [part[:3] for part in text.split("<bdi>NUMBER")[1:]]


async def test_a_place_in_a_list_comes_back_as_it_was_said(sqlite_store):
    case = await stored(sqlite_store)

    assert say_place((case.created_at, case.id)).endswith(f"Z~{case.id}")
    assert say_place(None) == ""


async def test_one_hit_opens_its_case_and_nothing_personal_reaches_the_address(
    signed_in, sqlite_store
):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    for sought in (
        case.reference,
        case.reference.lower().replace("-", " "),
        "l898902c3",
        "Eriksson",
    ):
        assert (await browser.post("/find", q=sought)).goes_to == f"/cases/{case.id}"


async def test_several_hits_are_listed(signed_in, sqlite_store):
    for number in ("A1", "A2"):
        await stored(sqlite_store, document_number=f"{number}345678")
    seen = await (await signed_in("consul")).post("/find", q="ERIKSSON")

    assert seen.says("Found: 2")


async def test_what_is_not_found_is_said_with_what_was_looked_for(signed_in, sqlite_store):
    await stored(sqlite_store, mission=BERLIN)
    seen = await (await signed_in("consul")).post("/find", q="ERIKSSON")

    assert seen.says("Nothing was found") and seen.says("“ERIKSSON”")


async def test_a_case_moves_here_with_reference_and_document_number(signed_in, sqlite_store):
    case = await stored(sqlite_store, mission=BERLIN)
    browser = await signed_in("consul")
    half = await browser.post("/transfer", reference=case.reference, document_number="X1234567")
    whole = await browser.post("/transfer", reference=case.reference, document_number="L898902C3")

    assert half.status == 422 and "ERIKSSON" not in half.text
    assert whole.goes_to == f"/cases/{case.id}"
    assert (await browser.get(whole.goes_to)).says("ERIKSSON")


async def test_somebody_without_a_chat_is_told_by_hand_once(signed_in, sqlite_store, staff, clock):
    case = await accepted(sqlite_store, staff["consul"])
    (notice,) = await sqlite_store.read(lambda tx: tx.outbox.of_case(case.id))
    await sqlite_store.write(
        lambda tx: tx.outbox.mark(notice.id, NoticeState.WAITING, at=clock.now())
    )
    browser = await signed_in("consul")
    before = await browser.get("/")
    told = await browser.post(f"/notices/{notice.id}/told")
    again = await browser.post(f"/notices/{notice.id}/told")

    assert f"/notices/{notice.id}/told" in before.text
    assert (told.status, again.status) == (303, 404)
    assert "Everybody has been reached" in (await browser.get("/")).text
