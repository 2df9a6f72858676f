"""Where the application is, status by status."""

from core.texts.marker import N_

STATUS: dict[str, str] = {
    "status.head": N_("Application {reference}, as of {now}"),
    "status.none": N_("There is no application in this chat yet."),
    "status.draft": N_(
        "You are still filling it in. Questions left: {left}. It is kept until {erased_on}."
    ),
    "status.not_accepted": N_(
        "Your papers were not accepted at the visit (paragraph 7). What is missing:\n"
        "{missing}\n"
        "This is not a refusal of the IIN: come again with the full set. Your answers are kept."
    ),
    "status.accepted": N_(
        "The consul has accepted your application: {accepted_on}. Next: the consul confirms it "
        "and sends it to the Ministry of Internal Affairs. The IIN is due by {due} (one working "
        "day, the day of your visit not counted; paragraph 5)."
    ),
    "status.submitted": N_(
        "Your request is at the Ministry of Internal Affairs. Due by {due}. You need not do "
        "anything; I will write."
    ),
    "status.returned": N_(
        "The operator of the Ministry asks for a correction: {reason}. The consul puts it right; "
        "if your help is needed, we will write to you."
    ),
    "status.formed": N_(
        "Your IIN has been formed. For your safety it is not written here. Next: the consul "
        "prints the registration certificate, and you collect it in person with your document."
    ),
    "status.printed": N_(
        "Your registration certificate is ready. Collect it in person, with the document you "
        "applied with.\n"
        "{mission}\n"
        "{hours}, local time"
    ),
    "status.handed_over": N_(
        "You received the registration certificate on {handed_on}. It is valid only together with "
        "your identity document. Please keep it: this case is closed."
    ),
    "status.refused": N_(
        "The Ministry has refused to form the IIN. The reason and what you can do:"
    ),
    "status.notice_handed": N_(
        "You received the notice of refusal on {handed_on}. You can apply again once the reason "
        "is gone, or complain."
    ),
    "status.withdrawn": N_(
        "You withdrew this application on {withdrawn_on}. You can make a new one as long as "
        "applications are accepted."
    ),
    "status.lapsed": N_(
        "This application was erased on {erased_on}, because nothing was written for a long time. "
        "A new one takes a few minutes."
    ),
    "status.certificate_error": N_(
        "The order does not say how a certificate is corrected. Please bring it to the consul "
        "with your document: what is misprinted can be printed anew; what is wrong in the "
        "register goes to the Ministry."
    ),
    "status.ready": N_(
        "It is filled in, but not filed yet. Next: come in person with your documents."
    ),
    "status.returned_you": N_(
        "The operator of the Ministry asks for a correction: {reason}. Please come to the consul "
        "with your document."
    ),
    "status.overdue_plain": N_(
        "This is taking longer than the order allows: it was due on {due}. We apologise. You have "
        "the right to complain to the Ministry of Internal Affairs or to the official concerned "
        "(paragraph 15)."
    ),
    "status.provisional": N_(
        "The calendar of that year is not decreed yet, so the day may still move."
    ),
    "status.waiting": N_(
        "The Ministry's system cannot be reached just now. The request is kept and goes out as "
        "soon as it answers. You need not do anything."
    ),
    "status.printed_ask": N_(
        "Your registration certificate is ready. Collect it in person, with the document you "
        "applied with.\n"
        "{mission}"
    ),
}
