"""Printing is not done until it is said how it came out; handing over checks the person (B9)."""

from core.ports.papers import PaperState
from tests.backoffice.cases import formed, status_of, stored


async def printed(browser, case):
    page = await browser.get(f"/cases/{case.id}/print")
    return await browser.post(f"/cases/{case.id}/print", version=page.version)


async def states(store, case):
    return [paper.state for paper in await store.read(lambda tx: tx.papers.of_case(case.id))]


async def test_the_certificate_opens_and_its_name_says_nothing_of_a_person(
    signed_in, sqlite_store, staff
):
    case = await formed(sqlite_store, staff["consul"], staff["operator"])
    seen = await printed(await signed_in("consul"), case)

    assert seen.body.startswith(b"%PDF-")
    assert seen.headers["Cache-Control"] == "no-store"
    assert "900101300811" not in seen.headers["Content-Disposition"]
    assert "ERIKSSON" not in seen.headers["Content-Disposition"]


async def test_a_spoiled_copy_wants_its_reason_and_the_next_one_may_be_printed(
    signed_in, sqlite_store, staff
):
    case = await formed(sqlite_store, staff["consul"], staff["operator"])
    browser = await signed_in("consul")
    await printed(browser, case)
    page = await browser.get(f"/cases/{case.id}/print")
    fields = {"version": page.version, "copy": "1", "well": "no"}
    bare = await browser.post(f"/cases/{case.id}/printed", **fields)
    told = await browser.post(f"/cases/{case.id}/printed", **fields, reason="Paper jam.")
    await printed(browser, case)

    assert bare.status == 422
    assert told.goes_to == f"/cases/{case.id}/print"
    assert await states(sqlite_store, case) == [PaperState.SPOILED, PaperState.PRINTING]


async def test_a_second_click_prints_the_same_copy(signed_in, sqlite_store, staff):
    case = await formed(sqlite_store, staff["consul"], staff["operator"])
    browser = await signed_in("consul")
    await printed(browser, case)
    await printed(browser, case)

    assert await states(sqlite_store, case) == [PaperState.PRINTING]


async def test_nothing_is_said_of_a_copy_that_was_not_printed(signed_in, sqlite_store, staff):
    case = await formed(sqlite_store, staff["consul"], staff["operator"])
    seen = await (await signed_in("consul")).post(
        f"/cases/{case.id}/printed", version="0", copy="1", well="yes"
    )

    assert seen.status == 422


async def test_a_page_that_asks_of_an_earlier_copy_says_nothing_of_the_next_one(
    signed_in, sqlite_store, staff
):
    """K6: one tab still shows the first copy while the second is being printed in another."""
    case = await formed(sqlite_store, staff["consul"], staff["operator"])
    browser = await signed_in("consul")
    old = await browser.get(f"/cases/{case.id}/print")
    asked = {"copy": old.text.split('name="copy" value="')[1].split('"')[0]}
    await printed(browser, case)
    spoiled = {"version": old.version, "well": "no", "reason": "Paper jam.", **asked}
    await browser.post(f"/cases/{case.id}/printed", **spoiled)
    await printed(browser, case)
    seen = await browser.post(f"/cases/{case.id}/printed", version=old.version, well="yes", **asked)

    assert (seen.status, seen.says("Somebody changed this case in the meantime")) == (409, True)
    assert await states(sqlite_store, case) == [PaperState.SPOILED, PaperState.PRINTING]


async def test_the_paper_is_handed_over_only_with_the_identity_checked_again(
    signed_in, sqlite_store, staff
):
    case = await formed(sqlite_store, staff["consul"], staff["operator"])
    browser = await signed_in("consul")
    await printed(browser, case)
    page = await browser.get(f"/cases/{case.id}/print")
    await browser.post(f"/cases/{case.id}/printed", version=page.version, copy="1", well="yes")
    page = await browser.get(f"/cases/{case.id}/hand-over")
    paper = page.text.split('name="paper" value="')[1].split('"')[0]
    receipt = await browser.get(f"/cases/{case.id}/papers/{paper}/receipt")
    fields = {"version": page.version, "paper": paper}
    unchecked = await browser.post(f"/cases/{case.id}/hand-over", **fields)
    done = await browser.post(f"/cases/{case.id}/hand-over", checked="1", **fields)

    assert receipt.body.startswith(b"%PDF-")
    assert unchecked.status == 422 and 'href="#checked"' in unchecked.text
    assert done.status == 303
    assert await status_of(sqlite_store, case) == "handed_over"


async def test_a_case_without_an_answer_has_nothing_to_print(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    for page in ("print", "hand-over", "declined", "confirmed"):
        assert (await browser.get(f"/cases/{case.id}/{page}")).goes_to == f"/cases/{case.id}"


async def test_the_papers_for_the_window_are_pdfs(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    await browser.get(f"/cases/{case.id}")
    form = await browser.get(f"/cases/{case.id}/form")
    slip = await browser.post(f"/cases/{case.id}/slip", version="0")

    assert form.body.startswith(b"%PDF-") and slip.body.startswith(b"%PDF-")
