"""The table of statuses and steps has no hole (1-product.md, "Life of a case")."""

import pytest

from core.domain.lifecycle import (
    EDITABLE,
    ENDED,
    STEPS,
    TERM_RUNS,
    WHO,
    Actor,
    Status,
    Step,
    StepNotAllowed,
    status_after,
)


def test_every_status_has_its_row():
    assert set(STEPS) == set(Status)


def test_every_step_is_used_somewhere_and_belongs_to_somebody():
    used = {step for row in STEPS.values() for step in row}

    assert used == set(Step)
    assert set(WHO) == set(Step)
    assert all(WHO.values())


def test_every_status_is_reached_from_draft():
    reached, edge = {Status.DRAFT}, [Status.DRAFT]
    while edge:
        for after in STEPS[edge.pop()].values():
            if after not in reached:
                reached.add(after)
                edge.append(after)

    assert reached == set(Status)


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("step", Step)
def test_a_step_that_is_not_in_the_table_is_refused(status, step):
    if step in STEPS[status]:
        assert status_after(status, step) is STEPS[status][step]
        return
    with pytest.raises(StepNotAllowed) as refusal:
        status_after(status, step)
    assert refusal.value.facts == {"status": status, "step": step}


def test_nothing_follows_an_end_and_an_end_is_never_editable():
    assert {
        Status.HANDED_OVER,
        Status.NOTICE_HANDED_OVER,
        Status.WITHDRAWN,
        Status.LAPSED,
    } == ENDED
    assert not ENDED & EDITABLE


def test_answers_are_frozen_while_the_term_runs():
    assert not TERM_RUNS & EDITABLE


def test_only_the_consul_confirms_and_only_the_operator_forms():
    """Para 14 and para 10: two different people."""
    assert WHO[Step.CONFIRM] == {Actor.CONSUL}
    assert WHO[Step.FORM] == WHO[Step.REFUSE] == WHO[Step.RETURN] == {Actor.OPERATOR}


def test_a_submitted_request_cannot_be_withdrawn():
    assert Step.WITHDRAW not in STEPS[Status.SUBMITTED]
