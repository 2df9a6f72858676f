"""The lines of the checklist and the expiry of the document (paras 6 and 7)."""

from core.texts.marker import N_

CHECKLIST: dict[str, str] = {
    "line.application": N_(
        "Application on the form. We fill it in here, the consul prints it; you sign it at the "
        "visit, in front of the consul. (paragraph 6, item 1)"
    ),
    "line.passport": N_(
        "Your passport itself, valid on the day of the visit. The consul compares it with the "
        "copy and gives it back. (paragraph 6, item 2)"
    ),
    "line.copy": N_(
        "A plain copy of the page with your photo. No notary is needed for it. (paragraph 6, item "
        "2)"
    ),
    "line.other_document": N_(
        "{document}: it may be accepted if a treaty between Kazakhstan and {country} allows it. "
        "The consul decides. If you have a passport for travel abroad, bring it too. (paragraph "
        "6, item 2)"
    ),
    "line.no_translation": N_(
        "No translation is needed: your names and place of birth are in Latin or Cyrillic "
        "letters. (paragraph 6)"
    ),
    "line.translation": N_(
        "Translation of the document, certified by a notary. It is needed for: {fields}, which "
        "are written in neither Latin nor Cyrillic letters. Have it made before the visit. "
        "(paragraph 6)"
    ),
    "line.translator_only": N_(
        "A translator's own stamp is not enough: the order asks for a notary. Take the "
        "translation to a notary before the visit. (paragraph 6)"
    ),
    "line.no_birthplace": N_(
        "Your document prints no place of birth, so there is nothing to translate. Bring any "
        "paper that names it, for example a birth certificate: the consul decides whether it is "
        "needed. (paragraph 6)"
    ),
    "line.mission_extra": N_(
        "{mission} asks for more than the order: {requirement} (notice of {notice_date}, {author})."
    ),
    "expiry.ok": N_("Valid until {expires}: good for the visit."),
    "expiry.expired": N_(
        "The document expired on {expires}. Papers that have expired are not accepted (paragraph "
        "7). Please renew it first; your answers will wait here for you."
    ),
    "expiry.before_visit": N_(
        "The document expires on {expires}, before your visit ({visit}). It must still be valid "
        "on that day (paragraph 7). Come earlier or bring a new document."
    ),
    "expiry.soon": N_(
        "The document expires soon: {expires}. It will be accepted while it is valid. If your "
        "visit may be moved, keep an eye on that date."
    ),
    "expiry.none": N_("No expiry date: the document counts as valid."),
    "line.code": N_(
        "This number or its QR code: {reference}. With it the consul finds your answers."
    ),
    "line.diplomatic": N_(
        "Your diplomatic or service passport itself, valid on the day of the visit. The consul "
        "compares it with the copy and gives it back; its kind is marked for the consul. "
        "(paragraph 6, item 2)"
    ),
    "line.other_document_ask": N_(
        "{document}: bring your passport for travel abroad. We know of no treaty by which this "
        "document is taken in its place; the consul may decide otherwise. Country: {country}. "
        "(paragraph 6, item 2)"
    ),
    "line.no_translation_assumed": N_(
        "No translation is needed if your names and place of birth are printed in Latin or "
        "Cyrillic letters, as is usual in your country. Please look at the page with your photo. "
        "(paragraph 6)"
    ),
    "line.not_on_passport": N_(
        "The apostille or the stamps of legalisation go on the notary's paper, not on the "
        "passport. (paragraph 6)"
    ),
}
