"""Short names of the back office: statuses, steps, roles, sources, papers, notices."""

from core.texts.marker import N_

STATUSES: dict[str, str] = {
    "status_name.draft": N_("Draft"),
    "status_name.ready": N_("Ready"),
    "status_name.declined": N_("Declined"),
    "status_name.accepted": N_("Accepted"),
    "status_name.submitted": N_("Submitted"),
    "status_name.returned": N_("Returned"),
    "status_name.formed": N_("IIN formed"),
    "status_name.refused": N_("Refused"),
    "status_name.handed_over": N_("Handed over"),
    "status_name.notice_handed_over": N_("Notice handed over"),
    "status_name.withdrawn": N_("Withdrawn"),
    "status_name.lapsed": N_("Lapsed"),
}

STEPS: dict[str, str] = {
    "step.complete": N_("Complete the form"),
    "step.reopen_draft": N_("Go on editing"),
    "step.accept": N_("Accept"),
    "step.decline": N_("Decline"),
    "step.reopen": N_("Come again"),
    "step.take_back": N_("Take back"),
    "step.confirm": N_("Confirm in person"),
    "step.form": N_("Form the IIN"),
    "step.refuse": N_("Refuse"),
    "step.return": N_("Return for correction"),
    "step.hand_over": N_("Hand over"),
    "step.withdraw": N_("Withdraw"),
    "step.lapse": N_("Lapse"),
}

ROLES: dict[str, str] = {
    "role.applicant": N_("Applicant"),
    "role.consul": N_("Consul"),
    "role.head_of_mission": N_("Head of mission"),
    "role.operator": N_("Operator of the service provider"),
    "role.complaints_officer": N_("Complaints officer"),
    "role.auditor": N_("Auditor"),
    "role.administrator": N_("Administrator"),
    "role.worker": N_("Program"),
}

SOURCES: dict[str, str] = {
    "source.declared": N_("Applicant"),
    "source.suggested": N_("Suggested spelling"),
    "source.mrz": N_("Machine-readable zone"),
    "source.visual": N_("Visual zone"),
    "source.translation": N_("Translation"),
    "source.corrected": N_("Corrected at the window"),
}

VERDICTS: dict[str, str] = {
    "verdict_name.declined": N_("Would be declined"),
    "verdict_name.ask": N_("Ask the consul"),
    "verdict_name.bring": N_("Bring"),
    "verdict_name.in_order": N_("In order"),
}

REQUEST_STATES: dict[str, str] = {
    "request_state.queued": N_("Queued"),
    "request_state.sent": N_("Sent"),
    "request_state.acknowledged": N_("Acknowledged"),
    "request_state.in_execution": N_("In execution"),
    "request_state.formed": N_("IIN formed"),
    "request_state.refused": N_("Refused"),
    "request_state.returned": N_("Returned"),
}

NOTICE_STATES: dict[str, str] = {
    "notice_state.queued": N_("To be sent"),
    "notice_state.sent": N_("Notice sent"),
    "notice_state.possibly_repeated": N_("Possibly repeated"),
    "notice_state.waiting": N_("Waiting"),
    "notice_state.seen": N_("Seen"),
    "notice_state.undeliverable": N_("Cannot be delivered"),
    "notice_state.told_by_hand": N_("Told by hand"),
    "notice_state.recalled": N_("Recalled"),
}

PAPERS: dict[str, str] = {
    "paper.certificate": N_("Registration certificate"),
    "paper.refusal_notice": N_("Notice of refusal"),
    "paper.decline_note": N_("Note: papers not accepted"),
    "paper.receipt": N_("Receipt"),
    "paper.form": N_("Application form"),
    "paper_state.printing": N_("Printing"),
    "paper_state.printed_well": N_("Printed well"),
    "paper_state.spoiled": N_("Spoiled"),
    "paper_state.handed_over": N_("Handed over"),
}

CHANNELS: dict[str, str] = {
    "channel.telegram": N_("Telegram"),
    "channel.web": N_("Web page"),
    "channel.none": N_("Without a chat"),
    "filled_in_by.self": N_("On one's own behalf"),
    "filled_in_by.child": N_("On behalf of a child"),
    "filled_in_by.other": N_("On behalf of another person"),
    "filled_in_by.consul": N_("By the consul"),
}
