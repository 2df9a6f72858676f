"""K6, L4: two taps are one act; a screen from before somebody else's act overwrites nothing."""

from core.domain.lifecycle import Status
from tests.journeys.telegram.applicant import LATIN_BORN, LATIN_ZONE, Applicant, latin_story
from tests.journeys.telegram.house import House

TO_THE_COUNTRY_OF_BIRTH = 11


async def test_two_taps_on_one_button_are_one_answer(house: House) -> None:
    await house.open("bot")
    words, steps = latin_story()
    deniz = Applicant(house.server.person(501, "Specimen", "kk"), words)
    await deniz.walk(steps[:TO_THE_COUNTRY_OF_BIRTH])
    asked = await deniz.sees("q.birth_country")
    before = await house.case_of(deniz.person.id)
    for _ in range(2):
        await deniz.person.tap(words.country("TR"), asked)

    await deniz.sees("odd.twice")
    after = await house.case_of(deniz.person.id)
    assert after.version == before.version + 1
    assert after.value("birth_country") == "TR"


async def test_a_screen_from_before_the_acceptance_changes_nothing(house: House) -> None:
    await house.open("bot")
    words, steps = latin_story()
    deniz = Applicant(house.server.person(501, "Specimen", "kk"), words)
    await deniz.walk(steps)
    reference = deniz.reference()
    await deniz.tap("summary", "summary.head")
    await deniz.tap("change", "edit.choose")
    await deniz.person.tap(words.say("field.birth_place"))
    await deniz.sees("q.birth_place")
    await house.staff.accept(reference, LATIN_ZONE, LATIN_BORN)
    accepted = await house.staff.case(reference)
    await deniz.say("IZMIR", "edit.locked")

    after = await house.staff.case(reference)
    assert (after.version, after.status) == (accepted.version, Status.ACCEPTED)
    assert after.value("birth_place") == "ANKARA"
