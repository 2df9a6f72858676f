"""The life of a case as a table: which status follows which step, and who may take it.

Source: algorithm paras 6-14; *returned*, *lapse* and *take back* are readings of this project.

>>> status_after(Status.READY, Step.ACCEPT)
<Status.ACCEPTED: 'accepted'>
"""

from enum import StrEnum

from core.domain.errors import DomainError


class Status(StrEnum):
    DRAFT = "draft"
    READY = "ready"
    DECLINED = "declined"
    ACCEPTED = "accepted"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    FORMED = "formed"
    REFUSED = "refused"
    HANDED_OVER = "handed_over"
    NOTICE_HANDED_OVER = "notice_handed_over"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class Step(StrEnum):
    COMPLETE = "complete"
    REOPEN_DRAFT = "reopen_draft"
    ACCEPT = "accept"
    DECLINE = "decline"
    REOPEN = "reopen"
    TAKE_BACK = "take_back"
    CONFIRM = "confirm"
    FORM = "form"
    REFUSE = "refuse"
    RETURN = "return"
    HAND_OVER = "hand_over"
    WITHDRAW = "withdraw"
    LAPSE = "lapse"


class Actor(StrEnum):
    """Whose step it is."""

    APPLICANT = "applicant"
    CONSUL = "consul"
    OPERATOR = "operator"
    WORKER = "worker"


STEPS: dict[Status, dict[Step, Status]] = {
    Status.DRAFT: {
        Step.COMPLETE: Status.READY,
        Step.WITHDRAW: Status.WITHDRAWN,
        Step.LAPSE: Status.LAPSED,
    },
    Status.READY: {
        Step.REOPEN_DRAFT: Status.DRAFT,
        Step.ACCEPT: Status.ACCEPTED,
        Step.DECLINE: Status.DECLINED,
        Step.WITHDRAW: Status.WITHDRAWN,
        Step.LAPSE: Status.LAPSED,
    },
    Status.DECLINED: {
        Step.REOPEN: Status.READY,
        Step.WITHDRAW: Status.WITHDRAWN,
        Step.LAPSE: Status.LAPSED,
    },
    Status.ACCEPTED: {
        Step.CONFIRM: Status.SUBMITTED,
        Step.WITHDRAW: Status.WITHDRAWN,
        Step.TAKE_BACK: Status.READY,
    },
    Status.SUBMITTED: {
        Step.FORM: Status.FORMED,
        Step.REFUSE: Status.REFUSED,
        Step.RETURN: Status.RETURNED,
    },
    Status.RETURNED: {Step.CONFIRM: Status.SUBMITTED, Step.WITHDRAW: Status.WITHDRAWN},
    Status.FORMED: {Step.HAND_OVER: Status.HANDED_OVER},
    Status.REFUSED: {Step.HAND_OVER: Status.NOTICE_HANDED_OVER},
    Status.HANDED_OVER: {},
    Status.NOTICE_HANDED_OVER: {},
    Status.WITHDRAWN: {},
    Status.LAPSED: {},
}

WHO: dict[Step, frozenset[Actor]] = {
    Step.COMPLETE: frozenset({Actor.APPLICANT, Actor.CONSUL}),
    Step.REOPEN_DRAFT: frozenset({Actor.APPLICANT}),
    Step.ACCEPT: frozenset({Actor.CONSUL}),
    Step.DECLINE: frozenset({Actor.CONSUL}),
    Step.REOPEN: frozenset({Actor.CONSUL, Actor.APPLICANT}),
    Step.TAKE_BACK: frozenset({Actor.CONSUL}),
    Step.CONFIRM: frozenset({Actor.CONSUL}),
    Step.FORM: frozenset({Actor.OPERATOR}),
    Step.REFUSE: frozenset({Actor.OPERATOR}),
    Step.RETURN: frozenset({Actor.OPERATOR}),
    Step.HAND_OVER: frozenset({Actor.CONSUL}),
    Step.WITHDRAW: frozenset({Actor.APPLICANT, Actor.CONSUL}),
    Step.LAPSE: frozenset({Actor.WORKER}),
}

EDITABLE = frozenset({Status.DRAFT, Status.READY, Status.DECLINED})
"""The applicant may still change answers; from *accepted* on they are frozen."""

TERM_RUNS = frozenset({Status.ACCEPTED, Status.SUBMITTED, Status.RETURNED})
"""The term of para 5 runs and has not been met yet."""

ENDED = frozenset(status for status, steps in STEPS.items() if not steps)

TAKE_BACK_SECONDS = 10
"""For so long the same person can take back *accept* (and *decline*, by reopening)."""


class StepNotAllowed(DomainError):
    """The case is not where this step begins."""

    code = "step_not_allowed"


def status_after(status: Status, step: Step) -> Status:
    """The status a step leads to, or StepNotAllowed."""
    try:
        return STEPS[status][step]
    except KeyError:
        raise StepNotAllowed(status=status, step=step) from None
