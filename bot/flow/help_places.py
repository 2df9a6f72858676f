"""Which help belongs to a place of the chat: a question, the summary, the status (C14)."""

from collections.abc import Mapping

HELP: Mapping[str, str] = {
    "citizenship": "passport",
    "sex": "passport",
    "surname_latin": "names",
    "given_latin": "names",
    "cyrillic": "names",
    "patronymic": "names",
    "birth_date": "dates",
    "document_issued": "dates",
    "document_expires": "dates",
    "birth_country": "birth",
    "birth_place": "birth",
    "birth_region": "birth",
    "purpose": "purpose",
    "purpose_text": "purpose",
    "nationality": "nationality",
    "arrival_country": "arrival",
    "mission": "mission",
    "scripts": "script",
    "script_surname": "script",
    "script_given": "script",
    "script_patronymic": "script",
    "script_birth_place": "script",
    "translation": "script",
    "translation_state": "script",
    "summary": "summary",
    "status": "status",
}


def help_of(place: str) -> str:
    return HELP.get(place, "passport")
