"""Names in the second alphabet (C6, L10): a suggestion marked as one, confirmed by its owner.

The Latin names come from the machine-readable lines (para 8); the Cyrillic from a document or
translation, else from a table of the document's language, else the consul decides.
"""

from bot.flow import edit, form
from bot.flow.form import foot, onwards, progress_line, read_back, refused
from bot.flow.turn import Turn
from bot.reply import Button, Screen
from bot.screens.parts import one_a_row, paragraphs, rows
from core.domain.alphabets import Alphabet, alphabet_of
from core.domain.answers import read_cyrillic_name, read_latin_name
from core.domain.case import Answer, Source
from core.domain.errors import DomainError
from core.domain.transliteration import suggest_cyrillic, to_latin

PAIR = (("surname_latin", "surname_cyrillic"), ("given_latin", "given_cyrillic"))
SPELLINGS_SHOWN = 4


def suggestions(turn: Turn, latin_key: str) -> tuple[str, ...]:
    case = turn.open_case
    state = case.value("document_issuer") or case.value("citizenship")
    latin = case.value(latin_key)
    return suggest_cyrillic(latin, state) if latin else ()


def chosen(turn: Turn, latin_key: str, cyrillic_key: str) -> str:
    """The spelling on the card now: the given one, else the first suggested."""
    picked = turn.memory(f"pick_{cyrillic_key}")
    if picked:
        return picked
    given = turn.open_case.value(cyrillic_key)
    offered = suggestions(turn, latin_key)
    return given or (offered[0] if offered else "")


def show_cyrillic(turn: Turn, arg: str) -> Screen:
    """Both names on one card; without a suggestion the name is asked."""
    for latin_key, cyrillic_key in PAIR:
        if turn.open_case.value(latin_key) and not chosen(turn, latin_key, cyrillic_key):
            turn.note("q.cyrillic_none")
            return turn.go("field", cyrillic_key)
    shown = {
        key: turn.open_case.value(latin_key) or "–"
        if key == latin_key
        else chosen(turn, latin_key, key) or "–"
        for latin_key, cyrillic_key in PAIR
        for key in (latin_key, cyrillic_key)
    }
    several = any(len(suggestions(turn, latin_key)) > 1 for latin_key, _ in PAIR)
    more = ("other_spellings=spellings",) if several else ()
    asked = turn.known.patronymic_usual or "patronymic_latin" in turn.open_case.answers
    patronymic = () if asked or turn.memory("edit") else ("add_patronymic",)
    return Screen(
        paragraphs(progress_line(turn, "cyrillic"), turn.say("q.cyrillic", **shown)),
        (
            *rows(
                turn.words,
                "spelling_right=spelling_yes",
                "change_surname=alone:surname_cyrillic change_given=alone:given_cyrillic",
                *more,
                *patronymic,
            ),
            *foot(turn, "cyrillic"),
        ),
        private=True,
    )


def act_alone(turn: Turn, field: str) -> Screen:
    """One spelling by itself, then back to the card."""
    if field not in ("surname_cyrillic", "given_cyrillic"):
        return turn.live()
    return turn.go("field", field, back="cyrillic")


def act_add_patronymic(turn: Turn, arg: str) -> Screen:
    """Where a patronymic is not usual it is not asked, and can be added here."""
    return turn.go("q", "patronymic", back="cyrillic")


def act_spelling_yes(turn: Turn, arg: str) -> Screen:
    changes: dict[str, Answer | None] = {}
    for latin_key, cyrillic_key in PAIR:
        value = chosen(turn, latin_key, cyrillic_key) if turn.open_case.value(latin_key) else ""
        given = turn.open_case.answers.get(cyrillic_key)
        if given is not None and given.value == value:
            continue  # typed by its owner before: it stays declared
        suggested = value in suggestions(turn, latin_key)
        changes[cyrillic_key] = Answer(value, Source.SUGGESTED if suggested else Source.DECLARED)
    turn.answer(changes)
    forget_picks(turn)
    read_back(turn, *(cyrillic_key for _, cyrillic_key in PAIR))
    return onwards(turn, "cyrillic")


def forget_picks(turn: Turn) -> None:
    turn.remember(pick_surname_cyrillic=None, pick_given_cyrillic=None)


def show_spellings(turn: Turn, arg: str) -> Screen:
    """Several lawful spellings, where they exist."""
    buttons = [
        Button(spelling, "pick", f"{'s' if latin_key == 'surname_latin' else 'g'}{number}")
        for latin_key, _ in PAIR
        for number, spelling in enumerate(suggestions(turn, latin_key)[:SPELLINGS_SHOWN])
    ]
    return Screen(
        turn.say("q.cyrillic_spellings"),
        (*one_a_row(buttons), *rows(turn.words, "back=cyrillic")),
        private=True,
    )


def act_pick(turn: Turn, arg: str) -> Screen:
    latin_key, cyrillic_key = PAIR[0] if arg[:1] == "s" else PAIR[1]
    offered = suggestions(turn, latin_key)
    number = int(arg[1:]) if arg[1:].isascii() and arg[1:].isdigit() else len(offered)
    if number < len(offered):
        turn.remember(**{f"pick_{cyrillic_key}": offered[number]})
    return turn.go("cyrillic")


def act_cyrillic(turn: Turn, arg: str) -> Screen:
    return turn.go("cyrillic")


def hear_question(turn: Turn, key: str, text: str) -> Screen:
    """A typed answer; a patronymic may come in either alphabet."""
    if key == "patronymic" and form.open_field(turn, key) == "patronymic_latin":
        return hear_patronymic(turn, text)
    return form.hear_question(turn, key, text)


def hear_field(turn: Turn, field: str, text: str) -> Screen:
    if field == "patronymic_latin":
        return hear_patronymic(turn, text)
    return edit.hear_field(turn, field, text)


def hear_patronymic(turn: Turn, text: str) -> Screen:
    """Either alphabet is taken; the other one is derived, marked, and can be changed."""
    try:
        if alphabet_of(text) is Alphabet.CYRILLIC:
            cyrillic, latin = read_cyrillic_name(text), ""
        else:
            latin, cyrillic = read_latin_name(text), ""
    except DomainError as error:
        return refused(turn, "patronymic_latin", error)
    changes: dict[str, Answer | None] = {}
    if cyrillic:
        changes["patronymic_cyrillic"] = Answer(cyrillic)
        changes["patronymic_latin"] = Answer(to_latin(cyrillic).upper(), Source.SUGGESTED)
    else:
        state = turn.open_case.value("document_issuer")
        offered = suggest_cyrillic(latin, state)
        changes["patronymic_latin"] = Answer(latin)
        changes["patronymic_cyrillic"] = Answer(offered[0], Source.SUGGESTED) if offered else None
    if turn.open_case.value("scripts") in ("all", "no_place"):
        changes["script_patronymic"] = Answer("latin")
    turn.answer(changes)
    turn.private = True
    turn.note(
        "q.patronymic_check",
        patronymic_latin=turn.open_case.value("patronymic_latin"),
        patronymic_cyrillic=turn.open_case.value("patronymic_cyrillic") or "–",
    )
    return onwards(turn, "patronymic")
