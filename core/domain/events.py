"""What happened to a case: a step that was taken, by whom, and codes only, never words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from core.domain.lifecycle import Status, Step


@dataclass(frozen=True)
class Event:
    """One step of one case. `codes` hold grounds and attempt numbers, nothing personal."""

    step: Step
    case: UUID
    status: Status
    actor: str
    at: datetime
    codes: Mapping[str, str] = field(default_factory=dict)


NOTICE_OF: dict[Step, str | None] = {
    Step.COMPLETE: None,  # the chat itself says it
    Step.REOPEN_DRAFT: None,
    Step.ACCEPT: "accepted",
    Step.DECLINE: "declined",
    Step.REOPEN: None,  # the person or the consul beside the person did it
    Step.TAKE_BACK: None,  # within ten seconds: the notice of acceptance is recalled instead
    Step.CONFIRM: "submitted",
    Step.FORM: "formed",
    Step.REFUSE: "refused",
    Step.RETURN: "returned",
    Step.HAND_OVER: "handed_over",
    Step.WITHDRAW: "withdrawn",
    Step.LAPSE: "lapsed",
}
"""Which notice a step queues for the applicant; None is explicit silence."""


def notice_of(event: Event) -> str | None:
    """The notice of what happened. Two papers are handed over: a certificate, a notice of refusal."""
    if event.step is Step.HAND_OVER:
        return event.status.value
    return NOTICE_OF[event.step]
