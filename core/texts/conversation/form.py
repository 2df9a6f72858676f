"""The questions of the form that are about the person and the document (annex 1 of the algorithm)."""

from core.texts.marker import N_

FORM: dict[str, str] = {
    "form.readback": N_("{field}: {value}."),
    "form.now": N_("It stands now: {field}: {value}."),
    "q.sex": N_("Sex, as in the document."),
    "q.sex_x": N_(
        'The form has a line "Sex" and says no more about it. We write it as in your document, '
        "and the consul decides how it is entered."
    ),
    "q.citizenship": N_("Your citizenship. Write the country.\nExample: Egypt"),
    "q.two_citizenships": N_(
        "Please name the country whose passport you will show. The form has one line for it."
    ),
    "q.doc_number": N_(
        "The number of the document, with its letters, as printed at the top of the page.\n"
        "Example: L898902C3"
    ),
    "q.issued": N_('When was the document issued? Look for "Date of issue".\nExample: 15 May 2021'),
    "q.expires": N_(
        'Until when is the document valid? Look for "Date of expiry".\nExample: 14 May 2031'
    ),
    "q.issuer": N_("Which country issued the document?"),
    "q.script": N_(
        "Last question about the document. Are your surname, given name, patronymic (if any) and "
        "place of birth written there in Latin or Cyrillic letters? Either alphabet is enough."
    ),
    "q.done": N_("That was the last question. Thank you."),
    "form.section": N_("Section {number} of {total}: {section}"),
    "section.saved": N_("{section}: saved"),
    "form.not_deleted": N_(
        "Messages I could not delete from this chat: {count}. Please delete them yourself: hold "
        'each one, then "Delete for both".'
    ),
    "q.cyrillic_spellings": N_(
        "Several spellings are possible. Choose one, or go back and type your own."
    ),
    "q.patronymic_cyrillic": N_("Patronymic in Cyrillic letters, please.\nExample: Иванович"),
    "word.example": N_("Example:"),
    "word.egypt": N_("Egypt"),
}
