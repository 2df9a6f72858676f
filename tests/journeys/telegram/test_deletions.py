"""L9: what stands in the chat of the passport leaves it, the bot's own messages included."""

from datetime import timedelta

from core.adapters.clock import MovedClock
from tests.journeys.telegram.applicant import (
    LATIN_PASSPORT,
    Applicant,
    before_the_form,
    latin_story,
    said,
)
from tests.journeys.telegram.house import SPEED, House

HOURS_49 = 49 * 3600
BEFORE_THE_FORM = 6
TO_THE_DAY_OF_ISSUE = 9
SECTIONS = ("YOU", "DOCUMENT", "NAMES", "BIRTH", "PURPOSE")


def form_messages(applicant: Applicant, first: int) -> list[int]:
    """The messages of the form that stand in the chat, the person's and the bot's."""
    return [one.message_id for one in applicant.person.messages if one.message_id >= first]


def held_back(applicant: Applicant) -> list[str]:
    return [word for word in LATIN_PASSPORT if word in applicant.everything]


async def test_at_the_end_of_each_section_only_the_live_question_is_left(house: House) -> None:
    await house.open("bot")
    words, steps = latin_story()
    deniz = Applicant(house.server.person(501, "Specimen", "kk"), words)
    await deniz.walk(steps[:BEFORE_THE_FORM])
    opened = deniz.person.last
    assert opened is not None
    saved = said(words, "section.saved")
    ended = 0
    for step in steps[BEFORE_THE_FORM:-1]:
        await deniz.walk([step])
        live = await deniz.sees(step.then)
        if saved in live.text:
            ended += 1
            alone = [live.message_id]
            await deniz.person.wait_for(
                lambda _, alone=alone: form_messages(deniz, opened.message_id) == alone
            )

    assert ended == len(SECTIONS)
    assert held_back(deniz)  # the summary still shows everything
    await deniz.walk(steps[-1:])
    await deniz.person.wait_for(lambda _: not held_back(deniz))


async def test_a_photo_of_a_passport_does_not_stay_in_the_chat(house: House) -> None:
    await house.open("bot")
    words, _ = latin_story()
    deniz = Applicant(house.server.person(501, "Specimen", "kk"), words)
    await deniz.walk(before_the_form(words))
    await deniz.person.send_photo(b"specimen", "passport")

    await deniz.sees("photo.not_read")
    await deniz.person.wait_for(lambda chat: not any(one.file for one in chat.messages))


async def test_a_question_sent_by_a_bot_that_died_at_once_does_not_stay(house: House) -> None:
    """It never heard the number of its own message; the second copy takes the first one's place."""
    await house.open("bot")
    words, steps = latin_story()
    deniz = Applicant(house.server.person(501, "Specimen", "kk"), words)
    await deniz.walk(steps[:TO_THE_DAY_OF_ISSUE])
    house.server.fail_next("sendMessage", 0, done=True)
    first = await deniz.say(steps[TO_THE_DAY_OF_ISSUE].text, "q.cyrillic")
    house.kill("bot")
    await house.start("bot")

    again = await deniz.sees("q.cyrillic", beyond=first.message_id)
    await deniz.person.wait_for(
        lambda _: first.message_id not in form_messages(deniz, first.message_id)
    )
    assert again.message_id in form_messages(deniz, first.message_id)


async def abandoned(house: House) -> Applicant:
    """Somebody who left in mid-form, with passport data in the chat, a day ago for the worker."""
    await house.open("bot")
    words, steps = latin_story()
    deniz = Applicant(house.server.person(501, "Specimen", "kk"), words)
    await deniz.walk(steps[: BEFORE_THE_FORM + 1])
    assert held_back(deniz)
    house.clock = MovedClock(house.clock.now() + timedelta(hours=25), SPEED)
    return deniz


async def test_what_was_left_in_mid_form_is_deleted_after_a_day(house: House) -> None:
    deniz = await abandoned(house)
    await house.start("worker")
    await deniz.person.wait_for(lambda _: not held_back(deniz))


async def test_what_telegram_does_not_delete_any_more_is_told(house: House) -> None:
    deniz = await abandoned(house)
    house.server.advance(HOURS_49)
    await house.start("worker")
    told = said(deniz.words, "form.not_deleted")
    await deniz.person.wait_for(lambda chat: any(told in text for text in chat.texts))
