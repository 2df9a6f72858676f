"""The whole application through plain forms: language, consents, passport, form, READY, papers."""

import re
from urllib.parse import urlsplit

from core.persistence.store import SqlStore
from core.ports.conversations import Channel
from tests.bot.webchat.browser import Browser
from tests.bot.webchat.walks import to_the_card, to_the_mission


async def test_an_applicant_comes_to_the_ready_card_without_scripts(browser: Browser) -> None:
    await to_the_card(browser)

    assert browser.said.startswith("READY")
    reference = re.search(r"Application number: (\S+)", browser.said)
    assert reference is not None
    assert f"/qr/{reference[1]}.svg" in browser.page.pictures


async def test_the_papers_open_once_by_a_link_that_a_preview_does_not_use_up(
    browser: Browser,
) -> None:
    await to_the_card(browser)
    for label in ("Application (PDF)", "Checklist (PDF)"):
        await browser.tap(label)
        path = link_of(browser, "Open the PDF")

        for _ in range(2):
            looked = await browser.client.get(path)
            assert looked.status == 200
        opened = await browser.send(path, {})
        again = await browser.send(path, {})

        assert opened.content_type == "application/pdf"
        assert opened.headers["Cache-Control"] == "no-store"
        assert (await opened.read()).startswith(b"%PDF-")
        assert again.status == 404
        await browser.open()
        await browser.tap("Back")


async def test_a_link_runs_out_after_half_an_hour(browser: Browser) -> None:
    await to_the_card(browser)
    await browser.tap("Application (PDF)")
    path = link_of(browser, "Open the PDF")

    browser.clock.move(minutes=31)

    assert (await browser.client.get(path)).status == 404
    assert (await browser.send(path, {})).status == 404


async def test_a_code_to_join_a_case_opens_no_paper_and_is_not_used_up(
    browser: Browser, sqlite_store: SqlStore
) -> None:
    await to_the_card(browser)
    reference = re.search(r"Application number: (\S+)", browser.said)
    assert reference is not None
    await browser.post({**browser.page.text_form, "text": "/mydata"})
    await browser.tap("One-time code for another phone")
    code = re.search(r"One-time code: (\d+)", browser.said)
    assert code is not None
    token = f"join:{reference[1]}:{code[1]}"

    assert (await browser.send(f"/papers/{token}", {})).status == 404

    now = browser.clock.now()
    assert await sqlite_store.read(lambda tx: tx.links.peek(token, now=now)) is not None


async def test_the_resume_code_opens_the_same_conversation_elsewhere(browser: Browser) -> None:
    await to_the_mission(browser)
    code = re.search(r"resume code: (\S+)", browser.said)
    assert code is not None
    browser.client.session.cookie_jar.clear()

    wrong = await browser.send("/resume", {"code": "0000-0000-0000"})
    await browser.post({"code": code[1].lower().replace("-", " ")}, "/resume")

    assert wrong.status == 422
    assert "Where will you come with your papers?" in browser.said


async def test_guessing_resume_codes_is_stopped(browser: Browser) -> None:
    answers = [await browser.send("/resume", {"code": f"{n:012d}"}) for n in range(12)]

    assert answers[-1].status == 429


async def test_the_language_menu_speaks_to_the_chat_and_loses_no_step(
    browser: Browser, sqlite_store: SqlStore
) -> None:
    await to_the_mission(browser)

    await browser.post({"language": "ru", "back": "/"}, "/language")

    assert 'lang="ru"' in browser.html
    assert "Язык изменён" in browser.said or "Куда" in browser.said
    token = browser.client.session.cookie_jar.filter_cookies(browser.client.make_url("/"))
    conversation = await sqlite_store.read(
        lambda tx: tx.conversations.find(Channel.WEB, token["qabyl_chat"].value)
    )
    assert conversation is not None
    assert (conversation.language, conversation.state["at"]) == ("ru", "mission")
    assert 'lang="ru"' in await (await browser.client.get("/check")).text()


async def test_a_stranger_reads_the_pages_in_the_chosen_language(browser: Browser) -> None:
    answer = await browser.send("/language", {"language": "kk", "back": "/check"})

    assert answer.url.path == "/check"
    assert 'lang="kk"' in await answer.text()


async def test_the_language_form_leads_to_no_address_but_ours(browser: Browser) -> None:
    answer = await browser.client.post(
        "/language",
        data={"language": "ru", "back": "https://elsewhere.example/"},
        headers={"Origin": browser.origin},
        allow_redirects=False,
    )

    assert answer.headers["Location"] == "/#end"


def link_of(browser: Browser, label: str) -> str:
    return urlsplit(next(url for url, name in browser.page.links if name == label)).path
