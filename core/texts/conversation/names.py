"""The questions about names, in Latin and Cyrillic letters."""

from core.texts.marker import N_

NAMES: dict[str, str] = {
    "q.cyrillic": N_(
        "The form also wants your names in Cyrillic letters. This is a suggestion; please check "
        "it.\n\n"
        "{surname_latin}: {surname_cyrillic}\n"
        "{given_latin}: {given_cyrillic}\n\n"
        "If a document or a translation already spells your name in Cyrillic, take that spelling."
    ),
    "q.cyrillic_surname": N_("Your surname in Cyrillic letters, please.\nExample: for SMITH, СМИТ"),
    "q.cyrillic_given": N_(
        "Your given names in Cyrillic letters, please.\nExample: for ANNA MARIA, АННА МАРИЯ"
    ),
    "q.cyrillic_none": N_(
        "I cannot suggest a Cyrillic spelling of this name with confidence. Write it as it "
        "sounds, or leave it for the consul."
    ),
    "q.latin_surname": N_(
        "Your surname in Latin letters, exactly as in the lines at the foot of the page, or as "
        "printed.\n"
        "Example: ERIKSSON"
    ),
    "q.latin_given": N_(
        "Your given names in Latin letters, all of them, in the order of the document.\n"
        "Example: ANNA MARIA"
    ),
    "q.patronymic": N_(
        "Is there a patronymic in your document: a name after your father, such as Ivanovich or "
        "Karimovna? Write it as it is printed there.\n"
        "Example: Иванович or IVANOVICH"
    ),
    "q.patronymic_check": N_(
        "Patronymic in Latin letters: {patronymic_latin}\n"
        "In Cyrillic letters: {patronymic_cyrillic}"
    ),
}
