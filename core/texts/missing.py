"""What was missing at the window (para 7): the thing, the reason, what to do about it."""

from core.texts.marker import N_

ITEMS: dict[str, str] = {
    "item.original": N_("Original of the document: not shown. Bring the document itself."),
    "item.copy": N_(
        "Copy of the document: missing. Make a plain copy of the page with your photo."
    ),
    "item.expired": N_("Document: expired. Renew it before the visit."),
    "item.application": N_("Application: not signed. Sign it in front of the consul."),
    "item.translation": N_("Translation: missing. Have it made and certified by a notary."),
    "item.notary": N_("Translation: not certified. Take it to a notary."),
    "item.apostille": N_("Translation: no apostille. Have it put on in the notary's country."),
    "item.legalisation": N_(
        "Translation: no consular legalisation. Two steps, in the notary's country."
    ),
    "item.person": N_("You came for somebody else. That person comes in person."),
}

ITEM_NAMES: dict[str, str] = {
    "item_name.original": N_("Original not shown"),
    "item_name.copy": N_("Copy missing"),
    "item_name.expired": N_("Document expired"),
    "item_name.application": N_("Application not signed"),
    "item_name.translation": N_("Translation missing"),
    "item_name.notary": N_("Translation not certified by a notary"),
    "item_name.apostille": N_("No apostille"),
    "item_name.legalisation": N_("No consular legalisation"),
    "item_name.person": N_("Somebody else came"),
}

ITEM_CODES = tuple(key.removeprefix("item.") for key in ITEMS)
"""The codes a consul can name when he declines."""
