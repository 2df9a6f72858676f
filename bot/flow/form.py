"""The questions of the form in the chat: ask, take, leave empty, go on (C6, L8, L9)."""

from collections.abc import Mapping
from datetime import date

from bot.flow.consequences import consequences
from bot.flow.help_places import help_of
from bot.flow.turn import Turn
from bot.reply import Button, Rows, Screen
from bot.screens.parts import example_of, paragraphs
from bot.screens.question import choices_of, question_text
from bot.screens.trouble import ways_out
from core.domain.case import Answer, Source
from core.domain.errors import DomainError
from core.domain.form import FIELD, May
from core.domain.form_reading import Reading, read_field
from core.domain.questions import (
    QUESTION,
    QUESTION_OF_FIELD,
    asked_questions,
    is_answered,
    next_question,
    progress,
)
from core.texts.values import value_in_words

TRIES_BEFORE_HELP = 3


def reading(turn: Turn) -> Reading:
    return Reading(turn.today, turn.kit.countries, turn.open_case.answers)


def show_form(turn: Turn, arg: str) -> Screen:
    """The next open question, or the summary when there is none."""
    question = next_question(turn.open_case.answers, turn.known)
    if question is None:
        return turn.go("summary")
    return turn.go("q", question.key)


SPECIAL = {"passport": "passport", "mission": "mission", "cyrillic": "cyrillic"}
"""Questions with a view of their own."""


def show_question(turn: Turn, key: str) -> Screen:
    """One question: read-back, where we are, the question, its choices, Back and Help."""
    question = QUESTION.get(key)
    if question is None or not turn.open_case.editable:
        return turn.go("status")
    if key in SPECIAL:
        return turn.go(SPECIAL[key])
    if key == "birth_region" and "birth_region" not in turn.open_case.answers:
        return turn.go("region")
    field = open_field(turn, key)
    text = question_text(turn.words, field, residence=turn.asks_residence)
    return Screen(
        paragraphs(progress_line(turn, key), given_line(turn, field), text),
        (*choices_of(turn.words, field, turn.open_case, turn.mission), *foot(turn, field)),
        placeholder=example_of(text, turn.words),
        private=True,
    )


def open_field(turn: Turn, key: str) -> str:
    """The field of a question that a typed text would answer now."""
    fields = QUESTION[key].fields
    unanswered = [name for name in fields if name not in turn.open_case.answers]
    return (unanswered or list(fields))[0]


def progress_line(turn: Turn, key: str) -> str:
    """ "Your document · 3 of 19, about 6 minutes left"."""
    where = progress(key, turn.open_case.answers, turn.known)
    return turn.say(
        "progress.line",
        section=f"{where.section_number}. {turn.say(f'section.{where.section.value}')}",
        n=where.number,
        total=where.total,
        minutes=where.minutes,
    )


def given_line(turn: Turn, field: str) -> str:
    """What stands there now, for who has gone back to an answer or changes one (L1, L2)."""
    if field not in FIELD or field not in turn.open_case.answers:
        return ""
    value = value_in_words(turn.words, field, turn.open_case.value(field))
    return turn.say("form.now", field=turn.label(field), value=value)


def foot(turn: Turn, place: str) -> Rows:
    """Leave empty where the form or a reading allows it, then Back and Help (7-conversation).

    `place` is a field or a question; one that is answered can be kept as it is (L2).
    """
    words = turn.words
    last = (Button(words.say("btn.back"), "back"), Button(words.say("btn.help"), "help"))
    question = QUESTION.get(QUESTION_OF_FIELD.get(place, place))
    kept = question and is_answered(question, turn.open_case.answers, turn.known)
    keep = Button(words.say("btn.keep"), "continue") if kept and not turn.memory("edit") else None
    middle = [(one,) for one in (skip_button(turn, place), keep) if one]
    return (*middle, last)


SKIP_WORDS = {
    "document_issued": "not_printed",
    "document_expires": "no_expiry",
    "surname_latin": "no_surname",
    "given_latin": "no_given",
    "surname_cyrillic": "leave_to_consul",
    "given_cyrillic": "leave_to_consul",
    "patronymic_latin": "no_patronymic",
    "birth_place": "not_printed",
}


