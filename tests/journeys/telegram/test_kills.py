"""K1: `kill -9` in mid-form and while notices go out; nothing is lost, nothing answered twice."""

import asyncio
import random
from collections.abc import Callable

import pytest

from core.domain.case import Case
from core.ports.conversations import Channel, Conversation
from core.ports.notices import NoticeState
from core.ports.storage import Transaction
from tests.journeys.telegram.applicant import (
    LATIN_BORN,
    LATIN_PASSPORT,
    LATIN_ZONE,
    Applicant,
    Step,
    chinese_story,
    latin_story,
)
from tests.journeys.telegram.house import House
from tests.telegram.server import BotApiServer

KILLS = 4
LONGEST_MOMENT = 0.04
"""Seconds after an update was taken in which most of its handling falls."""

both_ways = pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
stories = pytest.mark.parametrize("story", [latin_story, chinese_story])


class Accidents:
    """Kills the bot at drawn steps and moments, and starts it again."""

    def __init__(self, house: House, steps: list[Step], seed: int) -> None:
        self.house = house
        self.chance = random.Random(seed)
        self.at = set(self.chance.sample(range(len(steps)), KILLS))
        self.moments = [self._at_once, self._when_taken, self._when_answering, self._a_bit_later]

    async def __call__(self, number: int) -> None:
        if number not in self.at:
            return
        await self.chance.choice(self.moments)()
        self.house.kill("bot")
        await self.house.start("bot")

    async def _at_once(self) -> None:
        """Before the update can have reached anybody."""

    async def _when_taken(self) -> None:
        await self.house.server.wait_for(taken)

    async def _a_bit_later(self) -> None:
        """Anywhere between the update and its answer; the delay is the accident, not a wait."""
        await self.house.server.wait_for(taken)
        await asyncio.sleep(self.chance.uniform(0, LONGEST_MOMENT))

    async def _when_answering(self) -> None:
        """The effect is committed, and the bot never hears that its message was sent."""
        before = len(self.house.server.calls)
        await self.house.server.wait_for(lambda server: len(server.calls) > before)


def taken(server: BotApiServer) -> bool:
    """The update is at the bot, or the bot is done with it already."""
    return all(one.handed or one.in_flight for one in server.bot.queue.pending)


def state_of(applicant: Applicant) -> Callable[[Transaction], tuple[Conversation, list[Case]]]:
    def read(tx: Transaction) -> tuple[Conversation, list[Case]]:
        conversation = tx.conversations.find(Channel.TELEGRAM, str(applicant.person.id))
        assert conversation is not None
        return conversation, tx.cases.of_conversation(conversation.id)

    return read


async def end_of(house: House, applicant: Applicant) -> dict[str, object]:
    """What must not depend on accidents; a second answer would raise a version or a count."""
    conversation, cases = await house.read(state_of(applicant))
    audits = [await house.read(lambda tx: tx.audit.of_case(case.id)) for case in cases]  # noqa: B023
    return {
        "answers": [dict(case.answers) for case in cases],
        "version": [case.version for case in cases],
        "status": [case.status for case in cases],
        "mission": [case.mission for case in cases],
        "audit": [[line.act for line in lines] for lines in audits],
        "screens shown": conversation.state["screen"],
        "place": conversation.state["at"],
    }


async def a_story_with_kills(house: House, story: Callable[[], tuple], seed: int) -> None:
    words, steps = story()
    calm = Applicant(house.server.person(601, "Specimen", words.locale), words)
    hit = Applicant(house.server.person(602, "Specimen", words.locale), words)
    await house.open("bot")
    await calm.walk(steps)
    await hit.walk(steps, Accidents(house, steps, seed))

    assert await end_of(house, hit) == await end_of(house, calm)
    await house.everything_handled()
    await nothing_personal_is_left(hit)


async def nothing_personal_is_left(applicant: Applicant) -> None:
    def gone(person: object) -> bool:
        return not any(word in applicant.everything for word in LATIN_PASSPORT)

    await applicant.person.wait_for(gone)


@both_ways
async def test_a_killed_bot_goes_on_as_if_nothing_had_happened(house: House) -> None:
    await a_story_with_kills(house, latin_story, seed=20240319)


@pytest.mark.matrix
@both_ways
@stories
@pytest.mark.parametrize("seed", range(5))
async def test_kills_at_many_moments(house: House, story: Callable[[], tuple], seed: int) -> None:
    await a_story_with_kills(house, story, seed)


async def test_a_killed_worker_tells_everything_and_marks_what_it_may_have_told_twice(
    house: House,
) -> None:
    words, steps = latin_story()
    deniz = Applicant(house.server.person(501, "Specimen", "kk"), words)
    await house.open("bot", "worker")
    await deniz.walk(steps)
    reference = deniz.reference()
    push = words.say("push.state", reference=reference)

    await house.staff.accept(reference, LATIN_ZONE, LATIN_BORN)
    await deniz.person.wait_for(lambda chat: push in chat.texts)
    house.kill("worker")
    await house.staff.confirm(reference)
    await house.staff.form(reference)
    await house.start("worker")

    await deniz.person.wait_for(lambda chat: chat.texts.count(push) >= 3, timeout=20)
    notices = await house.settled(reference)
    assert [notice.kind for notice in notices] == ["accepted", "submitted", "formed"]
    repeated = [n for n in notices if n.state is NoticeState.POSSIBLY_REPEATED]
    assert deniz.person.texts.count(push) <= len(notices) + len(repeated)
    assert {n.state for n in notices} <= {NoticeState.SENT, NoticeState.POSSIBLY_REPEATED}
