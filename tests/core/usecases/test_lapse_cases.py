"""Retention by age: cases lapse by their own edition, check answers after a day (2-rules.md)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.editions import EditionBook
from core.domain.lifecycle import Status
from core.ports.conversations import Channel, Deletion
from core.usecases.lapse_cases import LapseCases
from tests.builders import a_case
from tests.core.usecases.chats import chat, seated
from tests.core.usecases.desk import RULES, Desk
from tests.fakes import NOW

DAYS = {Status.DRAFT: 180, Status.READY: 365, Status.DECLINED: 365}


def lapsing(desk: Desk) -> LapseCases:
    return LapseCases(desk.store, desk.clock, RULES)


@pytest.mark.parametrize(("status", "days"), DAYS.items())
async def test_untouched_case_lapses_after_the_days_of_its_status_and_not_before(
    any_desk: Desk, status: Status, days: int
) -> None:
    case = await any_desk.stored(a_case(status, touched_at=NOW))
    any_desk.clock.at = NOW + timedelta(days=days)
    assert (await lapsing(any_desk)()).cases == 0
    any_desk.clock.move(seconds=1)
    assert (await lapsing(any_desk)()).cases == 1
    after = await any_desk.again(case)

    assert (after.status, after.answers) == (Status.LAPSED, {})


@pytest.mark.parametrize(
    "status", [status for status in Status if status not in (*DAYS, Status.LAPSED)]
)
async def test_accepted_and_ended_cases_never_lapse(desk: Desk, status: Status) -> None:
    case = await desk.stored(a_case(status, touched_at=NOW))
    desk.clock.move(days=4000)
    await lapsing(desk)()

    assert (await desk.again(case)).answers == case.answers


async def test_case_lapses_by_the_edition_it_was_opened_under(desk: Desk) -> None:
    """L33: a later edition with a shorter period does not reach back."""
    old = RULES.editions.on(date(2024, 9, 17))
    brief = replace(
        old,
        id="2025-fictitious",
        first_day=date(2025, 1, 1),
        last_day=date(2030, 1, 1),
        retention=replace(old.retention, draft_days=10),
    )
    rules = replace(RULES, editions=EditionBook((old, brief)))
    first = await desk.stored(a_case(Status.DRAFT, touched_at=NOW))
    second = await desk.stored(a_case(Status.DRAFT, touched_at=NOW, edition=brief.id))
    desk.clock.move(days=150)
    assert (await LapseCases(desk.store, desk.clock, rules)()).cases == 1

    assert (await desk.again(first)).status is Status.DRAFT
    assert (await desk.again(second)).status is Status.LAPSED


async def test_passport_lines_the_chat_remembered_go_with_the_answers(desk: Desk) -> None:
    conversation = await chat(desk.store, "77", NOW)
    case = await seated(
        desk.store, await desk.stored(a_case(Status.DRAFT, touched_at=NOW)), conversation
    )
    desk.clock.move(days=181)
    await lapsing(desk)()
    after = await desk.store.read(lambda tx: tx.conversations.get(conversation.id))

    assert after.current_case == case.id
    assert "zone" not in after.state


async def test_answers_of_the_check_go_a_day_after_the_last_message(any_desk: Desk) -> None:
    await chat(any_desk.store, "77", NOW, consented=False)
    kept = await chat(any_desk.store, "78", NOW)
    any_desk.clock.at = NOW + timedelta(hours=24, seconds=1)
    assert (await lapsing(any_desk)()).conversations == 1

    def find(outside: str):  # type: ignore[no-untyped-def]
        return any_desk.store.read(lambda tx: tx.conversations.find(Channel.TELEGRAM, outside))

    assert await find("77") is None
    assert (await find("78")).id == kept.id


async def test_number_of_an_update_is_forgotten_after_a_week_and_not_before(desk: Desk) -> None:
    await desk.store.write(lambda tx: tx.updates.handled(Channel.TELEGRAM, "9", NOW))
    for days, known in ((6, True), (8, False)):
        desk.clock.at = NOW + timedelta(days=days)
        await lapsing(desk)()
        assert await desk.store.read(lambda tx: tx.updates.known(Channel.TELEGRAM, "9")) is known


async def test_chat_is_erased_only_after_its_messages_have_left_the_messenger(desk: Desk) -> None:
    conversation = await chat(desk.store, "77", NOW, consented=False)
    due = Deletion(conversation.id, 9, NOW + timedelta(hours=24))
    await desk.store.write(lambda tx: tx.deletions.add(due))
    desk.clock.at = NOW + timedelta(hours=25)
    assert (await lapsing(desk)()).conversations == 0
    desk.clock.at = NOW + timedelta(hours=49)

    assert (await lapsing(desk)()).conversations == 1
