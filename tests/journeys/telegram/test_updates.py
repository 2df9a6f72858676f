"""K3 and "the order of one update": doubled, redelivered, late, always crashing; and S6."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest
from aiohttp import ClientSession

from bot.webhook import PATH, SECRET_HEADER
from core.ports.conversations import Channel
from tests.journeys.telegram.applicant import Applicant, Step, latin_story, said
from tests.journeys.telegram.house import SECRET, House
from tests.journeys.telegram.test_kills import both_ways, end_of

TO_THE_PLACE_OF_BIRTH = 12
"""So many steps of story (a) lead to a question that is typed."""


async def asked_where_born(house: House, number: int = 501) -> tuple[Applicant, list[Step]]:
    """Somebody in mid-form, and the steps that are left."""
    words, steps = latin_story()
    somebody = Applicant(house.server.person(number, "Specimen", "kk"), words)
    await somebody.walk(steps[:TO_THE_PLACE_OF_BIRTH])
    return somebody, steps[TO_THE_PLACE_OF_BIRTH:]


@both_ways
async def test_when_every_update_comes_twice_the_end_is_the_same(house: House) -> None:
    words, steps = latin_story()
    once = Applicant(house.server.person(601, "Specimen", "kk"), words)
    twice = Applicant(house.server.person(602, "Specimen", "kk"), words)
    await house.open("bot")
    await once.walk(steps)
    house.server.deliver_twice(len(steps))
    await twice.walk(steps)
    await house.server.wait_for(lambda server: not server.bot.queue.pending)

    assert await end_of(house, twice) == await end_of(house, once)


async def test_a_redelivered_answer_changes_nothing_and_shows_the_open_question(
    house: House,
) -> None:
    await house.open("bot")
    somebody, steps = await asked_where_born(house)
    answer = await somebody.person.send(steps[0].text)
    asked = await somebody.sees(steps[0].then)
    before = await end_of(house, somebody)
    house.server.redeliver(int(str(answer["update_id"])))

    def again(chat: object) -> bool:
        last = somebody.person.last
        assert last is not None
        shown_anew = last.message_id > asked.message_id
        return shown_anew and said(somebody.words, steps[0].then) in last.text

    await somebody.person.wait_for(again)
    assert await end_of(house, somebody) == before


async def test_a_late_message_is_never_the_answer_to_a_later_question(house: House) -> None:
    await house.open("bot")
    somebody, steps = await asked_where_born(house)
    with house.server.deliver_late() as late:
        await somebody.person.send("IZMIR")
    await somebody.walk(steps[:1])
    before = await end_of(house, somebody)
    late.release()

    shown = await somebody.sees("odd.late")

    assert said(somebody.words, steps[0].then) in shown.text
    after = await end_of(house, somebody)
    assert {**after, "screens shown": None} == {**before, "screens shown": None}


@asynccontextmanager
async def unreadable(house: House, somebody: Applicant) -> AsyncIterator[None]:
    """The row of a conversation is damaged: every update of this chat crashes."""
    chat = str(somebody.person.id)
    found = await house.read(lambda tx: tx.conversations.find(Channel.TELEGRAM, chat))
    assert found is not None
    connection = await asyncpg.connect(house.database)
    try:
        row = "SELECT sealed_state FROM conversations WHERE id = $1"
        damage = "UPDATE conversations SET sealed_state = $2 WHERE id = $1"
        whole = await connection.fetchval(row, found.id)
        await connection.execute(damage, found.id, b"damaged")
        yield
        await connection.execute(damage, found.id, whole)
    finally:
        await connection.close()


@both_ways
async def test_an_update_that_always_crashes_is_set_aside_and_its_writer_told(
    house: House,
) -> None:
    await house.open("bot")
    unlucky, steps = await asked_where_born(house, 501)
    neighbour, others = await asked_where_born(house, 502)
    parked = said(unlucky.words, "sys.parked")

    async with unreadable(house, unlucky):
        await unlucky.person.send("ANKARA")
        await neighbour.walk(others)
        await unlucky.person.wait_for(lambda chat: any(parked in text for text in chat.texts))

    assert await house.read(lambda tx: tx.updates.parked_count()) == 1
    await unlucky.walk(steps)
    assert (await end_of(house, unlucky))["answers"] == (await end_of(house, neighbour))["answers"]
    log = house.logs()
    assert "parked as" in log
    assert "ANKARA" not in log


@pytest.mark.parametrize("webhook", [True])
async def test_the_webhook_takes_nothing_without_its_secret(house: House) -> None:
    await house.open("bot")
    server = house.server
    await server.wait_for(lambda one: one.bot.webhook)
    with server.deliver_late() as kept:
        update = await server.person(501, "Specimen", "kk").send("/start")
    statuses = []
    async with ClientSession() as stranger:
        for headers in ({}, {SECRET_HEADER: ""}, {SECRET_HEADER: "a-guess"}):
            url = house.public_url + PATH
            async with stranger.post(url, json=update, headers=headers) as answer:
                statuses.append(answer.status)

    assert statuses == [401, 401, 401]
    assert await house.read(lambda tx: tx.conversations.find(Channel.TELEGRAM, "501")) is None
    assert server.bot.webhook is not None
    assert server.bot.webhook.secret == SECRET
    kept.release()
    await Applicant(server.person(501, "Specimen", "kk"), latin_story()[0]).sees("lang.choose")
