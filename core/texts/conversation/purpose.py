"""The questions about purpose, ethnic origin and country of arrival."""

from core.texts.marker import N_

PURPOSE: dict[str, str] = {
    "q.purpose": N_(
        "What do you need the IIN for? Choose the nearest, or write it in a few words. Any honest "
        "answer will do."
    ),
    "q.arrival": N_(
        'The form asks for the "country of arrival": the country you come from when you travel to '
        "Kazakhstan. If you are not travelling, give the country you live in now."
    ),
    "q.purpose_other": N_(
        "Write it in a few words, in Russian or Kazakh if you can; otherwise in your own "
        "language, in Latin or Cyrillic letters.\n"
        "Example: to open a bank account"
    ),
    "q.nationality": N_(
        'The form has a line "Nationality". In Kazakhstan this means ethnic origin (not '
        "citizenship), for example Arab, Uzbek, German. You may leave it empty; a dash is printed "
        "then."
    ),
}
