"""Which embassy or consulate (annex 1 of the order)."""

from core.texts.marker import N_

MISSIONS: dict[str, str] = {
    "mission.ask": N_(
        "Where will you come with your papers? Choose, or write a country or a city.\n"
        "Example: Istanbul"
    ),
    "mission.chosen": N_("{mission}, {city}."),
    "mission.guess": N_("Did you mean this?\n{mission}, {city}"),
    "mission.several": N_("There are several. Which one?"),
    "mission.none_there": N_(
        "There is no Kazakh embassy or consulate of this service there. Country: {country}. The "
        "nearest ones are:"
    ),
    "mission.not_found": N_(
        "I found no such country or city. Please try it in another language or spelling, or "
        "choose from the list.\n"
        "Example: Germany, Berlin"
    ),
    "mission.in_kazakhstan": N_(
        "That is in Kazakhstan. This service works at embassies and consulates abroad. Inside "
        "Kazakhstan foreigners apply at a public service centre; that is another service."
    ),
    "mission.extra": N_(
        "Please note: {mission} asks for more than the order: {requirement} (notice of "
        "{notice_date})."
    ),
    "mission.contacts": N_(
        "{mission}\n"
        "Address: {address}\n"
        "Telephone: {phone}\n"
        "E-mail: {email}\n"
        "Hours: {hours}, local time"
    ),
    "mission.no_hours": N_(
        "The reception hours of this embassy or consulate are not known here. You can fill in "
        "everything; agree the day of the visit with them directly."
    ),
    "mission.unknown_here": N_("not known here, ask the embassy or consulate"),
    "mission.contacts_unknown": N_(
        "No embassy or consulate is chosen yet, so there is nothing to show here."
    ),
    "mission.source": N_("Entered on {entered_on}. Source: {source}"),
    "mission.fictitious": N_(
        "Demonstration: the address, the telephone and the hours are made up."
    ),
    "mission.changed": N_("Changed. You will file the application here: {mission}."),
    "mission.locked": N_(
        "The application has been accepted here, so the place can no longer be changed: {mission}."
    ),
    "mission.choose_country": N_("Choose the country."),
    "mission.button": N_("{city}, {country}"),
    "mission.none_there_short": N_(
        "There is no Kazakh embassy or consulate of this service there. Country: {country}. "
        "Please write another country or city, or choose from the list."
    ),
}
