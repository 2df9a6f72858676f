"""Descriptions of the bot, the note on paragraphs, the notice of a breach."""

from core.texts.marker import N_

SMALL: dict[str, str] = {
    "service.operator": N_("Ministry of Foreign Affairs of the Republic of Kazakhstan"),
    "cite.note": N_(
        '"Paragraph" means a paragraph of the Algorithm, annex 2 to the joint order of 19 March '
        "2024 (No. 11-1-4/113, No. 246, No. 166/НҚ)."
    ),
    "breach.notice": N_(
        "Something happened with your data: {what}, on {date}. What we have done: {done}. What "
        "you can do: {advice}. We are sorry. Questions: {contacts}."
    ),
    "bot.short": N_(
        "Prepare an application for a Kazakh IIN at an embassy or consulate: papers, form, status."
    ),
    "bot.description": N_(
        "Foreign citizens prepare here an application for a Kazakh individual identification "
        "number (IIN), to be filed in person at an embassy or consulate of Kazakhstan. Check "
        "which papers to bring without giving your name, fill in the form, follow your "
        "application. The chat never asks for money and never sends an IIN."
    ),
}
