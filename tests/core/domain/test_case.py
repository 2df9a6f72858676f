"""A case changes by steps and answers only, and each step leaves its event."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from core.domain.case import Answer, Case, CaseId, Source
from core.domain.lifecycle import Status, Step, StepNotAllowed

NOW = datetime(2024, 9, 17, 8, 0, tzinfo=UTC)


def a_case(status: Status = Status.READY) -> Case:
    return Case(
        id=CaseId(uuid4()),
        reference="00-2C-P64AK-4",
        edition="2024-03-19",
        status=status,
        language="kk",
        created_at=NOW,
        touched_at=NOW,
    )


def test_a_step_leaves_the_event_that_audit_and_notice_are_written_from():
    later = NOW + timedelta(minutes=5)

    declined = a_case().take(Step.DECLINE, by="user:1", at=later, missing="copy")

    (event,) = declined.events
    assert (event.step, event.status, event.actor, event.at) == (
        Step.DECLINE,
        Status.DECLINED,
        "user:1",
        later,
    )
    assert event.codes == {"missing": "copy"}
    assert declined.status_since == declined.touched_at == later


def test_a_step_that_the_table_lacks_leaves_the_case_as_it_was():
    case = a_case(Status.FORMED)

    with pytest.raises(StepNotAllowed):
        case.take(Step.WITHDRAW, by="user:1", at=NOW)
    assert case.status is Status.FORMED and case.events == ()


def test_an_answer_taken_away_is_not_answered_and_an_empty_one_is():
    case = a_case(Status.DRAFT).answered(
        {"nationality": Answer(""), "sex": Answer("F", Source.MRZ)}, at=NOW
    )

    without = case.answered({"sex": None}, at=NOW)

    assert "nationality" in without.answers and without.value("nationality") == ""
    assert "sex" not in without.answers


@pytest.mark.parametrize("status", Status)
def test_answers_can_be_changed_before_acceptance_only(status):
    assert a_case(status).editable == (status in (Status.DRAFT, Status.READY, Status.DECLINED))
