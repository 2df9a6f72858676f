"""Stories (a) and (b) of issue 2 through the real bot, polled for and by webhook."""

import pytest
from aiohttp import ClientSession

from tests.journeys.telegram.applicant import (
    CHINESE_BORN,
    CHINESE_ZONE,
    LATIN_BORN,
    LATIN_ZONE,
    Applicant,
    chinese_story,
    latin_story,
)
from tests.journeys.telegram.house import House

both_ways = pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])


@both_ways
async def test_a_latin_passport_leads_to_a_certificate_in_the_hand(house: House) -> None:
    await house.open("bot", "worker")
    words, steps = latin_story()
    deniz = Applicant(house.server.person(501, "Specimen", "kk"), words)
    await deniz.walk(steps)
    reference = deniz.reference()
    await the_form_opens_once(deniz)
    staff = house.staff

    await staff.accept(reference, LATIN_ZONE, LATIN_BORN)
    await deniz.reads_the_news(reference, "status.accepted")
    await staff.confirm(reference)
    await deniz.reads_the_news(reference, "status.submitted")
    iin = await staff.form(reference)
    await deniz.reads_the_news(reference, "status.formed")
    paper = await staff.print(reference)
    await deniz.say("/status", "status.printed")
    await staff.hand_over(reference, paper)
    await deniz.reads_the_news(reference, "status.handed_over")

    assert iin
    assert iin not in deniz.ever_told()
    assert iin not in house.logs()
    assert await house.kinds_told(reference) == ["accepted", "submitted", "formed", "handed_over"]


async def the_form_opens_once(applicant: Applicant) -> None:
    """C8: the page of the link opens any number of times, the paper behind its button once."""
    link = await applicant.tap("form_pdf", "pdf.form")
    url = next(button.url for button in link.buttons if button.url)
    async with ClientSession(headers={"Sec-Fetch-Site": "same-origin"}) as browser:
        async with browser.get(url) as page:
            assert page.status == 200
        async with browser.post(url) as paper:
            assert (await paper.read()).startswith(b"%PDF")
        async with browser.post(url) as again:
            assert again.status == 404
    await applicant.tap("back", "card.ready")


@both_ways
async def test_a_chinese_passport_is_declined_comes_back_and_is_refused(house: House) -> None:
    await house.open("bot", "worker")
    words, steps = chinese_story()
    li = Applicant(house.server.person(502, "Specimen", "zh-hans"), words)
    await li.walk(steps)
    await li.sees("verdict.apostille")
    reference = li.reference()
    staff = house.staff

    await staff.decline(reference, "translation")
    await li.reads_the_news(reference, "item.translation")
    await li.tap("summary", "summary.head")
    await li.tap("change", "edit.choose")
    await li.person.tap(words.say("field.birth_place"))
    await li.sees("q.birth_place")
    await li.say("SHANGHAI PUDONG", "summary.head")
    await li.tap("looks_right", "card.ready")
    await staff.accept(reference, CHINESE_ZONE, CHINESE_BORN)
    await li.reads_the_news(reference, "status.accepted")
    await staff.confirm(reference)
    await li.reads_the_news(reference, "status.submitted")
    await staff.refuse(reference, 3)
    await li.reads_the_news(reference, "refused.ground3")
    await staff.hand_over(reference, await staff.print(reference))
    await li.reads_the_news(reference, "status.notice_handed")

    assert (await staff.case(reference)).value("birth_place") == "SHANGHAI PUDONG"
    told = ["declined", "accepted", "submitted", "refused", "notice_handed_over"]
    assert await house.kinds_told(reference) == told
