"""Common questions, answered in one breath."""

from core.texts.marker import N_

FAQ: dict[str, str] = {
    "faq.cost": N_(
        "The order names no fee for the IIN. What you may have to pay elsewhere: the translation, "
        "the notary, the apostille or legalisation. This chat takes no money."
    ),
    "faq.time": N_(
        "One working day, and the day of your visit does not count (paragraph 5). It starts at "
        "the visit, not when you fill in the form here."
    ),
    "faq.proxy": N_(
        "The order says that you apply in person (paragraph 6). It says nothing of a "
        "representative. If you cannot come, ask the consul."
    ),
    "faq.photo": N_(
        "No. The order asks for the application, a copy of your document and the document itself."
    ),
    "faq.bring_form": N_(
        "No. The consul can print it from the code. If you wish, print it and bring it unsigned."
    ),
    "faq.validity": N_(
        "An IIN has no last day. The certificate is valid only when you show it with your "
        "identity document."
    ),
    "faq.why_iin_here": N_(
        "It belongs in your hands, on paper, after the consul has seen that it is you."
    ),
    "faq.change_visa": N_("No. An IIN is a number only. For visas ask the consular section."),
    "faq.not_known": N_(
        "I do not know that, and I would rather not guess. The consul can tell you:\n{contacts}"
    ),
}
