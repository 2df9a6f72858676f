"""Why an act of the staff was refused: the desk of the operator, papers, people, the term."""

from core.texts.marker import N_

STAFF_ERRORS: dict[str, str] = {
    "err.copy_out": N_(
        "A copy was printed well already: {serial}. Record it as spoiled, with a reason, before "
        "another is printed."
    ),
    "err.nothing_to_print": N_(
        "There is nothing to print now: the answer has not come, or the paper was handed over."
    ),
    "err.paper_settled": N_("It was recorded already how this copy came out."),
    "err.paper_not_ready": N_(
        "This copy cannot be handed over: it was not printed well, or it was handed over already."
    ),
    "err.identity_not_checked": N_("Tick that you checked the identity again."),
    "err.iins_differ": N_("The two numbers are not the same. Type both again from IS MP."),
    "err.iin_taken": N_(
        "Another case has this number. Compare it digit by digit; if it is right, the ground is "
        "the third of para 12."
    ),
    "err.same_person": N_(
        "Whoever confirmed a case cannot answer it for the registry: another operator does."
    ),
    "err.not_with_operator": N_("This request is answered already, or it has not arrived."),
    "err.login_taken": N_("Somebody has this user name already. Please choose another."),
    "err.mission_needed": N_(
        "A consul and a head of mission belong to one mission, nobody else does. Please choose it, "
        "or leave it empty."
    ),
    "err.password_too_short": N_("The password is too short. Signs it needs: {shortest}, or more."),
    "err.extension_too_short": N_(
        "The new last day must be later than the present one: {last_day}."
    ),
    "err.order_in_future": N_("The date of the order lies in the future. Please check it."),
    "err.source_missing": N_(
        "Please write where this comes from: the source, and for a demand of the mission also its "
        "author and date."
    ),
}
