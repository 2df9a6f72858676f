"""K3, L28: Telegram asks for patience, breaks, or never answers; everything arrives, in order."""

from core.ports.notices import NoticeState
from tests.journeys.telegram.applicant import LATIN_BORN, LATIN_ZONE, Applicant, latin_story
from tests.journeys.telegram.house import House
from tests.journeys.telegram.test_kills import both_ways, end_of


@both_ways
async def test_a_story_through_refusals_and_breakdowns_ends_as_without(house: House) -> None:
    words, steps = latin_story()
    calm = Applicant(house.server.person(601, "Specimen", "kk"), words)
    hit = Applicant(house.server.person(602, "Specimen", "kk"), words)
    await house.open("bot")
    await calm.walk(steps)
    server = house.server
    troubles = {
        1: ("editMessageText", 429, {"retry_after": 1}),
        3: ("editMessageText", 500, {}),
        5: ("*", 502, {"times": 2}),
        6: ("sendMessage", 500, {"times": 2}),
        8: ("sendMessage", 500, {"done": True}),
        10: ("answerCallbackQuery", 502, {}),
        11: ("sendMessage", 429, {"retry_after": 1, "times": 2}),
        12: ("deleteMessages", 500, {}),
        len(steps) - 2: ("sendPhoto", 502, {}),
    }

    async def trouble(number: int) -> None:
        """For the answer to the next step, since this one's may be on its way."""
        if number in troubles:
            method, status, more = troubles[number]
            server.fail_next(method, status, chat_id=602, **more)

    await hit.walk(steps, trouble)
    await house.server.wait_for(lambda one: not one.bot.queue.pending)

    assert await end_of(house, hit) == await end_of(house, calm)
    await house.everything_handled()


async def test_an_answer_that_telegram_never_confirms_is_sent_again(house: House) -> None:
    await house.open("bot")
    words, steps = latin_story()
    somebody = Applicant(house.server.person(501, "Specimen", "kk"), words)
    house.server.fail_next("sendMessage", 0)
    await somebody.say("/start", steps[0].then)
    await house.everything_handled()


async def test_notices_keep_their_order_through_refusals_and_breakdowns(house: House) -> None:
    words, steps = latin_story()
    deniz = Applicant(house.server.person(501, "Specimen", "kk"), words)
    await house.open("bot", "worker")
    await deniz.walk(steps)
    reference = deniz.reference()
    push = words.say("push.state", reference=reference)
    server, staff = house.server, house.staff

    server.fail_next("sendMessage", 429, retry_after=1)
    await staff.accept(reference, LATIN_ZONE, LATIN_BORN)
    await deniz.person.wait_for(lambda chat: chat.texts.count(push) == 1)
    server.fail_next("sendMessage", 500)
    server.fail_next("sendMessage", 502, done=True)
    await staff.confirm(reference)
    await staff.form(reference)

    notices = await house.settled(reference)
    assert [(notice.kind, notice.state) for notice in notices] == [
        ("accepted", NoticeState.SENT),
        ("submitted", NoticeState.POSSIBLY_REPEATED),
        ("formed", NoticeState.SENT),
    ]
    assert deniz.person.texts.count(push) == 4  # "submitted" arrived although Telegram said no
