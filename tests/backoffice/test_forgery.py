"""A form is taken only from a page of ours (S3)."""

import pytest

from tests.backoffice.cases import status_of, stored


async def test_a_form_without_the_token_of_its_session_changes_nothing(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    for token in ("", "csrf=&", "csrf=guess&"):
        seen = await browser.send(f"/cases/{case.id}/decline", f"{token}version=0&missing=copy")
        assert seen.status == 400

    assert await status_of(sqlite_store, case) == "ready"


async def test_the_token_of_another_session_is_worth_nothing(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    mine, other = await signed_in("consul"), await signed_in("second")
    mine.token = other.token
    seen = await mine.post(f"/cases/{case.id}/decline", version="0", missing="copy")

    assert seen.status == 400
    assert await status_of(sqlite_store, case) == "ready"


@pytest.mark.parametrize(
    "origin", ["https://elsewhere.example", "null", "http://desk.example.evil"]
)
async def test_a_form_from_another_origin_is_refused_token_or_not(signed_in, origin):
    browser = await signed_in("consul")
    seen = await browser.send("/find", f"csrf={browser.token}&q=x", Origin=origin)

    assert seen.status == 404


@pytest.mark.parametrize("origin", ["http://desk.example"])
async def test_a_form_from_our_own_address_is_taken(signed_in, origin):
    browser = await signed_in("consul")
    seen = await browser.send("/find", f"csrf={browser.token}&q=x", Origin=origin)

    assert seen.status == 200


async def test_signing_in_needs_a_page_of_ours_too(new_browser):
    browser = new_browser()
    seen = await browser.post("/signin", login="consul", password="correct horse")

    assert seen.status == 400


async def test_a_session_known_before_signing_in_is_worth_nothing_after(new_browser):
    browser = new_browser()
    browser.client.session.cookie_jar.update_cookies({"qabyl_session": "chosen-by-another"})
    seen = await browser.sign_in("consul")
    cookies = {cookie.key: cookie.value for cookie in browser.client.session.cookie_jar}

    assert seen.status == 303
    assert cookies["qabyl_session"] != "chosen-by-another"


BENT = b"\xff\xfe\xc3"
"""Bytes that are no text; a header may carry them."""


@pytest.mark.parametrize("cookie", [b"qabyl_session=", b"qabyl_visit=", b"qabyl_language="])
async def test_a_cookie_that_is_no_text_is_no_cookie(bent_request, cookie):
    assert (await bent_request("GET", "/signin", Cookie=cookie + BENT)).startswith(b"HTTP/1.1 200")
    assert b" 303 " in (await bent_request("GET", "/", Cookie=cookie + BENT)).splitlines()[0]
    sent = await bent_request("POST", "/signin", b"csrf=a", Cookie=cookie + BENT)
    assert sent.startswith(b"HTTP/1.1 400")


@pytest.mark.parametrize("origin", ["http://[", "http://a@[x]", "://", ""])
async def test_an_origin_that_cannot_be_read_is_not_ours(signed_in, origin):
    browser = await signed_in("consul")
    seen = await browser.send("/find", f"csrf={browser.token}&q=x", Origin=origin)

    assert seen.status == 404


async def test_signing_out_twice_leads_to_the_sign_in(signed_in):
    browser = await signed_in("consul")
    await browser.post("/signout")
    await browser.get("/signin")
    again = await browser.post("/signout")

    assert (again.status, again.goes_to) == (303, "/signin")
