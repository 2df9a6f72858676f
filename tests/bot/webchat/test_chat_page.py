"""The chat page: what begins a conversation, what is handled once, and whose it is."""

from collections.abc import Callable

from core.persistence.store import SqlStore
from core.ports.conversations import Channel
from tests.bot.webchat.browser import Browser, Client
from tests.bot.webchat.walks import TWO_LINES, to_the_greeting, to_the_mission, to_the_passport

Rows = Callable[[], dict[str, int]]


async def test_a_strangers_visit_stores_nothing_and_sets_no_cookie(
    client: Client, rows: Rows
) -> None:
    before = rows()

    for path in ("/", "/check", "/resume", "/chat/new?after=0"):
        answer = await client.get(path)
        assert answer.status in (200, 204)
        assert "Set-Cookie" not in answer.headers

    assert rows() == before


async def test_a_tap_begins_a_conversation_that_only_its_cookie_opens(browser: Browser) -> None:
    await to_the_greeting(browser)

    assert browser.said.startswith("Hello. This is Qabyl")
    browser.client.session.cookie_jar.clear()
    await browser.open()
    assert browser.labels == ["English", "Қазақша", "Русский"]


async def test_a_made_up_cookie_is_a_stranger_and_is_given_a_new_one(
    client: Client, browser: Browser, sqlite_store: SqlStore
) -> None:
    client.session.cookie_jar.update_cookies({"qabyl_chat": "12345678901234567890"})

    await to_the_greeting(browser)

    made_up = await sqlite_store.read(
        lambda tx: tx.conversations.find(Channel.WEB, "12345678901234567890")
    )
    assert made_up is None
    assert browser.said.startswith("Hello")


async def test_the_same_send_twice_is_one_answer(browser: Browser) -> None:
    await to_the_passport(browser)
    fields = {**browser.page.text_form, "text": TWO_LINES}

    once = await browser.post(fields)
    twice = await browser.post(fields)

    assert once.bubbles[-1].startswith("Read from your document")
    assert twice.bubbles == once.bubbles


async def test_a_text_written_on_a_page_that_is_old_answers_no_later_question(
    browser: Browser,
) -> None:
    await to_the_mission(browser)
    old_form = dict(browser.page.text_form)
    await browser.write("Ankara")

    await browser.post({**old_form, "n": "4711", "text": "16 April 2022"})

    assert "written before the last one" in browser.said
    assert "When was the document issued?" in browser.said


async def test_an_old_button_shows_where_the_person_is(browser: Browser) -> None:
    await to_the_passport(browser)
    old = next(one for one in browser.page.buttons if one["label"] == "Another document")
    await browser.write(TWO_LINES)
    await browser.tap("All correct")

    await browser.post({"n": "4711", "on": old["on"], "data": old["data"]})

    assert "Where will you come with your papers?" in browser.said


async def test_only_the_newest_bubble_keeps_its_buttons(browser: Browser) -> None:
    await to_the_mission(browser)

    assert "I agree" not in browser.labels
    assert browser.labels[-2:] == ["Back", "Help"]


async def test_what_was_tapped_and_written_stands_in_the_conversation(browser: Browser) -> None:
    await to_the_passport(browser)
    await browser.write(TWO_LINES)

    assert "You: Never had one" in browser.page.bubbles
    assert f"You: {TWO_LINES}" in browser.page.bubbles


async def test_a_long_conversation_shows_its_newest_bubbles(browser: Browser) -> None:
    await to_the_greeting(browser)
    for _ in range(40):
        await browser.write("?")

    last = browser.said
    await browser.tap("What is this?")

    assert len(browser.page.bubbles) <= 60
    assert browser.said != last


async def test_a_script_gets_the_page_itself_and_a_plain_form_is_led_back_to_it(
    browser: Browser,
) -> None:
    await browser.open()
    english = browser.page.buttons[0]
    fields = {key: english[key] for key in ("n", "on", "data")}

    live = await browser.send("/chat", fields, **{"X-Qabyl-Live": "1"})
    plain = await browser.client.post(
        "/chat",
        data={**fields, "n": "2"},
        headers={"Origin": browser.origin},
        allow_redirects=False,
    )

    assert live.status == 200
    assert "Hello. This is Qabyl" in await live.text()
    assert (plain.status, plain.headers["Location"]) == (303, "/#end")


async def test_news_are_asked_for_by_the_number_of_the_last_change(browser: Browser) -> None:
    await to_the_greeting(browser)
    last = browser.html.partition('data-last="')[2].partition('"')[0]

    quiet = await browser.client.get(f"/chat/new?after={last}")
    await browser.tap("What is this?")
    news = await browser.client.get(f"/chat/new?after={last}")

    assert quiet.status == 204
    assert news.status == 200


async def test_another_site_cannot_speak_for_the_person(client: Client, rows: Rows) -> None:
    before = rows()
    fields = {"n": "1", "on": "0", "data": "-.0.0.lang.en"}

    for headers in (
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": str(client.make_url("/")).rstrip("/"), "Sec-Fetch-Site": "same-site"},
    ):
        for path in ("/chat", "/language", "/resume", "/papers/x"):
            answer = await client.post(path, data=fields, headers=headers)
            assert answer.status == 403, (path, headers)

    assert rows() == before


async def test_erasing_leaves_nothing_of_what_was_written_on_the_page(browser: Browser) -> None:
    await to_the_mission(browser)
    for label in ("Back", "Back"):
        await browser.tap(label)
    await browser.post({**browser.page.text_form, "text": "/mydata"})

    await browser.tap("Erase them")
    await browser.tap("Erase my answers now")

    assert "ERIKSSON" not in browser.html
    assert "L898902C3" not in browser.html
