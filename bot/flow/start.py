"""The first screens: language, greeting, what this is, and the gates before consent (C1, C2).

Before consent nothing about the person is kept but the language and the step (C2).
"""

from dataclasses import replace

from bot.flow.turn import Turn
from bot.reply import Button, Screen
from bot.screens.parts import lines, one_a_row, paragraphs, rows
from core.domain.editions import TermState
from core.domain.lifecycle import ENDED
from core.texts.catalogue import KNOWN_LOCALES, guess_locale
from core.texts.words import Words


def show_language(turn: Turn, arg: str) -> Screen:
    guessed = turn.conversation.language or guess_locale(turn.incoming.client_language)
    return language_screen(turn.kit.catalogue.words(guessed))


def language_screen(words: Words) -> Screen:
    """The very first screen; the reader's likely language stands first."""
    ordered = [words.locale, *(code for code in KNOWN_LOCALES if code != words.locale)]
    buttons = [Button(words.say(f"lang.name.{code}"), "lang", code) for code in ordered]
    return Screen(words.say("lang.choose"), one_a_row(buttons))


def act_language(turn: Turn, arg: str) -> Screen:
    """Ask for the language, and remember where to come back to (C1)."""
    at, back_arg = turn.memory("at"), turn.memory("arg")
    if at and at != "language":
        turn.remember(back_at=at, back_arg=back_arg)
    return turn.go("language")


def act_lang(turn: Turn, arg: str) -> Screen:
    """Take a language; no answer is lost, and the step that was open is shown again."""
    if arg not in KNOWN_LOCALES:
        return turn.live()
    turn.conversation = replace(turn.conversation, language=arg)
    if turn.case is not None and turn.case.language != arg:
        turn.keep(replace(turn.case, language=arg, touched_at=turn.now))
    at = turn.memory("at", "language")
    back, came_from = turn.memory("back_at"), turn.memory("back_arg")
    if at != "language":
        back, came_from = at, turn.memory("arg")
    if not back:
        return turn.go("hello")
    turn.note("lang.changed")
    turn.remember(back_at=None, back_arg=None)
    return turn.go(back, came_from)


def act_start(turn: Turn, arg: str) -> Screen:
    """/start: an unfinished application is where it was left; else the greeting."""
    if turn.conversation.language is None:
        return turn.go("language")
    return turn.go("menu" if turn.case is not None else "hello")


def show_hello(turn: Turn, arg: str) -> Screen:
    return Screen(
        paragraphs(turn.say("welcome.hello"), demonstration(turn)),
        rows(turn.words, "check", "apply", "about", "find_mine", "language help"),
    )


def act_menu(turn: Turn, arg: str) -> Screen:
    """The menu; a change that was begun is left as it was."""
    turn.remember(edit=None)
    return turn.go("menu")


def show_menu(turn: Turn, arg: str) -> Screen:
    """The menu offers only what this person can do now."""
    case = turn.case
    if case is None:
        return show_hello(turn, arg)
    first = ("continue", "summary") if case.editable else ()
    return Screen(
        paragraphs(turn.say("menu.main"), demonstration(turn)),
        rows(turn.words, *first, "status", "check", "mydata", "language help"),
    )


def demonstration(turn: Turn) -> str:
    return turn.say("term.demo") if turn.kit.demonstration else ""


def show_about(turn: Turn, arg: str) -> Screen:
    return Screen(turn.say("about.is"), rows(turn.words, "about_not", "check", "apply"))


def show_about_not(turn: Turn, arg: str) -> Screen:
    return Screen(turn.say("about.is_not"), rows(turn.words, "check", "apply", "menu"))


def act_apply(turn: Turn, arg: str) -> Screen:
    """ "Fill in the application": the open one goes on, a new one passes the gates first."""
    if turn.case is not None and turn.case.editable:
        return turn.go("form")
    if turn.case is not None and (arg != "again" or turn.case.status not in ENDED):
        return turn.go("status")
    return turn.go("gate_iin")


def show_gate_iin(turn: Turn, arg: str) -> Screen:
    return Screen(
        turn.say("gate.iin"),
        rows(turn.words, "iin_never=pass_gate", "iin_had=gate:had", "iin_unsure=gate:unsure"),
    )


def act_gate(turn: Turn, arg: str) -> Screen:
    return turn.go("gate_had" if arg == "had" else "gate_unsure")


def show_gate_had(turn: Turn, arg: str) -> Screen:
    return Screen(turn.say("gate.iin_had"), rows(turn.words, "apply_anyway=pass_gate", "menu"))


def show_gate_unsure(turn: Turn, arg: str) -> Screen:
    return Screen(turn.say("gate.iin_unsure"), rows(turn.words, "apply_go=pass_gate", "menu"))


def act_pass_gate(turn: Turn, arg: str) -> Screen:
    """Item 2 and 7: outside the term nothing new begins, and the check stays open."""
    if turn.kit.rules.term(turn.tx, turn.today).state is not TermState.OPEN:
        return turn.go("term")
    return turn.go("consent_service")


def show_term(turn: Turn, arg: str) -> Screen:
    term = turn.kit.rules.term(turn.tx, turn.today)
    if term.state is TermState.NOT_STARTED:
        return Screen(
            turn.say("term.not_started", first_day=term.first_day),
            rows(turn.words, "check", "menu"),
        )
    return Screen(turn.say("term.ended", last_day=term.last_day), rows(turn.words, "check", "menu"))


def term_line(turn: Turn) -> str:
    """While an extension is recorded, the first screen of an application names it."""
    extension = turn.kit.rules.term(turn.tx, turn.today).extension
    if extension is None:
        return ""
    line = turn.say(
        "term.extended",
        last_day=extension.last_day,
        order_number=extension.order_number,
        order_date=extension.order_date,
    )
    return lines(line, turn.say("term.extended_demo") if extension.demonstration else "")
