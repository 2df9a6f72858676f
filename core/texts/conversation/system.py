"""When something goes wrong on our side."""

from core.texts.marker import N_

SYSTEM: dict[str, str] = {
    "sys.slow": N_("One moment. Your answer is saved."),
    "sys.failed": N_(
        "Something broke on our side. Your answer is saved; nothing needs to be written again. "
        "Please try once more in a minute."
    ),
    "sys.failed_unsaved": N_(
        "Something broke on our side, and the last answer was not saved. Please send it once more."
    ),
    "sys.maintenance": N_(
        "The service is being worked on until {until}. Your answers are safe. Please come back "
        "then."
    ),
    "sys.stale_case": N_("Your application has just been changed by the consul. Here it is anew:"),
    "sys.session_over": N_(
        "This page was open for a long time. Your answers are kept; open it again to continue."
    ),
    "sys.parked": N_(
        "Something broke on our side with this message, and it has been set aside. Your earlier "
        "answers are safe. Please write it in another way; if it happens again, tell the consul "
        "this number: {reference}."
    ),
    "sys.too_fast": N_("Messages are coming too fast. Please wait a moment and write again."),
}
