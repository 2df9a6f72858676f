"""In which letters the document writes the four data of para 6, and the place of birth's lines."""

from bot.flow.form import foot, onwards, take
from bot.flow.turn import Turn
from bot.reply import Screen
from bot.screens.question import region_choices
from core.domain.case import Answer
from core.domain.questions import scripts_from_choice

CHOICES = ("all", "some_other", "no_place")


def act_letters(turn: Turn, choice: str) -> Screen:
    """One answer for all four data, or "not all of them", which asks each."""
    if choice not in CHOICES:
        return turn.live()
    given = scripts_from_choice(choice, bool(turn.open_case.value("patronymic_latin")))
    changes: dict[str, Answer | None] = {
        "script_surname": None,
        "script_given": None,
        "script_patronymic": None,
        "script_birth_place": None,
        "translation": None,
        "translation_state": None,
        "scripts": Answer(choice),
        **{key: Answer(value) for key, value in given.items()},
    }
    turn.answer(changes)
    return onwards(turn, "scripts")


def show_region(turn: Turn, arg: str) -> Screen:
    return Screen(
        turn.say("q.residence_region" if turn.asks_residence else "q.birth_region"),
        (*region_choices(turn.words), *foot(turn, "")),
        private=True,
    )


def hear_region(turn: Turn, arg: str, text: str) -> Screen:
    return take(turn, "birth_region", text)


def act_add_region(turn: Turn, arg: str) -> Screen:
    return turn.go("field", "birth_region", back="region")
