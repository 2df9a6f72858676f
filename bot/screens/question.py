"""The text and the offered answers of each question of the form."""

from collections.abc import Callable

from bot.reply import Button, Rows
from bot.screens.parts import one_a_row, packed
from core.domain.case import Case
from core.domain.form import DOCUMENT_KINDS, PURPOSES, SCRIPT_OF, TRANSLATIONS
from core.domain.missions import Mission
from core.texts.values import field_label
from core.texts.words import Words

TEXTS = {
    "document_kind": "check.document",
    "document_issuer": "q.issuer",
    "document_number": "q.doc_number",
    "document_issued": "q.issued",
    "document_expires": "q.expires",
    "surname_latin": "q.latin_surname",
    "given_latin": "q.latin_given",
    "surname_cyrillic": "q.cyrillic_surname",
    "given_cyrillic": "q.cyrillic_given",
    "patronymic_latin": "q.patronymic",
    "patronymic_cyrillic": "q.patronymic_cyrillic",
    "birth_date": "q.born",
    "birth_region": "q.birth_region_name",
    "purpose_text": "q.purpose_other",
    "arrival_country": "q.arrival",
    "scripts": "q.script",
    "translation": "check.translation_have",
    "translation_state": "check.notary_country",
}
"""Fields whose question has another key; the others are `q.<field>`."""


RESIDENCE = {
    "birth_country": "q.residence_country",
    "birth_region": "q.residence_region_name",
    "birth_district": "q.residence_district",
    "birth_address": "q.residence_address",
}
"""The form does not say whose these lines are: a mission may switch to the residence (reading)."""


def question_text(words: Words, field: str, *, residence: bool) -> str:
    if residence and field in RESIDENCE:
        return words.say(RESIDENCE[field])
    if field in SCRIPT_OF:
        return words.say("check.script_field", field=field_label(words, SCRIPT_OF[field]))
    return words.say(TEXTS.get(field, f"q.{field}"))


def choices_of(words: Words, field: str, case: Case, mission: Mission | None) -> Rows:
    """The offered answers; empty for a question that is only typed."""
    if field in COUNTRIES:
        return countries(words, field, case, mission)
    if field in SCRIPT_OF:
        return script_choices(words, field)
    return CHOICES[field](words) if field in CHOICES else ()


def choice(words: Words, key: str, field: str, value: str) -> Button:
    return Button(words.say(key), "set", f"{field}={value}")


def _sexes(words: Words) -> Rows:
    male, female = choice(words, "btn.male", "sex", "M"), choice(words, "btn.female", "sex", "F")
    return ((male, female), (choice(words, "btn.sex_x", "sex", "X"),))


def _document_kinds(words: Words) -> Rows:
    return one_a_row(
        choice(words, f"document_kind.{kind}", "document_kind", kind) for kind in DOCUMENT_KINDS
    )


def _purposes(words: Words) -> Rows:
    return packed([choice(words, f"purpose.{code}", "purpose", code) for code in PURPOSES])


def _scripts(words: Words) -> Rows:
    answers = (
        ("script_all", "all"),
        ("script_not_all", "some_other"),
        ("script_no_place", "no_place"),
    )
    return one_a_row(Button(words.say(f"btn.{key}"), "letters", arg) for key, arg in answers)


def _translations(words: Words) -> Rows:
    labels = {"none_yet": "not_yet"}
    return one_a_row(
        choice(words, f"btn.{labels.get(value, value)}", "translation", value)
        for value in (*TRANSLATIONS[1:], TRANSLATIONS[0])
    )


def region_choices(words: Words) -> Rows:
    return (
        (choice(words, "btn.leave_both_empty", "birth_region", ""),),
        (Button(words.say("btn.add_region"), "add_region"),),
    )


def _no_citizenship(words: Words) -> Rows:
    return ((choice(words, "btn.no_citizenship", "citizenship", "XXA"),),)


CHOICES: dict[str, Callable[[Words], Rows]] = {
    "sex": _sexes,
    "document_kind": _document_kinds,
    "purpose": _purposes,
    "scripts": _scripts,
    "translation": _translations,
    "citizenship": _no_citizenship,
}


def script_choices(words: Words, field: str) -> Rows:
    latin = choice(words, "btn.latin", field, "latin")
    cyrillic = choice(words, "btn.cyrillic", field, "cyrillic")
    other = choice(words, "btn.other_letters", field, "other")
    absent = choice(words, "btn.not_printed", field, "not_printed")
    return ((latin, cyrillic), (other,), (absent,))


COUNTRIES: dict[str, tuple[str, ...]] = {
    "document_issuer": ("citizenship",),
    "birth_country": ("citizenship", "document_issuer"),
    "arrival_country": ("citizenship", "mission"),
    "translation_state": ("mission", "citizenship"),
}
"""Which countries are proposed: those that other answers and the mission make likely."""


def countries(words: Words, field: str, case: Case, mission: Mission | None) -> Rows:
    named = [
        mission.country if mission and source == "mission" else case.value(source)
        for source in COUNTRIES[field]
    ]
    proposed = [code for code in dict.fromkeys(named) if code and not code.startswith("XX")]
    if field == "translation_state":
        proposed = [code for code in proposed if code != "KZ"]
    return one_a_row(Button(words.country(code), "set", f"{field}={code}") for code in proposed)
