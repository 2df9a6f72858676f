"""The anonymous check: which papers to bring (para 6)."""

from core.texts.marker import N_

CHECK: dict[str, str] = {
    "check.citizenship": N_(
        "Which country are you a citizen of?\nWrite the country in your language.\nExample: Egypt"
    ),
    "check.document": N_(
        "Which document will you show? The order asks for a valid passport for travel abroad; "
        "another document only where a treaty of Kazakhstan allows it (paragraph 6)."
    ),
    "check.script": N_(
        "Look at the page with your photo. Are your surname, given name, patronymic (if any) and "
        "place of birth written in Latin or Cyrillic letters? Either alphabet is enough.\n"
        "Latin: Cairo. Cyrillic: Каир."
    ),
    "check.script_field": N_("{field}: how is it written in your document?"),
    "check.translation_have": N_(
        "You need a translation certified by a notary. Who has certified it, or who will?"
    ),
    "check.notary_country": N_(
        "In which country does this notary work? It is the notary's country that matters, not "
        "your citizenship.\n"
        "Example: Türkiye"
    ),
    "check.expiry": N_(
        'Until when is your document valid? Look for "Date of expiry".\nExample: 14 May 2031'
    ),
    "check.visit_day": N_(
        "When do you think you will come? Roughly is fine: we compare it with your document.\n"
        "Example: June 2027"
    ),
    "check.mission": N_(
        "At which embassy or consulate? Some ask for more than the order. Write a country or a "
        "city.\n"
        "Example: Ankara"
    ),
    "check.result_bad": N_(
        "As things stand, your papers would not be accepted (paragraph 7). This is what to put "
        "right first:"
    ),
    "check.result_good": N_("Nothing stands in the way, going by your answers. Bring:"),
    "check.result_ask": N_("One point only the consul can decide. Please ask before you travel:"),
    "check.result_foot": N_(
        "Judged by the rules of {rules_date} for {mission}. The consul looks at the originals and "
        "has the last word."
    ),
    "check.start": N_(
        "Let us see which papers you need. A few short questions, no name and no number. Your "
        "answers are erased 24 hours after your last message, or at once by a button."
    ),
    "check.erased": N_("Erased. Nothing of the check is left here."),
    "check.result_foot_plain": N_(
        "Judged by the rules of {rules_date}. The consul looks at the originals and has the last "
        "word."
    ),
}
