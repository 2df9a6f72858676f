"""Help for each step: at most four sentences."""

from core.texts.marker import N_

HELP: dict[str, str] = {
    "help.apostille": N_(
        'Apostille: a stamp or a sheet headed "Apostille (Convention de La Haye du 5 octobre '
        '1961)". One office of one country puts it on, and every country of that convention '
        "accepts it. It confirms the signature and seal, not what the paper says."
    ),
    "help.legalisation": N_(
        "Consular legalisation: where there is no apostille between two countries, the paper is "
        "confirmed twice, first by the foreign ministry of its own country, then by the Kazakh "
        "embassy or consulate in that country."
    ),
    "help.check": N_(
        "Answer by what is printed in your document, not by what is true in general. If you do "
        'not know, choose "I do not know": the result will say what to ask.'
    ),
    "help.mission": N_(
        "You may go to any embassy or consulate of this list, not only in your own country. "
        "Choose the one you can reach in person, twice if need be: to apply and to collect."
    ),
    "help.names": N_(
        "In the request your name stands exactly as in the two lines of your passport (paragraph "
        "8): capital letters, no accents, no hyphens. That is not a mistake. In Cyrillic you "
        "decide; one document that spells it already is the best guide."
    ),
    "help.purpose": N_(
        "The order demands no particular purpose. This line only says why you ask for the number; "
        "it does not limit what you may do with it later."
    ),
    "help.nationality": N_(
        'Citizenship is the state whose passport you hold. "Nationality" in the Kazakh form means '
        "the people you belong to. You may leave it empty."
    ),
    "help.arrival": N_(
        "If you travel from home, it is your home country. If you live elsewhere, it is the "
        "country you travel from. In doubt, choose the country you live in; the consul can change "
        "it."
    ),
    "help.script": N_(
        "Look at the words on the page, not at the two lines below. Chinese, Arabic, Georgian, "
        "Armenian, Greek or Hebrew letters are neither Latin nor Cyrillic. If a word stands there "
        "twice, once in Latin letters, it counts as Latin."
    ),
    "help.summary": N_(
        "The lines on top need your attention. Every line can be changed; nothing is filed until "
        "you come in person."
    ),
    "help.status": N_(
        "The working day is counted from the day after your visit, by Kazakhstan's working "
        "calendar, and ends at 18:30 in Astana. I write at each change; you need not ask."
    ),
    "help.human": N_(
        "I am a program. A person answers at your embassy or consulate:\n"
        "{contacts}\n"
        "For Kazakhstan's state services in general: 1414."
    ),
    "help.human_plain": N_(
        "I am a program. Choose one of the buttons; /menu always leads back to the choice, and a "
        "lone question mark explains the step that is open. A person answers at your embassy or "
        "consulate; for Kazakhstan's state services in general: 1414."
    ),
    "help.consent": N_(
        "The first screen asks for your consent to this chat: without it nothing that names you "
        "is kept. The second shows the words you sign on paper at the visit; here you only "
        "confirm that you have read them. You can take your consent back later."
    ),
    "help.passport": N_(
        "Under the picture page of every passport there are two lines for machines, the "
        "machine-readable zone. From them come your names, number, dates and sex without typing "
        "errors. Type or paste them as they stand, or answer question by question."
    ),
    "help.dates": N_(
        "Write the month as a word: 12 August 1974. Then there is nothing to confuse. Years of "
        "other calendars are not converted: write the date by the Gregorian calendar, as "
        "passports print it."
    ),
    "help.birth": N_(
        "Copy it from your document, even if the place has another name today. First comes the "
        "place as it is printed, then country, region, district and address; what your document "
        "does not say stays empty."
    ),
    "help.refused": N_(
        "Three roads: put the reason right and apply again, complain in writing, or ask the "
        "consul first. They do not exclude each other."
    ),
}
