"""Accept: the term begins, answers freeze, signatures are recorded; nothing open may be left."""

from datetime import UTC, date, datetime

import pytest

from core.domain.editions import TermEnded
from core.domain.errors import NotFound, Stale
from core.domain.judgements import Ruling
from core.domain.lifecycle import Status, StepNotAllowed
from core.ports.settings import RecordedExtension
from core.usecases.accept_case import AcceptCase
from core.usecases.judge_papers import JudgePapers
from core.usecases.window_state import PointsOpen
from tests.builders import a_case
from tests.core.usecases.desk import Desk, zone


def accepting(desk: Desk) -> AcceptCase:
    return AcceptCase(desk.store, desk.clock, desk.rules)


async def test_accepted_case_is_due_on_the_next_working_day(any_desk: Desk) -> None:
    case = await any_desk.accepted()

    assert case.status is Status.ACCEPTED
    assert (case.accepted_on, case.due_on) == (date(2024, 9, 17), date(2024, 9, 18))
    assert case.accepted_by == any_desk.consul.id


async def test_the_day_of_acceptance_is_that_of_the_mission(desk: Desk) -> None:
    desk.clock.at = datetime(2024, 9, 17, 17, 0, tzinfo=UTC)  # past midnight in Shanghai

    case = await desk.accepted()

    assert (case.accepted_on, case.due_on) == (date(2024, 9, 18), date(2024, 9, 19))


async def test_both_statements_of_the_form_are_recorded_as_signed(desk: Desk) -> None:
    case = await desk.accepted()

    signed = await desk.store.read(lambda tx: tx.consents.of(str(case.id)))
    assert {consent.kind for consent in signed} == {"processing", "secrets"}
    assert {consent.recorded_by for consent in signed} == {desk.consul.actor}
    assert all(consent.signed_at == desk.clock.at for consent in signed)


async def test_a_parent_signs_for_a_child(desk: Desk) -> None:
    case = await desk.ready(birth_date="2015-08-12")
    case = await desk.judged(await desk.seen(case, zone(born="150812")))
    judge = JudgePapers(desk.store, desk.clock, desk.rules)
    case = await judge(desk.consul, case.id, case.version, ("gate.minor",), Ruling.IN_ORDER)

    await accepting(desk)(desk.consul, case.id, case.version)

    signed = await desk.store.read(lambda tx: tx.consents.of(str(case.id)))
    assert {(consent.given_by, consent.given_for) for consent in signed} == {("parent", "self")}


async def test_nothing_is_accepted_before_the_zones_are_seen_and_papers_judged(desk: Desk) -> None:
    case = await desk.ready()

    with pytest.raises(PointsOpen) as refusal:
        await accepting(desk)(desk.consul, case.id, case.version)

    points = refusal.value.facts["points"]
    assert isinstance(points, tuple)
    assert {"mrz", "visual.birth_date", "paper.line.application"} <= set(points)
    assert (await desk.again(case)).status is Status.READY


async def test_an_expired_document_is_never_accepted(desk: Desk) -> None:
    case = await desk.acceptable()
    desk.clock.at = datetime(2032, 4, 16, 4, 0, tzinfo=UTC)
    await extend(desk, date(2040, 1, 1))

    with pytest.raises(PointsOpen) as refusal:
        await accepting(desk)(desk.consul, case.id, case.version)

    assert "expired" in str(refusal.value.facts["points"])


async def test_outside_the_term_acceptance_is_blocked_with_its_last_day(desk: Desk) -> None:
    case = await desk.acceptable()
    desk.clock.at = datetime(2025, 1, 1, 4, 0, tzinfo=UTC)

    with pytest.raises(TermEnded) as refusal:
        await accepting(desk)(desk.consul, case.id, case.version)

    assert refusal.value.facts["last_day"] == date(2024, 12, 31)


async def test_an_extension_opens_the_window_again(desk: Desk) -> None:
    case = await desk.acceptable()
    desk.clock.at = datetime(2025, 2, 3, 4, 0, tzinfo=UTC)
    await extend(desk, date(2025, 12, 31))

    accepted = await accepting(desk)(desk.consul, case.id, case.version)

    assert accepted.status is Status.ACCEPTED


async def test_an_accepted_case_is_finished_after_the_term(desk: Desk) -> None:
    case = await desk.accepted()
    desk.clock.at = datetime(2025, 1, 3, 4, 0, tzinfo=UTC)

    request = await desk.confirming()(desk.consul, case.id, case.version, "correct horse")

    assert request.attempt == 1


async def test_second_click_accepts_nothing_twice(any_desk: Desk) -> None:
    case = await any_desk.acceptable()
    await accepting(any_desk)(any_desk.consul, case.id, case.version)

    with pytest.raises(Stale):
        await accepting(any_desk)(any_desk.consul, case.id, case.version)

    acts = await any_desk.acts(case)
    assert acts.count("staff:case:accepted") == 1


async def test_colleague_with_an_older_page_is_told_and_changes_nothing(desk: Desk) -> None:
    case = await desk.acceptable()
    await accepting(desk)(desk.consul, case.id, case.version)

    with pytest.raises(Stale):
        await accepting(desk)(desk.colleague, case.id, case.version)

    assert (await desk.again(case)).accepted_by == desk.consul.id


async def test_a_draft_cannot_be_accepted(desk: Desk) -> None:
    case = await desk.stored(a_case(Status.DRAFT))

    with pytest.raises(StepNotAllowed):
        await accepting(desk)(desk.consul, case.id, case.version)


async def test_another_missions_case_looks_absent(desk: Desk) -> None:
    case = await desk.acceptable()

    for officer in (desk.stranger, desk.operator, desk.auditor, desk.administrator):
        with pytest.raises(NotFound):
            await accepting(desk)(officer, case.id, case.version)


async def test_notice_of_acceptance_waits_ten_seconds(desk: Desk) -> None:
    case = await desk.accepted()

    notices = await desk.store.read(lambda tx: tx.outbox.of_case(case.id))

    assert [(one.kind, (one.due_at - desk.clock.at).seconds) for one in notices] == [
        ("accepted", 10)
    ]


async def extend(desk: Desk, last_day: date) -> None:
    extension = RecordedExtension(
        edition="2024-03-19",
        order_number="1",
        order_date=date(2024, 12, 20),
        last_day=last_day,
        demonstration=True,
        recorded_by=desk.administrator.actor,
        recorded_at=desk.clock.at,
    )
    await desk.store.write(lambda tx: tx.extensions.add(extension))
