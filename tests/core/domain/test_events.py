"""Every step has a notice or an explicit silence (4-house.md, "notify about something new")."""

from core.domain.events import NOTICE_OF
from core.domain.lifecycle import Step


def test_every_step_has_a_notice_or_explicit_silence():
    assert set(NOTICE_OF) == set(Step)


def test_the_applicant_is_told_of_everything_the_offices_decide():
    decided = (Step.ACCEPT, Step.DECLINE, Step.CONFIRM, Step.FORM, Step.REFUSE, Step.RETURN)

    assert all(NOTICE_OF[step] for step in decided)
