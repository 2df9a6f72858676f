"""Which answers fall or follow with an answer: a spelling with its name, letters with the document."""

from bot.flow.turn import Turn
from core.domain.case import Answer


def consequences(turn: Turn, field: str, value: str) -> dict[str, Answer | None]:
    """The answer, and the answers that fall or follow with it."""
    answers = turn.open_case.answers
    before = answers[field].value if field in answers else None
    changes: dict[str, Answer | None] = {field: Answer(value)}
    if field in ("surname_latin", "given_latin") and value != before:
        changes[field.replace("latin", "cyrillic")] = Answer("") if not value else None
    if field == "patronymic_latin" and not value:
        changes["patronymic_cyrillic"] = Answer("")
        changes["script_patronymic"] = None
    if field == "birth_region" and not value:
        changes.update(birth_district=Answer(""), birth_address=Answer(""))
    if field == "document_issuer" and value != before:
        changes.update(dict.fromkeys(LETTERS))
    if field == "purpose" and value != "other":
        changes["purpose_text"] = None
    return changes


LETTERS = (
    "scripts",
    "script_surname",
    "script_given",
    "script_patronymic",
    "script_birth_place",
    "translation",
    "translation_state",
)
"""What is known of a document's writing falls when the document changes."""
