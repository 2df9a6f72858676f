"""A new phone or account (L3, C15): reference, document number, one-time code, without staff."""

from dataclasses import replace

from bot.flow.turn import Turn
from bot.reply import Screen
from bot.screens.parts import example_of, rows
from core.domain.errors import DomainError
from core.domain.lifecycle import ENDED
from core.usecases.join_case import JoinTry, join_case, tries_left

STEPS = ("reference", "document", "code")
DIGITS = 8
EXAMPLE = "00-2C-P64AK-4"


def act_find_mine(turn: Turn, arg: str) -> Screen:
    """Where a case is open already it is shown: one case a conversation here."""
    if turn.case is not None and turn.case.status not in ENDED:
        return turn.go("status")
    turn.remember(join=None)
    return turn.go("recover", "reference")


def show_recover(turn: Turn, step: str) -> Screen:
    match step:
        case "document":
            text = turn.say("recover.document")
        case "code":
            text = turn.say("recover.code", digits=DIGITS)
        case _:
            text = turn.say("recover.start", reference_example=EXAMPLE)
    return Screen(
        text,
        rows(turn.words, "menu help"),
        placeholder=example_of(text, turn.words),
        private=True,
    )


def hear_recover(turn: Turn, step: str, text: str) -> Screen:
    kept = turn.conversation.state.get("join")
    given = {**(kept if isinstance(kept, dict) else {}), step: text.strip()[:40]}
    following = STEPS.index(step) + 1 if step in STEPS else 0
    if following < len(STEPS):
        turn.remember(join=given)
        return turn.go("recover", STEPS[following])
    return _try(turn, JoinTry(*(str(given.get(key, "")) for key in STEPS)))


def _try(turn: Turn, attempt: JoinTry) -> Screen:
    turn.remember(join=None)
    try:
        case = join_case(turn.tx, attempt, turn.conversation.id, at=turn.now)
        if case is None:
            turn.note("recover.failed", left=tries_left(turn.tx, turn.conversation.id, turn.now))
            return turn.go("recover", "reference")
    except DomainError as error:
        turn.notes.append(turn.words.error(error))
        return turn.go("hello")
    turn.keep(replace(case, language=turn.language))
    turn.conversation = replace(turn.conversation, current_case=case.id, consented=True)
    turn.note("recover.found")
    return turn.go("status")
