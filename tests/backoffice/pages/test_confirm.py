"""Confirming in person: exactly what is shown, with the password, and not twice (B7, para 14)."""

import pytest

from tests.backoffice.browser import PASSWORD
from tests.backoffice.cases import RECORDED, accepted, status_of, stored


@pytest.fixture
async def ready_to_confirm(signed_in, sqlite_store, staff):
    case = await accepted(sqlite_store, staff["consul"])
    browser = await signed_in("consul")
    page = await browser.get(f"/cases/{case.id}")
    await browser.post(f"/cases/{case.id}/window", [*RECORDED, ("version", page.version)])
    return browser, case


async def test_the_page_shows_every_value_with_its_source_and_a_fingerprint(ready_to_confirm):
    browser, case = ready_to_confirm
    seen = await browser.get(f"/cases/{case.id}/confirm")

    assert seen.says("L898902C3") and seen.says("12 August 1974")
    assert seen.text.count('class="src"') == 22
    assert 'class="hash"' in seen.text


async def test_without_the_statement_nothing_is_sent(ready_to_confirm, sqlite_store):
    browser, case = ready_to_confirm
    page = await browser.get(f"/cases/{case.id}/confirm")
    seen = await browser.post(f"/cases/{case.id}/confirm", version=page.version, password=PASSWORD)

    assert seen.status == 422 and 'href="#said"' in seen.text
    assert await status_of(sqlite_store, case) == "accepted"


async def test_a_wrong_password_sends_nothing_and_says_how_many_tries_are_left(
    ready_to_confirm, sqlite_store
):
    browser, case = ready_to_confirm
    page = await browser.get(f"/cases/{case.id}/confirm")
    seen = await browser.post(
        f"/cases/{case.id}/confirm", version=page.version, said="1", password="wrong"
    )

    assert seen.status == 422 and seen.says("Tries left: 4")
    assert await status_of(sqlite_store, case) == "accepted"


async def test_a_double_click_sends_one_request(ready_to_confirm, sqlite_store):
    browser, case = ready_to_confirm
    page = await browser.get(f"/cases/{case.id}/confirm")
    fields = {"version": page.version, "said": "1", "password": PASSWORD}
    first = await browser.post(f"/cases/{case.id}/confirm", **fields)
    second = await browser.post(f"/cases/{case.id}/confirm", **fields)
    requests = await sqlite_store.read(lambda tx: tx.requests.of_case(case.id))

    assert first.goes_to == f"/cases/{case.id}/confirmed"
    assert second.status == 409
    assert len(requests) == 1


async def test_what_was_confirmed_is_what_was_shown(ready_to_confirm, sqlite_store):
    browser, case = ready_to_confirm
    page = await browser.get(f"/cases/{case.id}/confirm")
    await browser.post(
        f"/cases/{case.id}/confirm", version=page.version, said="1", password=PASSWORD
    )
    (request,) = await sqlite_store.read(lambda tx: tx.requests.of_case(case.id))
    after = await browser.get(f"/cases/{case.id}/confirmed")

    assert request.content["surname_latin"] == ("ERIKSSON", "mrz")
    assert request.content["birth_date"] == ("1974-08-12", "visual")
    assert after.says(request.commitment[:8])


async def test_a_value_changed_after_the_page_was_opened_is_not_confirmed_unseen(
    ready_to_confirm, signed_in, sqlite_store
):
    browser, case = ready_to_confirm
    page = await browser.get(f"/cases/{case.id}/confirm")
    colleague = await signed_in("second")
    await colleague.post(
        f"/cases/{case.id}/correct",
        version=page.version,
        key="birth_place",
        value="NADIR",
        reason="torn",
    )
    seen = await browser.post(
        f"/cases/{case.id}/confirm", version=page.version, said="1", password=PASSWORD
    )

    assert seen.status == 409 and seen.says("NADIR")
    assert await status_of(sqlite_store, case) == "accepted"


async def test_a_case_with_open_values_shows_what_is_open_instead(signed_in, sqlite_store, staff):
    case = await accepted(sqlite_store, staff["consul"])
    seen = await (await signed_in("consul")).get(f"/cases/{case.id}/confirm")

    assert seen.goes_to == f"/cases/{case.id}"


async def test_a_case_that_is_not_accepted_has_no_page_of_para_14(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    seen = await (await signed_in("consul")).get(f"/cases/{case.id}/confirm")

    assert seen.goes_to == f"/cases/{case.id}"
