"""One step back, from wherever one is; what was answered there is kept (L2)."""

from bot.flow.turn import Turn
from bot.reply import Screen
from core.domain.questions import QUESTION_OF_FIELD, question_before


def act_back(turn: Turn, arg: str) -> Screen:
    """One step back; what was answered there is kept until it is answered anew (L2)."""
    if turn.memory("back"):
        return turn.go(turn.memory("back"))
    if turn.memory("edit"):
        turn.remember(edit=None)
        return turn.go("summary")
    key = current_question(turn)
    earlier = question_before(key, turn.open_case.answers, turn.known) if key else None
    return turn.go("q", earlier.key) if earlier else turn.go("menu")


def current_question(turn: Turn) -> str:
    """The question that the view now open belongs to; empty where it belongs to none."""
    at, arg = turn.memory("at"), turn.memory("arg")
    if at == "q":
        return arg
    return QUESTION_OF_FIELD.get(arg, "") if at == "field" else QUESTION_OF_VIEW.get(at, "")


QUESTION_OF_VIEW = {
    "passport": "passport",
    "passport_show": "passport",
    "passport_type": "passport",
    "passport_card": "passport",
    "passport_fix": "passport",
    "mission": "mission",
    "mission_several": "mission",
    "countries": "mission",
    "cyrillic": "cyrillic",
    "spellings": "cyrillic",
    "region": "birth_region",
}
