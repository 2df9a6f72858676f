"""A notice on the page: it waits there, comes without reloading, and is seen by being opened."""

import pytest

from bot.wiring import Chat
from core.domain.case import Case
from core.persistence.store import SqlStore
from core.ports.conversations import Channel
from core.ports.notices import NoticeState
from core.ports.storage import Transaction
from tests.bot.webchat.browser import Browser
from tests.bot.webchat.walks import to_the_mission


@pytest.fixture
async def waiting(browser: Browser, sqlite_store: SqlStore, chat: Chat) -> Case:
    """The case of a person who has the page open, with a notice that the relay has put there."""
    await to_the_mission(browser)
    cookies = browser.client.session.cookie_jar.filter_cookies(browser.client.make_url("/"))
    token, now = cookies["qabyl_chat"].value, browser.clock.now()

    def queue(tx: Transaction) -> Case:
        conversation = tx.conversations.find(Channel.WEB, token)
        assert conversation is not None
        [case] = tx.cases.of_conversation(conversation.id)
        tx.outbox.queue("accepted", case.id, due_at=now)
        return case

    case = await sqlite_store.write(queue)
    browser.clock.move(seconds=1)
    await chat.relay.once()
    return case


async def state_of(store: SqlStore, case: Case) -> NoticeState:
    [notice] = await store.read(lambda tx: tx.outbox.of_case(case.id))
    return notice.state


async def test_a_notice_waits_until_the_page_asks_for_news(
    browser: Browser, sqlite_store: SqlStore, waiting: Case
) -> None:
    assert await state_of(sqlite_store, waiting) is NoticeState.WAITING
    last = browser.html.partition('data-last="')[2].partition('"')[0]

    news = await browser.client.get(f"/chat/new?after={last}")

    assert waiting.reference in await news.text()
    assert await state_of(sqlite_store, waiting) is NoticeState.SEEN


async def test_opening_the_page_is_seeing_what_waited_there(
    browser: Browser, sqlite_store: SqlStore, waiting: Case
) -> None:
    await browser.open()

    assert waiting.reference in browser.said
    assert await state_of(sqlite_store, waiting) is NoticeState.SEEN


async def test_a_notice_names_the_application_and_nobody(browser: Browser, waiting: Case) -> None:
    await browser.open()

    assert "ERIKSSON" not in browser.said
    assert "L898902C3" not in browser.said


async def test_a_notice_takes_no_button_from_the_open_question(
    browser: Browser, waiting: Case
) -> None:
    await browser.open()

    assert "Choose by country" in browser.labels
    assert "Where is my application?" in browser.labels


async def test_a_notice_in_between_does_not_make_a_written_answer_late(
    browser: Browser, waiting: Case
) -> None:
    await browser.write("Ankara")

    assert "When was the document issued?" in browser.said
