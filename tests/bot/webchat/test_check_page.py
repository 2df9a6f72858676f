"""/check: the same judgement as for a case, in the order's terms, and nothing of it is kept."""

from collections.abc import Callable

import pytest

from core.domain.form import DOCUMENT_KINDS, SCRIPTS, TRANSLATIONS
from core.texts.catalogue import KNOWN_LOCALES
from core.texts.countries import country_codes, country_names
from tests.bot.webchat.browser import Browser, Client, plain
from tests.fakes import FrozenClock

LATIN = {"script_surname": "latin", "script_given": "latin", "script_birth_place": "latin"}
OTHER_PLACE = {**LATIN, "script_birth_place": "other", "translation": "notary_abroad"}


async def judged(browser: Browser, answers: dict[str, str]) -> str:
    answer = await browser.send("/check", answers)
    page = await answer.text()
    assert answer.status == 200, plain(page)
    return plain(page)


@pytest.mark.parametrize(
    ("country", "verdict"),
    [
        ("China", "An apostille is needed"),
        ("Afghanistan", "Consular legalisation is needed"),
        ("Russia", "Apostille or legalisation: not needed. Russia is a party"),
        ("Ukraine", "Apostille or legalisation: ask the consul"),
    ],
)
async def test_the_country_of_the_notary_decides_about_the_certification(
    browser: Browser, country: str, verdict: str
) -> None:
    page = await judged(
        browser, {**OTHER_PLACE, "citizenship": "India", "translation_state": country}
    )

    assert verdict in page


async def test_a_document_that_expires_before_the_visit_comes_first(browser: Browser) -> None:
    page = await judged(
        browser,
        {"citizenship": "Egypt", **LATIN, "expires": "10 May 2025", "visit": "3 June 2025"},
    )

    assert "Not ready yet" in page
    lines = page[page.index("Paper by paper") :]
    assert lines.index("expires on 10 May 2025") < lines.index("Application on the form")


async def test_every_answer_of_the_form_is_judged_in_every_language(browser: Browser) -> None:
    for locale in KNOWN_LOCALES:
        await browser.send("/language", {"language": locale, "back": "/check"})
        for document in DOCUMENT_KINDS:
            await judged(browser, {"citizenship": "Egypt", "document": document})
        for script in SCRIPTS:
            await judged(browser, {"citizenship": "Egypt", "script_birth_place": script})
        for translation in TRANSLATIONS:
            answers = {**OTHER_PLACE, "translation": translation, "translation_state": "Egypt"}
            await judged(browser, {"citizenship": "Egypt", **answers})


async def test_no_country_of_the_world_breaks_the_page(browser: Browser) -> None:
    for code in sorted({*country_codes(), *country_names().values()}):
        answer = await browser.send(
            "/check", {**OTHER_PLACE, "citizenship": code, "translation_state": code}
        )

        assert answer.status in (200, 422), code


async def test_wrong_answers_are_named_on_top_each_with_a_way_to_its_field(
    browser: Browser,
) -> None:
    answer = await browser.send("/check", {"citizenship": "Xyzland", "expires": "31 June 2029"})
    page = await answer.text()

    assert answer.status == 422
    assert '<a href="#citizenship">' in page
    assert '<a href="#expires">' in page
    assert 'value="31 June 2029"' in page
    assert "autofocus" in page


async def test_without_a_citizenship_nothing_is_judged(browser: Browser) -> None:
    answer = await browser.send("/check", {"visit": "3 June 2025"})

    assert answer.status == 422


async def test_a_notary_abroad_works_in_some_country(browser: Browser) -> None:
    answer = await browser.send("/check", {**OTHER_PLACE, "citizenship": "Egypt"})

    assert answer.status == 422
    assert '<a href="#translation_state">' in await answer.text()


async def test_the_check_keeps_nothing_and_puts_nothing_in_the_address(
    browser: Browser, rows: Callable[[], dict[str, int]]
) -> None:
    before = rows()

    answer = await browser.send("/check", {**LATIN, "citizenship": "Egypt"})
    await browser.send("/check/pdf", {**LATIN, "citizenship": "Egypt"})

    assert answer.url.query_string == ""
    assert rows() == before


async def test_the_result_comes_as_a_pdf_too(browser: Browser) -> None:
    answer = await browser.send("/check/pdf", {**LATIN, "citizenship": "Egypt"})

    assert answer.content_type == "application/pdf"
    assert (await answer.read()).startswith(b"%PDF-")


async def test_another_site_cannot_send_the_form(client: Client) -> None:
    for path in ("/check", "/check/pdf"):
        answer = await client.post(
            path, data={"citizenship": "Egypt"}, headers={"Origin": "https://elsewhere.example"}
        )

        assert answer.status == 403


async def test_outside_the_term_it_is_said_with_its_day_and_the_check_goes_on(
    browser: Browser, clock: FrozenClock
) -> None:
    """Item 2: no new acceptance after the last day, and the check stays possible."""
    clock.at = clock.at.replace(year=2025)
    answer = await browser.client.get("/check")
    page = plain(await answer.text())

    assert "31 December 2024 (item 2" in page
    assert "An apostille is needed" in await judged(
        browser, {**OTHER_PLACE, "citizenship": "China", "translation_state": "China"}
    )
