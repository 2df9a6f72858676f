"""The questions about birth; a mission may want the residence in the last lines (reading)."""

from core.texts.marker import N_

BIRTH: dict[str, str] = {
    "q.birth_country": N_(
        "In which country were you born? Take the country as it is called today. If the document "
        "names another, the consul will see it."
    ),
    "q.birth_region_name": N_("Region, province or state of birth.\nExample: Bavaria"),
    "q.birth_district": N_("District of birth."),
    "q.born": N_(
        "Your date of birth, as in the document. Please write the month as a word. If the "
        "document prints only the year, write only the year.\n"
        "Example: 12 August 1974"
    ),
    "q.birth_place": N_(
        "Place of birth as the document prints it. Copy it letter by letter; if it stands there "
        "in other letters, write it as the translation has it.\n"
        "Example: Alexandria"
    ),
    "q.birth_region": N_(
        "The form also has lines for the region, the district and the address of the place of "
        "birth. Most passports do not print them. If yours does not, leave them empty."
    ),
    "q.birth_address": N_(
        "Address of the place of birth: street and house, if the document prints them.\n"
        "Example: 5 Garden Street"
    ),
    "q.residence_country": N_(
        "This embassy or consulate wants here the country where you live now. Which one is it?"
    ),
    "q.residence_region": N_(
        "The form has lines for the region, the district and the address. This embassy or "
        "consulate wants those where you live now. They may stay empty."
    ),
    "q.residence_region_name": N_(
        "Region, province or state where you live now.\nExample: Bavaria"
    ),
    "q.residence_district": N_("District where you live now."),
    "q.residence_address": N_(
        "Address where you live now: street and house.\nExample: 5 Garden Street"
    ),
}
