"""The summary, changes, the READY card and the PDF."""

from core.texts.marker import N_

SUMMARY: dict[str, str] = {
    "summary.head": N_(
        "Your application {reference}. Please read it through; everything can be changed with one "
        "tap."
    ),
    "summary.problems": N_("To put right first: {n}"),
    "summary.to_bring": N_("To bring:"),
    "summary.consul_decides": N_("The consul will decide: {fields}"),
    "summary.empty": N_("left empty"),
    "summary.suggested": N_("suggested, please check"),
    "summary.from_mrz": N_("from the passport"),
    "edit.choose": N_("What shall we change?"),
    "edit.done": N_("Changed. {field}: {value}."),
    "edit.follows": N_("Because of this change one more answer is needed: {field}."),
    "edit.locked": N_(
        "Your application has been accepted, so it can no longer be changed here. Is something "
        "wrong in it? Tell the consul at once, before the IIN is formed."
    ),
    "edit.ended": N_("The answers of this application can no longer be changed."),
    "pdf.form": N_(
        "Your application form, in Russian with Kazakh beside it. Do not sign it at home: you "
        "sign in front of the consul."
    ),
    "pdf.checklist": N_(
        "Your checklist and the QR code. At the window the consul finds your application by this "
        "code."
    ),
    "pdf.failed": N_(
        "The PDF did not work out this time. Your answers are safe; please try again in a minute. "
        "The visit is possible without it."
    ),
    "card.ready": N_("READY"),
    "card.no_fee": N_("No fee for this service is named by the order."),
    "card.answer": N_(
        "The answer comes in one working day, not counting the day of your visit (paragraph 5). "
        "It is told here; the certificate is handed over in person."
    ),
    "ready.done": N_(
        "Good. The application is ready. It is not filed yet: you file it in person, with your "
        "documents."
    ),
    "ready.blocked": N_(
        "One point still stands in the way: {problem}. With this your papers would not be "
        "accepted (paragraph 7)."
    ),
    "pdf.link_page": N_(
        "This link opens once. Press the button when you are ready to save the file."
    ),
    "pdf.link_over": N_(
        "This link has been used or its time has run out. Ask for a new one in the chat."
    ),
    "card.reference": N_("Application number: {reference}\nTo read it out: {spoken}"),
    "card.mission": N_("{mission}\nTime there now: {time}"),
    "pdf.link": N_(
        "The button opens the file once, within this time: {valid_for}. The file itself is not "
        "stored."
    ),
}
