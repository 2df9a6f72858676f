"""What every answer says to a browser (S3), and what a crash says to whom (S2)."""

import gzip
import logging

import pytest
from aiohttp.test_utils import TestClient, TestServer

from backoffice import keys
from backoffice.app import build_app
from backoffice.middlewares.headers import POLICY
from backoffice.statics import STATICS, address
from backoffice.wiring import desk_of, wire
from tests.backoffice.browser import Browser
from tests.backoffice.cases import stored

SIXTY_KB = 60 * 1024
OUTSIDE = ("http://", "https://", "<style", "style=", "javascript:", "onclick", "onload")


async def test_every_answer_forbids_what_a_page_of_ours_does_not_need(new_browser):
    browser = new_browser()
    for path in ("/signin", "/nothing", "/", "/static/qabyl.css"):
        headers = (await browser.get(path)).headers
        assert headers["Content-Security-Policy"] == POLICY
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Referrer-Policy"] == "same-origin"


def test_the_policy_runs_no_inline_script_or_style():
    assert "unsafe" not in POLICY and "*" not in POLICY
    assert "default-src 'none'" in POLICY and "frame-ancestors 'none'" in POLICY


async def test_no_page_with_a_person_is_kept_by_a_browser(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    for path in ("/", f"/cases/{case.id}", f"/cases/{case.id}/form"):
        assert (await browser.get(path)).headers["Cache-Control"] == "no-store"


async def test_a_page_brings_nothing_inline_and_nothing_from_elsewhere(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    for path in ("/", "/find", "/walk-in", f"/cases/{case.id}", f"/cases/{case.id}/decline"):
        text = (await browser.get(path)).text.replace("http://www.w3.org/2000/svg", "")
        assert [found for found in OUTSIDE if found in text] == []
        assert text.count("<script") == text.count("<script src=") == 1


async def test_the_first_load_of_a_page_stays_under_sixty_kilobytes(signed_in, sqlite_store):
    case = await stored(sqlite_store)
    browser = await signed_in("consul")
    statics = sum(len(static.zipped) for static in STATICS.values())
    for path in ("/", "/walk-in", f"/cases/{case.id}"):
        page = len(gzip.compress((await browser.get(path)).body))
        assert page + statics < SIXTY_KB


async def test_a_static_file_is_kept_for_as_long_as_it_stays_the_same(new_browser):
    seen = await new_browser().get(address("qabyl.css"))
    stale = await new_browser().get("/static/qabyl.css?0")

    assert "immutable" in seen.headers["Cache-Control"]
    assert "immutable" not in stale.headers["Cache-Control"]
    assert seen.body == STATICS["qabyl.css"].body


@pytest.mark.parametrize("name", ["desk.py", "../app.py", "..%2Fapp.py", "%00", ""])
async def test_nothing_but_the_static_files_is_served_as_one(new_browser, name):
    assert (await new_browser().get(f"/static/{name}")).status == 404


async def test_a_crash_shows_a_reference_and_logs_no_word_of_its_message(parts, staff, caplog):
    class Broken:
        async def __call__(self, *given: object) -> None:
            raise RuntimeError("ERIKSSON L898902C3")

    desk = desk_of(parts)
    object.__setattr__(desk, "list_today", Broken())
    async with TestClient(TestServer(build_app(desk))) as client:
        browser = Browser(client)
        await browser.sign_in("consul")
        with caplog.at_level(logging.DEBUG):
            seen = await browser.get("/")

    line = [one.getMessage() for one in caplog.records if one.name == "qabyl.backoffice"][-1]
    reference = line.split("reference=")[1].split()[0]
    assert seen.status == 500
    assert reference in seen.text
    assert "RuntimeError" in line
    assert "ERIKSSON" not in caplog.text + seen.text
    assert "Traceback" not in seen.text


async def test_over_https_the_cookies_never_travel_without_it(parts, staff):
    object.__setattr__(parts, "staff_url", "https://desk.example")
    async with TestClient(TestServer(wire(parts))) as client:
        answer = await client.get("/signin")
        (cookie,) = answer.headers.getall("Set-Cookie")

    assert cookie.startswith("__Host-qabyl_visit=")
    assert "Secure" in cookie and "HttpOnly" in cookie and "SameSite=Strict" in cookie
    assert "Strict-Transport-Security" in answer.headers


def test_the_application_carries_its_desk_and_nothing_by_a_bare_name(parts):
    app = wire(parts)

    assert set(app) == {keys.DESK, keys.PAGES, keys.OPEN_PATHS}
