"""What the applicant is told at each change: the push, and the full text behind it.

Each sentence bears repeating: a process that dies while sending tells twice.
"""

from core.texts.marker import N_

NEWS = N_("Application {reference}: there is news. Open the chat to read it.")

KINDS = (
    "accepted",
    "declined",
    "submitted",
    "returned",
    "formed",
    "refused",
    "handed_over",
    "notice_handed_over",
    "transferred",
    "withdrawn",
    "lapsed",
)
"""Kinds of notice: the steps of core.domain.events, the window's transfer, and the second paper."""

PUSH: dict[str, str] = {"push.state": NEWS, **{f"push.{kind}": NEWS for kind in KINDS}}
"""A push carries the reference only (L9): the same sentence for every kind."""

NOTICES: dict[str, str] = {
    "notice.accepted": N_(
        "The consul has accepted your application {reference}. Next: the consul confirms it and "
        "sends it to the Ministry of Internal Affairs. The IIN is due by {due} (one working day, "
        "the day of your visit not counted; paragraph 5)."
    ),
    "notice.declined": N_(
        "At the visit the papers for your application {reference} were not accepted (paragraph "
        "7). What is missing:\n"
        "{missing}\n"
        "This is not a refusal of the IIN: come again with the full set. Your answers are kept."
    ),
    "notice.submitted": N_(
        "The request for your application {reference} is at the Ministry of Internal Affairs. Due "
        "by {due}. You need not do anything; the result will be told here."
    ),
    "notice.returned": N_(
        "The operator of the Ministry asks for a correction in the request for your application "
        "{reference}. The consul puts it right, and the term goes on. If your help is needed, we "
        "will write to you."
    ),
    "notice.formed": N_(
        "Your IIN has been formed (application {reference}). For your safety it is not written "
        "here. Next: the consul prints the registration certificate, and you collect it in person "
        "with your document."
    ),
    "notice.refused": N_(
        "The Ministry has refused to form the IIN (application {reference}). The reason and what "
        "you can do:\n\n"
        "{ground}"
    ),
    "notice.handed_over": N_(
        "You have received the registration certificate (application {reference}). It is valid "
        "only together with your identity document. Please keep it: this case is closed."
    ),
    "notice.notice_handed_over": N_(
        "You have received the notice of refusal (application {reference}). You can apply again "
        "once the reason is gone, or complain in writing."
    ),
    "notice.transferred": N_(
        "Your application {reference} was moved at the window to: {mission}. If you were not "
        "there, please tell the consul at once."
    ),
    "notice.withdrawn": N_(
        "The application {reference} has been withdrawn. You can make a new one as long as "
        "applications are accepted."
    ),
    "notice.lapsed": N_(
        "The application {reference} was erased, because nothing was written for a long time. A "
        "new one takes a few minutes."
    ),
    "notice.head": N_("News of your application {reference}"),
}
