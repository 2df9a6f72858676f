"""The page of the web chat."""

from core.texts.marker import N_

WEB: dict[str, str] = {
    "web.title": N_("Qabyl: application for a Kazakh IIN"),
    "web.input": N_("Your answer"),
    "web.send": N_("Send"),
    "web.offline": N_(
        "No connection. What you have written stays here and is sent when the connection is back."
    ),
    "web.online": N_("The connection is back. Everything has been sent."),
    "web.resume_code": N_(
        "Your resume code: {code}\n"
        "With it you can go on in another browser or after closing this page. Give it to nobody; "
        "we never ask for it."
    ),
    "web.resume_wrong": N_("This code does not fit. Please check it letter by letter."),
    "web.history": N_("Conversation"),
    "web.answers": N_("Possible answers"),
    "web.you": N_("You"),
    "web.begin": N_("Begin"),
    "web.scripts_off": N_(
        "Scripts are off in this browser. The chat works all the same: the page is renewed when "
        "you send an answer."
    ),
    "web.renew": N_("Renew the page"),
    "web.skip": N_("Skip to the conversation"),
    "web.service": N_("Consular service of Kazakhstan"),
    "web.not_found": N_("There is no such page."),
}
