"""Every step has a notice or an explicit silence (4-house.md, "notify about something new")."""

from datetime import UTC, datetime
from uuid import UUID

from core.domain.events import NOTICE_OF, Event, notice_of
from core.domain.lifecycle import Status, Step


def test_every_step_has_a_notice_or_explicit_silence():
    assert set(NOTICE_OF) == set(Step)


def test_the_applicant_is_told_of_everything_the_offices_decide():
    decided = (Step.ACCEPT, Step.DECLINE, Step.CONFIRM, Step.FORM, Step.REFUSE, Step.RETURN)

    assert all(NOTICE_OF[step] for step in decided)


def test_who_is_handed_the_notice_of_refusal_is_not_told_of_a_certificate():
    def handed(status):
        at = datetime(2026, 11, 24, tzinfo=UTC)
        return Event(step=Step.HAND_OVER, case=UUID(int=1), status=status, actor="a", at=at)

    assert notice_of(handed(Status.HANDED_OVER)) == "handed_over"
    assert notice_of(handed(Status.NOTICE_HANDED_OVER)) == "notice_handed_over"
