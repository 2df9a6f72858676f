"""What strangers and their tools send: no 500, strict headers, nothing run, nothing told."""

import asyncio
import re
from dataclasses import replace
from ipaddress import ip_network

import pytest
from aiohttp import FormData
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.webchat import page
from bot.wiring import Given, wire
from core.persistence.store import SqlStore
from tests.bot.webchat.browser import Browser, Client
from tests.bot.webchat.walks import TWO_LINES, to_the_greeting, to_the_passport
from tests.fakes import FrozenClock

NASTY = (
    "<script>alert(1)</script>",
    "\x00",
    "\ud800".encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
    "{surname} %s {0}",
    "' OR 1=1 --",
    "/" + "x" * 3000,
    "١٢٣" * 500,
    "x" * 10_000,
)


@pytest.mark.parametrize("text", NASTY)
async def test_a_nasty_text_is_answered_like_any_other(browser: Browser, text: str) -> None:
    await to_the_passport(browser)

    await browser.write(text)

    assert "<script>alert" not in browser.html


@pytest.mark.parametrize("text", NASTY)
async def test_a_nasty_answer_is_refused_by_the_check_in_words(browser: Browser, text: str) -> None:
    for path in ("/check", "/check/pdf", "/resume", "/language"):
        answer = await browser.send(
            path, {"citizenship": text, "expires": text, "document": text, "code": text}
        )

        assert answer.status in (200, 422), path
        assert "<script>alert" not in await answer.text()


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    data=st.text(max_size=70)
    | st.builds(
        "{}.{}.{}.{}.{}".format,
        st.sampled_from(["-", "x"]),
        st.sampled_from(["0", "1", "²", "-1"]),
        st.sampled_from(["0", "1", "2", "3", "٣"]),
        st.sampled_from(["lang", "ck", "link", "check", "back", "set", "mission", "q", "start"]),
        st.sampled_from(["", "en", "document=x", "citizenship=KZ", "check_pdf", "scripts=all"]),
    ),
    on=st.text(max_size=12),
    number=st.integers(min_value=0, max_value=10**15),
)
async def test_no_made_up_button_breaks_the_chat(
    browser: Browser, data: str, on: str, number: int
) -> None:
    answer = await browser.send("/chat", {"n": str(number), "on": on, "data": data})

    assert answer.status == 200


