"""Papers and acts at the window: slip, note of paragraph 7, receipt, telling by hand, handing over."""

from core.texts.marker import N_

WINDOW: dict[str, str] = {
    "slip.title": N_("Your application at the embassy or consulate"),
    "slip.how": N_(
        'To follow your application, open {address}, press "I have an application" and enter the '
        "number above, the number of your document and this one-time code: {code}. It works once, "
        "until {until}."
    ),
    "slip.nobody": N_("Give the code to nobody. We never ask for it by telephone."),
    "slip.due": N_("The answer is due by {due} (paragraph 5)."),
    "slip.number": N_("With this number or its QR code the consul finds your application."),
    "decline.title": N_("Note: papers not accepted (paragraph 7)"),
    "decline.missing": N_("What is missing or has expired:"),
    "decline.not_refusal": N_(
        "This is not a refusal of the service. You may come again with the full set of papers."
    ),
    "decline.own_form": N_(
        "The order sets no form for this note; the service prints it so that you know what to "
        "bring."
    ),
    "byhand.title": N_("To be told by hand"),
    "byhand.walk_in": N_("Came without a chat: tell the person in person or by telephone."),
    "byhand.web": N_("The web page is closed. The notice waits until the person opens it."),
    "byhand.blocked": N_("The chat is blocked, so the notice could not be sent."),
    "byhand.failed": N_("The notice could not be sent in spite of repeated tries."),
    "byhand.before": N_("Tell them before {due}."),
    "byhand.done": N_("Told by hand: {who}, {when}"),
    "handover.person": N_("Compare the person with the document once more."),
    "handover.paper": N_(
        "Compare surname, names, date and place of birth on the paper with the document."
    ),
    "handover.sign": N_("The person signs the receipt; the paper itself bears no serial."),
    "receipt.title": N_("Receipt"),
    "receipt.serial": N_("Serial: {serial}, copy {copy}"),
    "receipt.received": N_("Received in person:"),
    "receipt.signature": N_("Signature of the recipient"),
}
