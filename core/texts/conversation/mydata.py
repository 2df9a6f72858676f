"""What is held, the withdrawal of consent and of the application."""

from core.texts.marker import N_

MYDATA: dict[str, str] = {
    "mydata.menu_plain": N_(
        "Your data. You can see them, and you can take back your consent: then what may be erased "
        "is erased."
    ),
    "mydata.withdraw_ask_plain": N_(
        "If you take your consent back: as long as the application has not been accepted, your "
        "answers are erased. What the law makes us keep after it was accepted stays, and only for "
        "that purpose. Take it back?"
    ),
    "mydata.see": N_("This is what we hold, application {name}:\n{list}"),
    "mydata.nothing": N_(
        "No application is kept in this chat. Your language and the answers of the check are "
        "erased 24 hours after your last message, or at once by the button."
    ),
    "mydata.consent_line": N_("Consent: {kind}, {date}"),
    "mydata.erase_ask_plain": N_("Erase everything that may be erased? This cannot be undone."),
    "mydata.erased_proof": N_(
        "Erased: {date}. Proof of erasure: application number {reference}. Keep this line if you "
        "need it."
    ),
    "mydata.kept_after_acceptance": N_(
        "The application has been accepted at the window. What the law makes us keep after that "
        "stays, and only for that purpose."
    ),
    "mydata.withdrawn_plain": N_(
        "Your consent is taken back: {date}. The answers of the application are erased."
    ),
    "mydata.application_withdraw_plain": N_(
        "Withdraw the application {reference}? Its answers are erased, and this cannot be undone. "
        "You can begin a new one as long as applications are accepted."
    ),
    "mydata.application_withdrawn": N_(
        "The application {reference} is withdrawn, and its answers are erased."
    ),
    "mydata.withdraw_at_consul": N_(
        "The application has been accepted, so it can no longer be withdrawn here. Please tell "
        "the consul."
    ),
}