async def test_a_body_that_is_no_form_is_a_bad_request(client: Client, browser: Browser) -> None:
    await to_the_greeting(browser)
    for content_type, body in (
        ("application/x-www-form-urlencoded; charset=nonsense", b"n=1&text=x"),
        ("application/x-www-form-urlencoded", b"n=1&text=\xff\xfe"),
        ("multipart/form-data", b"nothing"),
        ("multipart/form-data; boundary=x", b"nothing"),
        ("multipart/form-data; boundary=x", b"--x\r\nbroken"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data; name=n\r\n"),
        ("application/json", b"{}"),
    ):
        for path in ("/chat", "/check", "/resume", "/language"):
            headers = {"Content-Type": content_type, "Origin": browser.origin}
            answer = await client.post(path, data=body, headers=headers)

            assert answer.status < 500, (path, content_type)


async def test_a_body_that_never_comes_to_its_end_is_given_up(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "BODY_SECONDS", 0.05)
    server = client.server
    for path in ("/chat", "/check", "/check/pdf", "/resume", "/language"):
        reader, writer = await asyncio.open_connection(server.host, server.port)
        kind = "Content-Type: application/x-www-form-urlencoded"
        head = f"POST {path} HTTP/1.1\r\nHost: x\r\n{kind}\r\nContent-Length: 99\r\n\r\nn=1"
        writer.write(head.encode())
        first = await asyncio.wait_for(reader.readline(), timeout=5)
        writer.close()

        assert first.startswith(b"HTTP/1.1 408"), path


async def test_a_body_too_large_is_refused(browser: Browser) -> None:
    answer = await browser.send("/chat", {"n": "1", "text": "x" * 200_000})

    assert answer.status == 413
    assert "This could not be read" in await answer.text()


async def test_a_file_where_a_text_belongs_is_no_answer(client: Client, browser: Browser) -> None:
    form = FormData()
    form.add_field("text", b"x", filename="x.txt")
    form.add_field("n", "1")

    for path in ("/chat", "/check", "/resume", "/language"):
        answer = await client.post(path, data=form(), headers={"Origin": browser.origin})
        assert answer.status == 415


@pytest.mark.parametrize(
    "path", ["/", "/check", "/resume", "/nothing", "/papers/x", "/qr/x.svg", "/static/qabyl.css"]
)
async def test_every_answer_carries_the_strict_headers(client: Client, path: str) -> None:
    headers = (await client.get(path)).headers

    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize("path", ["/", "/check", "/resume", "/nothing"])
async def test_no_page_needs_an_inline_script_or_style(client: Client, path: str) -> None:
    page = await (await client.get(path)).text()

    assert "<style" not in page
    assert " style=" not in page
    assert "<script>" not in page
    assert " on" + "click" not in page


@pytest.mark.parametrize(
    "path", ["/nothing", "/static/../page.py", "/qr/REF.svg", "/papers", "/qr/%00.svg"]
)
async def test_an_address_that_is_not_there_says_so_in_words(client: Client, path: str) -> None:
    answer = await client.get(path)

    assert answer.status == 404
    assert "There is no such page" in await answer.text()


async def test_a_qr_code_is_drawn_for_a_well_formed_reference_only(client: Client) -> None:
    right = await client.get("/qr/00-2C-P64AK-4.svg")
    wrong = await client.get("/qr/00-2C-P64AK-5.svg")

    assert right.content_type == "image/svg+xml"
    assert "xmlns" in await right.text()
    assert wrong.status == 404


async def test_the_files_of_the_chat_and_of_the_house_are_both_served(client: Client) -> None:
    for name in ("chat/chat.js", "chat/public.css", "qabyl.css", "mark.svg", "ornament.svg"):
        answer = await client.get(f"/static/{name}")

        assert answer.status == 200, name
        assert "max-age" in answer.headers["Cache-Control"]


async def test_the_cookie_of_the_conversation_is_kept_from_scripts(browser: Browser) -> None:
    await browser.open()
    english = browser.page.buttons[0]
    answer = await browser.client.post(
        "/chat",
        data={key: english[key] for key in ("n", "on", "data")},
        headers={"Origin": browser.origin},
        allow_redirects=False,
    )

    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


async def test_a_crash_is_a_page_with_a_number_and_the_log_has_no_words_of_anybody(
    browser: Browser, sqlite_store: SqlStore, caplog: pytest.LogCaptureFixture
) -> None:
    await to_the_passport(browser)
    await sqlite_store.close()

    answer = await browser.send("/chat", {**browser.page.text_form, "text": TWO_LINES})
    page = await answer.text()

    assert answer.status == 500
    number = re.search(r"this number: ([0-9a-f]{8})", page)
    assert number is not None
    assert number[1] in caplog.text
    assert "ERIKSSON" not in caplog.text + page
    assert "L898902C3" not in caplog.text + page


async def test_over_https_the_chats_cookie_is_bound_to_this_host_alone(
    given: Given, clock: FrozenClock
) -> None:
    """A neighbour under the same domain could else plant a conversation of his own."""
    public = wire(replace(given, public_url="https://qabyl.example")).public
    async with TestClient(TestServer(public)) as client:
        browser = Browser(client, clock)
        page_ = await client.get("/")
        browser.html = await page_.text()
        number = re.findall(r'name="n" value="(\d+)"', browser.html)[0]
        answer = await client.post(
            "/chat",
            data={"n": number, "on": "0", "text": "hello"},
            headers={"Origin": browser.origin},
            allow_redirects=False,
        )

    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-qabyl_chat=")
    assert "Secure" in cookie and "Path=/" in cookie and "Domain" not in cookie
    assert page_.headers["Strict-Transport-Security"].startswith("max-age=")


async def test_whoever_guesses_codes_is_paused_alone_behind_our_proxy(
    given: Given, clock: FrozenClock
) -> None:
    public = wire(replace(given, trusted_proxies=(ip_network("127.0.0.0/8"),))).public
    async with TestClient(TestServer(public)) as client:
        browser = Browser(client, clock)

        async def guess(at: str, own: str = "198.51.100.1") -> int:
            seen = {"X-Forwarded-For": f"{own}, {at}"}
            return (await browser.send("/resume", {"code": "WRNG-WRNG-WRNG"}, **seen)).status

        statuses = [await guess("203.0.113.7", f"198.51.100.{number}") for number in range(11)]
        neighbour = await guess("203.0.113.8")

    assert statuses == [422] * 10 + [429]
    assert neighbour == 422


async def test_nobody_behind_no_proxy_escapes_the_pause_by_a_header(browser: Browser) -> None:
    statuses = [
        (await browser.send("/resume", {"code": "x"}, **{"X-Forwarded-For": f"6.6.6.{n}"})).status
        for n in range(11)
    ]

    assert statuses == [422] * 10 + [429]
