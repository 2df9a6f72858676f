"""Codes by which an application is taken up again."""

from core.texts.marker import N_

RESUME: dict[str, str] = {
    "recover.start": N_(
        "I need three things: the application number, the number of the document, and a one-time "
        "code. The code is shown in the old chat or given at the window.\n"
        "Application number, please.\n"
        "Example: {reference_example}"
    ),
    "recover.document": N_("Now the number of the document you applied with."),
    "recover.code": N_("And the one-time code: {digits} digits."),
    "recover.found": N_(
        "Found. Your application is here now, and the old chat no longer shows it."
    ),
    "recover.failed": N_("These three do not fit together. Please check them. Tries left: {left}."),
    "recover.locked": N_(
        "Too many tries. For your safety I wait until {until}. The consul can help you at once."
    ),
    "recover.lost": N_(
        "Without them I may not show an application: that protects you. Bring your document to "
        "{mission}; the consul finds it by the document and gives you a new code."
    ),
    "recover.code_shown": N_(
        "One-time code: {code}. It works once, for {until}. Give it to nobody; we never ask for "
        "it by telephone."
    ),
}
