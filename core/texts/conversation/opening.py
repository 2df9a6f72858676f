"""The first words: language, greeting, menu, what the service is and is not."""

from core.texts.marker import N_

OPENING: dict[str, str] = {
    "lang.choose": N_("Тілді таңдаңыз · Выберите язык · Choose your language"),
    "lang.changed": N_("From now on I write in English. All your answers are kept."),
    "welcome.hello": N_(
        "Hello. This is Qabyl, a consular service of Kazakhstan. Here foreign citizens prepare an "
        "application for an individual identification number (IIN), to be filed at a Kazakh "
        "embassy or consulate.\n\n"
        "Where shall we begin?"
    ),
    "welcome.back": N_(
        "Welcome back. Your application is where you left it. Questions answered: {done} of "
        "{total}."
    ),
    "menu.main": N_("What would you like to do?"),
    "about.is_not": N_(
        "What this is not\n\n"
        "An IIN is not a visa, a residence permit or citizenship. On its own it gives no right to "
        "enter, live or work in Kazakhstan.\n\n"
        "This chat does not replace the visit. You come in person with your document and sign the "
        "application there (paragraph 6).\n\n"
        "This chat never asks for money and never sends an IIN. You receive the registration "
        "certificate in person, on paper."
    ),
    "about.is": N_(
        "What this is\n\n"
        "An IIN is a number of 12 digits by which Kazakhstan tells one person from another. "
        "Banks, notaries, tax offices and employers there ask for it.\n\n"
        "Here you can:\n"
        "1. check which papers to bring;\n"
        "2. fill in the application;\n"
        "3. see where your application is.\n\n"
        "The IIN is formed by the Ministry of Internal Affairs of Kazakhstan, in one working day, "
        "not counting the day of your visit (paragraph 5)."
    ),
    "lang.name.kk": N_("Қазақша"),
    "lang.name.ru": N_("Русский"),
    "lang.name.en": N_("English"),
}