def skip_button(turn: Turn, field: str) -> Button | None:
    if field not in FIELD or FIELD[field].may_be_empty is May.NOT:
        return None
    return Button(turn.say(f"btn.{SKIP_WORDS.get(field, 'leave_empty')}"), "set", f"{field}=")


def act_set(turn: Turn, arg: str) -> Screen:
    """A tapped choice: "field=value"; an empty value leaves the line empty."""
    field, _, value = arg.partition("=")
    if field not in FIELD or not turn.open_case.editable:
        return turn.live()
    return take(turn, field, value)


def hear_question(turn: Turn, key: str, text: str) -> Screen:
    """A typed answer to the open field of the question that is shown."""
    if key in SPECIAL or key not in QUESTION:
        return turn.live()
    return take(turn, open_field(turn, key), text)


def take(turn: Turn, field: str, text: str) -> Screen:
    """Read one answer; a refusal keeps the question open with a reason and an example."""
    try:
        value = read_field(field, text, reading(turn))
    except DomainError as error:
        return refused(turn, field, error)
    turn.answer(consequences(turn, field, value))
    turn.remember(tries=None)
    read_back(turn, field)
    if field == "document_expires":
        warn_if_expired(turn)
    return onwards(turn, QUESTION_OF_FIELD[field])


def warn_if_expired(turn: Turn) -> None:
    """Para 7 is said at the question already, long before the window."""
    expires = turn.open_case.value("document_expires")
    if expires and date.fromisoformat(expires) < turn.today:
        turn.note("expiry.expired", expires=date.fromisoformat(expires))


def refused(turn: Turn, field: str, error: DomainError) -> Screen:
    """The reason, above the same question with the buttons it had (5a, 7a)."""
    tries = int(turn.memory("tries", "0")) + 1
    turn.remember(tries=tries)
    turn.notes.append(turn.words.error(error))
    if tries >= TRIES_BEFORE_HELP:
        turn.notes.append(turn.say(f"help.{help_of(QUESTION_OF_FIELD.get(field, field))}"))
    again = turn.live()
    ways = ways_out(turn.words, field, error)
    return Screen(again.text, (*ways, *again.rows), again.asks, again.placeholder, private=True)


def read_back(turn: Turn, *fields: str) -> None:
    """What was understood, as the first line of what comes next; nothing is taken silently."""
    turn.private = True
    for field in fields:
        value = value_in_words(turn.words, field, turn.open_case.value(field))
        turn.note("form.readback", field=turn.label(field), value=value)


def onwards(turn: Turn, question: str) -> Screen:
    """After an answer: back to the summary if it was an edit, else to the next question."""
    if turn.memory("edit"):
        return after_edit(turn)
    section = QUESTION[question].section
    open_there = any(
        one.section is section and not is_answered(one, turn.open_case.answers, turn.known)
        for one in asked_questions(turn.open_case.answers, turn.known)
    )
    if not open_there:
        turn.notes.append(turn.say("section.saved", section=turn.say(f"section.{section}")))
        clear_chat(turn)
    return turn.go("form")


def after_edit(turn: Turn) -> Screen:
    """Back to the summary; one more question first if the change made it necessary."""
    clear_chat(turn)
    following = next_question(turn.open_case.answers, turn.known)
    if following is None:
        turn.remember(edit=None)
        return turn.go("summary")
    if following.fields:
        label = turn.label(open_field(turn, following.key))
        turn.note("edit.follows", field=label)
    return turn.go("q", following.key)


def clear_chat(turn: Turn) -> None:
    """L9: what was written so far leaves the chat, this message and the bot's own included.

    The rows stay until Telegram has deleted, so that a crash in between loses none of them.
    """
    kept = turn.tx.deletions.of(turn.conversation.id)
    turn.delete.extend(deletion.message_id for deletion in kept)


def mrz_answers(values: Mapping[str, str]) -> dict[str, Answer | None]:
    return {key: Answer(value, Source.MRZ) for key, value in values.items()}
