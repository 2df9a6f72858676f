"""S6: the conversation of another is closed, whatever a browser sends; S2: erased is erased."""

import logging
import re
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import Connection, select

from bot.wiring import Chat
from core.adapters.crypto import AesVault
from core.persistence.sqlite_runner import SqliteRunner
from core.persistence.tables import metadata
from core.ports.crypto import Place
from tests.bot.webchat.browser import Browser
from tests.bot.webchat.walks import to_the_card, to_the_mission
from tests.fakes import FrozenClock

WORDS = ("eriksson", "эрикссон", "l898902c3", "740812", "1974-08-12", "12.08.1974", "stockholm")


async def test_what_one_browser_sends_is_no_repetition_of_what_another_sent(
    browser: Browser, chat: Chat, clock: FrozenClock
) -> None:
    """The browser's own number is known within its conversation only."""
    await to_the_mission(browser)
    used = browser.page.text_form["n"]
    async with TestClient(TestServer(chat.public)) as client:
        other = Browser(client, clock)
        await other.open()
        english = {**other.page.buttons[0], "n": used}
        await other.post({key: english[key] for key in ("n", "on", "data")})
        before = other.html
        await browser.post({**browser.page.text_form, "n": used, "text": "Ankara"})

    assert "ERIKSSON" not in before
    assert browser.page.text_form["n"] != used
    assert "When was" in browser.said, browser.said


async def test_a_number_or_a_button_of_another_conversation_shows_nothing_of_it(
    browser: Browser, chat: Chat, clock: FrozenClock
) -> None:
    await to_the_card(browser)
    theirs = [one["data"] for one in browser.page.buttons]
    bubbles = [one["on"] for one in browser.page.buttons]
    async with TestClient(TestServer(chat.public)) as client:
        other = Browser(client, clock)
        await other.open()
        await other.tap("English")
        for number, (data, on) in enumerate(zip(theirs, bubbles, strict=True)):
            await other.post({"n": str(number), "on": on, "data": data})
            assert "ERIKSSON" not in other.html and "L898902C3" not in other.html
        await other.open("/chat/new?after=0")

        assert "ERIKSSON" not in other.html
        assert not re.search(r"Application number: \S+", other.html)


@pytest.mark.parametrize(
    "taps",
    [
        ("Erase them", "Erase my answers now"),
        ("Take back my consent", "Yes, take it back"),
    ],
)
async def test_after_erasing_no_row_tells_of_the_person_even_to_who_has_the_key(
    browser: Browser, sqlite_url: str, vault: AesVault, taps: tuple[str, ...]
) -> None:
    await to_the_card(browser)
    await browser.tap("Application (PDF)")
    before = await opened(sqlite_url, vault)
    await browser.post({**browser.page.text_form, "text": "/mydata"})
    for label in taps:
        await browser.tap(label)

    after = await opened(sqlite_url, vault)
    assert [word for word in WORDS if word not in before] == ["12.08.1974"]
    assert [word for word in WORDS if word in after] == []


async def test_the_log_of_a_whole_application_holds_no_word_of_the_applicant(
    browser: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await to_the_card(browser)
    await browser.tap("Application (PDF)")
    logging.getLogger("bot").debug("the log is read")

    assert "the log is read" in caplog.text
    assert [word for word in WORDS if word in caplog.text.casefold()] == []


async def opened(url: str, vault: AesVault) -> str:
    """Every value of every table, the sealed ones opened, in one casefolded text."""
    found: list[str] = []

    def read(connection: Connection) -> None:
        for table in metadata.sorted_tables:
            keys = [column.name for column in table.primary_key]
            for row in connection.execute(select(table)):
                name = "/".join(str(row._mapping[key]) for key in keys)
                found.extend(
                    plain(vault, Place(table.name, name, column.name), row._mapping[column.name])
                    for column in table.columns
                )

    beside = SqliteRunner(Path(url.removeprefix("sqlite:///")), beside=True)
    await beside.read(read)
    await beside.close()
    return "\n".join(found).casefold()


def plain(vault: AesVault, place: Place, value: Any) -> str:
    if isinstance(value, bytes):
        return vault.open(value, place).decode()
    return str(value)
