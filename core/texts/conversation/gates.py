"""Who the service is for, and the term of the pilot project (items 2 and 7; para 12)."""

from core.texts.marker import N_

GATES: dict[str, str] = {
    "gate.iin": N_(
        "One question first. Have you ever had a Kazakh IIN? People often received one while "
        "studying or working in Kazakhstan, with a residence permit, or for a bank account.\n\n"
        "If an IIN in your name exists already, a second one is refused (paragraph 12)."
    ),
    "gate.iin_had": N_(
        "Then you most likely do not need a new one: an IIN is given once. Look for 12 digits on "
        "an old registration certificate, a residence permit, a bank contract or a tax paper from "
        "Kazakhstan. If you find nothing, ask the consul about your IIN at the visit."
    ),
    "gate.kz_citizen": N_(
        "This service is for foreign citizens. A citizen of Kazakhstan has an IIN already: it is "
        "printed in the identity card and the passport. If you have neither, ask the embassy or "
        "consulate about documents for citizens.\n\n"
        'Chose Kazakhstan by mistake? Tap "Change citizenship".'
    ),
    "gate.stateless": N_(
        "The order speaks of foreign citizens and says nothing about persons without citizenship. "
        "We take your answers and mark them for the consul, who decides. Please ask the embassy "
        "or consulate before you travel."
    ),
    "term.not_started": N_(
        "Applications are accepted from {first_day} (item 7 of the order). Until then you can "
        "check which papers to bring."
    ),
    "term.extended": N_(
        "The pilot project has been extended until {last_day}: order No. {order_number} of "
        "{order_date}."
    ),
    "term.accepted_earlier": N_(
        "The term of the pilot project has ended, but your application was accepted in time. It "
        "will be finished in the usual way."
    ),
    "term.demo": N_(
        "Demonstration. Nothing here is real: applications go nowhere, and the numbers are test "
        "numbers."
    ),
    "gate.iin_unsure": N_(
        "That is all right, you can apply. The Ministry checks its register. If an IIN is found, "
        "you get a refusal that names this reason. To save yourself a trip, look first through "
        "old papers from Kazakhstan for a number of 12 digits."
    ),
    "gate.minor": N_(
        "This person will be under 18 on the day of the visit. The order says nothing about "
        "children. Our reading: a parent or guardian signs the form, and the child comes too; the "
        "consul decides. Please come together and bring the birth certificate. Ask the embassy "
        "or consulate beforehand."
    ),
    "term.ended": N_(
        "New applications are not accepted now. The pilot project ran until {last_day} (item 2 of "
        "the order of 19 March 2024). If it is extended, we will say so here.\n\n"
        "You can still check which papers you would need. The answers of the check are erased 24 "
        "hours after your last message, or at once by a button."
    ),
    "term.ends_before_visit": N_(
        "The day you named is after the last day of the pilot project ({last_day}). Unless it is "
        "extended, applications are not accepted then (item 2 of the order)."
    ),
    "term.extended_demo": N_(
        "Demonstration: this extension of the pilot project is made up and holds nowhere else."
    ),
}
