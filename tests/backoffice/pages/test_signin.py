"""Signing in and out, the lock screen and the language (B1)."""

import pytest

from tests.backoffice.browser import PASSWORD
from tests.backoffice.cases import stored


async def test_a_wrong_name_and_a_wrong_password_get_the_same_answer(new_browser, staff):
    browser = new_browser()
    await browser.get("/signin")
    wrong = await browser.post("/signin", login="consul", password="wrong")
    unknown = await browser.post("/signin", login="nobody", password="wrong")

    assert (wrong.status, unknown.status) == (422, 422)
    assert wrong.text.replace("consul", "nobody") == unknown.text
    assert 'role="alert"' in wrong.text and "autofocus" in wrong.text


async def test_a_password_that_was_typed_never_comes_back(new_browser, staff):
    browser = new_browser()
    await browser.get("/signin")
    seen = await browser.post("/signin", login="consul", password="my secret words")

    assert "my secret words" not in seen.text


async def test_guessing_is_slowed_down_even_for_the_right_password(new_browser, staff):
    browser = new_browser()
    await browser.get("/signin")
    for _ in range(6):
        await browser.post("/signin", login="consul", password="wrong")
    seen = await browser.post("/signin", login="consul", password=PASSWORD)

    assert seen.status == 422
    assert "Too many tries" in seen.text


async def test_after_signing_out_the_old_cookie_opens_nothing(signed_in):
    browser = await signed_in("consul")
    kept = {cookie.key: cookie.value for cookie in browser.client.session.cookie_jar}
    seen = await browser.post("/signout")
    browser.client.session.cookie_jar.update_cookies(kept)

    assert seen.goes_to == "/signin"
    assert (await browser.get("/")).goes_to == "/signin"


async def test_half_an_hour_without_a_click_ends_the_session(signed_in, clock):
    browser = await signed_in("consul")
    clock.move(minutes=31)

    assert (await browser.get("/")).goes_to == "/signin"


async def test_the_same_person_unlocks_where_he_stood(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    locked = await browser.post("/lock", returns_to=f"/cases/{case.id}/confirm")
    during = await browser.get(f"/cases/{case.id}")
    page = await browser.get("/locked")
    unlocked = await browser.post("/locked", login="consul", password=PASSWORD)

    assert locked.goes_to == during.goes_to == "/locked"
    assert "ERIKSSON" not in page.text
    assert unlocked.goes_to == f"/cases/{case.id}/confirm"


async def test_another_person_unlocks_to_an_empty_desk(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    await browser.post("/lock", returns_to=f"/cases/{case.id}")
    await browser.get("/locked")
    unlocked = await browser.post("/locked", login="second", password=PASSWORD)

    assert unlocked.goes_to == "/"
    assert (await browser.get("/")).says("Second Officer")


async def test_a_locked_screen_does_nothing_for_a_form_that_is_still_open(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    await browser.post("/lock", returns_to="/")
    seen = await browser.post(f"/cases/{case.id}/decline", version="0", missing="copy")

    assert seen.goes_to == "/locked"


async def test_the_lock_screen_leads_nowhere_else(signed_in):
    browser = await signed_in("consul")
    await browser.post("/lock", returns_to="//elsewhere.example/")
    await browser.get("/locked")
    unlocked = await browser.post("/locked", login="consul", password=PASSWORD)

    assert unlocked.goes_to == "/"


@pytest.mark.parametrize("code", ["kk", "ru", "en"])
async def test_the_language_is_changed_where_one_stands_and_kept(signed_in, code):
    browser = await signed_in("consul")
    seen = await browser.post("/language", language=code, returns_to="/find")

    assert seen.goes_to == "/find"
    page = await browser.get("/")
    assert f'<html lang="{code}">' in page.text


async def test_a_language_that_is_not_offered_is_refused(signed_in):
    assert (await (await signed_in("consul")).post("/language", language="xx")).status == 400
