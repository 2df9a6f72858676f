"""The operator's desk: one answer to a request, by another person than the consul (G1, B9)."""

from dataclasses import replace

import pytest
from aiohttp.test_utils import TestClient, TestServer

from backoffice.wiring import wire
from tests.backoffice.browser import Browser
from tests.backoffice.cases import status_of, submitted


@pytest.fixture
async def waiting(signed_in, sqlite_store, staff):
    case, request = await submitted(sqlite_store, staff["consul"])
    return await signed_in("operator"), case, request


async def answered(browser, request, **fields):
    page = await browser.get(f"/requests/{request.id}")
    return await browser.post(f"/requests/{request.id}/outcome", version=page.version, **fields)


async def test_the_demonstration_forms_a_number_that_is_marked_as_a_test(waiting, sqlite_store):
    browser, case, request = waiting
    done = await answered(browser, request, outcome="form")
    page = await browser.get(done.goes_to)

    assert page.says("Test number")
    assert await status_of(sqlite_store, case) == "formed"


async def test_a_refusal_wants_one_of_three_grounds_and_its_explanation(waiting, sqlite_store):
    browser, case, request = waiting
    groundless = await answered(browser, request, outcome="refuse", explanation="Найден ИИН.")
    unexplained = await answered(browser, request, outcome="refuse", ground="3")
    fourth = await answered(browser, request, outcome="refuse", ground="4", explanation="Иное.")
    done = await answered(browser, request, outcome="refuse", ground="3", explanation="Найден ИИН.")

    assert {groundless.status, unexplained.status, fourth.status} == {422}
    assert groundless.says("Найден ИИН.")
    assert 'value="3" id="g-3" checked' in unexplained.text
    assert done.status == 303
    assert await status_of(sqlite_store, case) == "refused"


async def test_a_return_wants_its_reason_and_the_consul_reads_it(waiting, signed_in, sqlite_store):
    browser, case, request = waiting
    bare = await answered(browser, request, outcome="return")
    done = await answered(browser, request, outcome="return", explanation="Проверьте дату.")
    consul = await (await signed_in("consul")).get(f"/cases/{case.id}")

    assert (bare.status, done.status) == (422, 303)
    assert consul.says("“Проверьте дату.”")


async def test_a_request_is_answered_once(waiting):
    browser, _, request = waiting
    page = await browser.get(f"/requests/{request.id}")
    fields = {"version": page.version, "outcome": "form"}
    await browser.post(f"/requests/{request.id}/outcome", **fields)
    seen = await browser.post(f"/requests/{request.id}/outcome", **fields)

    assert seen.status == 409
    assert seen.says("Somebody changed this request in the meantime")


async def test_the_queue_names_who_is_late(waiting, clock):
    browser, _, _ = waiting
    clock.move(days=2)
    await browser.sign_in("operator")
    seen = await browser.get("/requests")

    assert seen.says("Overdue") and seen.says("ERIKSSON")


@pytest.mark.parametrize(
    ("first", "second"),
    [("", ""), ("900101300811", "900101300812"), ("900101300812", "900101300812"), ("abc", "abc")],
)
async def test_outside_the_demonstration_a_number_is_typed_twice_and_must_hold(
    real_desk, sqlite_store, staff, first, second
):
    case, request = await submitted(sqlite_store, staff["consul"])
    async with TestClient(TestServer(wire(real_desk))) as client:
        browser = Browser(client)
        await browser.sign_in("operator")
        seen = await answered(browser, request, outcome="form", iin_first=first, iin_second=second)

    assert seen.status == 422
    assert await status_of(sqlite_store, case) == "submitted"
    assert not first or f'value="{first}"' not in seen.text


async def test_a_number_that_holds_is_recorded_and_never_stands_in_an_address(
    real_desk, sqlite_store, staff
):
    case, request = await submitted(sqlite_store, staff["consul"])
    async with TestClient(TestServer(wire(real_desk))) as client:
        browser = Browser(client)
        await browser.sign_in("operator")
        number = "900101300811"
        done = await answered(browser, request, outcome="form", iin_first=number, iin_second=number)
        page = await browser.get(done.goes_to)

    assert number not in done.goes_to
    assert page.says(number) and not page.says("Test number")
    assert await status_of(sqlite_store, case) == "formed"


async def test_a_number_that_looks_like_a_bin_is_a_hint_and_typed_again_it_is_recorded(
    real_desk, sqlite_store, staff
):
    case, request = await submitted(sqlite_store, staff["consul"])
    async with TestClient(TestServer(wire(real_desk))) as client:
        browser = Browser(client)
        await browser.sign_in("operator")
        typed = {"outcome": "form", "iin_first": "960340000514", "iin_second": "960340000514"}
        seen = await answered(browser, request, **typed)
        assert (seen.status, await status_of(sqlite_store, case)) == (422, "submitted")
        assert seen.says("looks like the BIN") and 'name="bin_seen"' in seen.text

        await answered(browser, request, **typed, bin_seen="1")

    assert await status_of(sqlite_store, case) == "formed"


async def test_who_confirmed_a_case_finds_no_outcome_to_record(signed_in, sqlite_store, staff):
    person = replace(staff["operator"], id=staff["operator"].id)
    case, request = await submitted(sqlite_store, person)
    seen = await (await signed_in("operator")).get(f"/requests/{request.id}")

    assert "/outcome" not in seen.text
    assert seen.says("another operator answers this request")
    assert await status_of(sqlite_store, case) == "submitted"
