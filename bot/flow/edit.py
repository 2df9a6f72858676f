"""One answer by itself: changed from the summary, or put right beside another (L1)."""

from bot.flow.form import SPECIAL, foot, given_line, take
from bot.flow.turn import Turn
from bot.reply import Screen
from bot.screens.parts import example_of, paragraphs
from bot.screens.question import choices_of, question_text
from core.domain.form import FIELD
from core.domain.questions import QUESTION, QUESTION_OF_FIELD


def act_edit(turn: Turn, field: str) -> Screen:
    """From the summary: that answer only, then back (L1)."""
    question = QUESTION_OF_FIELD.get(field, field)
    if question not in QUESTION or not turn.open_case.editable:
        return turn.live()
    turn.remember(edit=question)
    if field in FIELD and question not in SPECIAL:
        return turn.go("field", field)
    return turn.go("q", question)


def act_fix(turn: Turn, field: str) -> Screen:
    """The other of two answers that contradict each other; then on, or back to the summary."""
    if field not in FIELD:
        return turn.live()
    return turn.go("field", field)


def show_field(turn: Turn, field: str) -> Screen:
    """One line alone, being edited or put right."""
    if field not in FIELD:
        return turn.go("form")
    text = question_text(turn.words, field, residence=turn.asks_residence)
    return Screen(
        paragraphs(given_line(turn, field), text),
        (*choices_of(turn.words, field, turn.open_case, turn.mission), *foot(turn, field)),
        placeholder=example_of(text, turn.words),
        private=True,
    )


def hear_field(turn: Turn, field: str, text: str) -> Screen:
    return take(turn, field, text)
