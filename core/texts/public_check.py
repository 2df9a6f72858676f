"""The public page /check, where papers are checked without a name."""

from core.texts.marker import N_

PUBLIC: dict[str, str] = {
    "public.title": N_("Check your papers"),
    "public.intro": N_(
        "Which papers to bring for a Kazakh IIN, and what would be declined at the window. No "
        "name and no number is asked, and nothing you enter here is stored."
    ),
    "public.citizenship": N_("Your citizenship"),
    "public.document": N_("The document you will show"),
    "public.scripts": N_("In which letters does the page with your photo print these?"),
    "public.scripts_hint": N_(
        "Look at the words, not at the two lines at the foot. Latin: Cairo. Cyrillic: Каир. If a "
        "word stands there twice, once in Latin letters, it counts as Latin."
    ),
    "public.surname": N_("Surname"),
    "public.given": N_("Given names"),
    "public.patronymic": N_("Patronymic (if any)"),
    "public.translation": N_("Who has certified the translation, or will?"),
    "public.translation_hint": N_("Only if something is printed in other letters."),
    "public.notary_country": N_("Country where the notary works"),
    "public.notary_country_hint": N_("The notary's country counts, not your citizenship."),
    "public.expires": N_("Last day of validity of the document"),
    "public.expires_hint": N_("Leave it empty if no date is printed. Example: 14 May 2031"),
    "public.visit": N_("Day of your visit, roughly"),
    "public.visit_hint": N_("Leave it empty if you do not know yet. Example: 3 June 2027"),
    "public.choose": N_("Please choose"),
    "public.submit": N_("Show what to bring"),
    "public.errors": N_("Please put these answers right"),
    "public.required": N_("Please answer this question."),
    "public.result_good": N_("Nothing stands in the way"),
    "public.result_ask": N_("One thing to ask the consul first"),
    "public.result_bad": N_("Not ready yet"),
    "public.lines": N_("Paper by paper"),
    "public.your_answers": N_("Your answers"),
    "public.not_stored": N_("Not stored. They vanish when you close the page."),
    "public.pdf": N_("Checklist as a PDF"),
    "public.to_chat": N_("Start the application"),
    "public.to_check": N_("Check papers without giving a name"),
    "public.made": N_("Made on {date}, nothing stored"),
}
