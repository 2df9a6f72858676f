"""The anonymous check of papers (C3): a few questions, no name, erased after 24 hours.

Its answers live in the conversation only; the judgement is that of the whole service.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.flow.links import link_button
from bot.flow.turn import Turn
from bot.reply import Button, Rows, Screen
from bot.screens.parts import example_of, one_a_row, paragraphs, rows
from bot.screens.trouble import ways_out
from core.domain.answers import read_country, read_date
from core.domain.dates import PartialDate
from core.domain.errors import DomainError
from core.domain.form import DOCUMENT_KINDS, SCRIPT_OF, SCRIPTS, TRANSLATIONS
from core.domain.papers import Checklist, Verdict
from core.domain.questions import scripts_from_choice
from core.texts.checklist import FIELD_WORDS, tell_line
from core.usecases.check_papers import CheckAnswers, check_papers, next_check_question

SCRIPT_KEYS = tuple(SCRIPT_OF)


def act_check(turn: Turn, arg: str) -> Screen:
    return turn.go("check_start")


def show_start(turn: Turn, arg: str) -> Screen:
    return Screen(turn.say("check.start"), rows(turn.words, "start=check_begin", "menu"))


def act_begin(turn: Turn, arg: str) -> Screen:
    turn.remember(check={})
    return turn.go("check", "citizenship")


def keep(turn: Turn, **values: str) -> Screen:
    turn.remember(check={**turn.check, **values})
    question = next_check_question(answers_of(turn), known(turn))
    return turn.go("check", question) if question else turn.go("check_result")


def answers_of(turn: Turn) -> CheckAnswers:
    return CheckAnswers.from_words(turn.check)


def known(turn: Turn) -> bool:
    state = turn.check.get("citizenship", "")
    return bool(state) and turn.kit.rules.scripts_known_for(state)


TEXTS = {
    "document": "check.document",
    "scripts": "check.script",
    "translation": "check.translation_have",
    "translation_state": "check.notary_country",
    "expires": "check.expiry",
    "visit": "check.visit_day",
    "citizenship": "check.citizenship",
}


def show_check(turn: Turn, question: str) -> Screen:
    text = _text(turn, question)
    return Screen(
        text,
        (*_choices(turn, question), *rows(turn.words, "start_over=check_begin menu", "help")),
        placeholder=example_of(text, turn.words),
    )


def _text(turn: Turn, question: str) -> str:
    if question in SCRIPT_KEYS:
        field = turn.say(FIELD_WORDS[question.removeprefix("script_")])
        return turn.say("check.script_field", field=field)
    return turn.say(TEXTS[question])


def _choices(turn: Turn, question: str) -> Rows:
    match question:
        case "citizenship":
            return ((Button(turn.say("btn.no_citizenship"), "ck", "citizenship=XXA"),),)
        case "document":
            return _row(
                turn, question, [(f"document_kind.{kind}", kind) for kind in DOCUMENT_KINDS]
            )
        case "scripts":
            pairs = (("all", "all"), ("not_all", "some_other"), ("no_place", "no_place"))
            return _row(turn, question, [(f"btn.script_{key}", value) for key, value in pairs])
        case "translation":
            keys = [
                ("btn.not_yet" if value == "none_yet" else f"btn.{value}", value)
                for value in TRANSLATIONS
            ]
            return _row(turn, question, [*keys[1:], keys[0]])
        case "expires":
            return _row(turn, question, [("btn.no_expiry", "none"), ("btn.not_at_hand", "unknown")])
        case "visit":
            return _row(turn, question, [("btn.dont_know", "unknown")])
        case _ if question in SCRIPT_KEYS:
            keys = [
                ("btn.latin", "latin"),
                ("btn.cyrillic", "cyrillic"),
                ("btn.other_letters", "other"),
                ("btn.not_printed", "not_printed"),
            ]
            return _row(turn, question, keys)
        case _:
            return ()


def _row(turn: Turn, question: str, answers: list[tuple[str, str]]) -> Rows:
    return one_a_row(Button(turn.say(key), "ck", f"{question}={value}") for key, value in answers)


TAPPED: Mapping[str, tuple[str, ...]] = {
    "citizenship": ("XXA",),
    "document": DOCUMENT_KINDS,
    "scripts": ("all", "some_other", "no_place"),
    "translation": TRANSLATIONS,
    "expires": ("none", "unknown"),
    "visit": ("unknown",),
    **dict.fromkeys(SCRIPT_KEYS, SCRIPTS),
}
"""What a button may answer; a made-up one changes nothing."""


def act_choice(turn: Turn, arg: str) -> Screen:
    question, _, value = arg.partition("=")
    if value not in TAPPED.get(question, ()) and not proposed(turn, question, value):
        return turn.live()
    if question == "scripts" and value != "some_other":
        return keep(turn, scripts=value, **scripts_from_choice(value, has_patronymic=False))
    return keep(turn, **{question: value})


def proposed(turn: Turn, question: str, value: str) -> bool:
    """A day or a country that a refusal has offered as what was meant."""
    if question in ("citizenship", "translation_state"):
        return value in turn.kit.countries.values()
    try:
        return question in ("expires", "visit") and PartialDate.decode(value).is_complete
    except ValueError:
        return False


def hear_check(turn: Turn, question: str, text: str) -> Screen:
    """Countries and days are typed; the other questions take a tap."""
    try:
        return keep(turn, **{question: _typed(turn, question, text)})
    except DomainError as error:
        turn.notes.append(turn.words.error(error))
        again = turn.live()
        ways = ways_out(turn.words, question, error, action="ck")
        return replace(again, rows=(*ways, *again.rows))


class TapPlease(DomainError):
    """This question is answered by one of its buttons."""

    code = "choose_button"


def _typed(turn: Turn, question: str, text: str) -> str:
    if question in ("citizenship", "translation_state"):
        return read_country(text, turn.kit.countries)
    if question in ("expires", "visit"):
        roughly = question == "visit"
        return read_date(text, today=turn.now.date(), partial_allowed=roughly).encode()
    raise TapPlease


def result(turn: Turn) -> Checklist:
    return check_papers(turn.kit.rules, answers_of(turn), today=turn.now.date(), known=known(turn))


HEADS: Mapping[Verdict, str] = {
    Verdict.DECLINED: "check.result_bad",
    Verdict.ASK: "check.result_ask",
}


def show_result(turn: Turn, arg: str) -> Screen:
    checklist = result(turn)
    told = [f"☐ {tell_line(turn.words, line, turn.mission_named)}" for line in checklist.lines]
    rules_date: date = turn.kit.rules.edition_on(turn.now.date()).issued
    return Screen(
        paragraphs(
            turn.say(HEADS.get(checklist.verdict, "check.result_good")),
            *told,
            too_late(turn),
            turn.say("check.result_foot_plain", rules_date=rules_date),
            turn.say("cite.note"),
        ),
        (
            *link_button(turn, "check_pdf"),
            *rows(turn.words, "apply", "why=check_why", "start_over=check_begin menu"),
            *rows(turn.words, "erase_now=check_erase"),
        ),
    )


def too_late(turn: Turn) -> str:
    """Item 2: a visit after the last day finds nobody who may accept."""
    last_day = turn.kit.rules.term(turn.tx, turn.today).last_day
    visit = answers_of(turn).visit_day
    if visit is None or visit <= last_day:
        return ""
    return turn.say("term.ends_before_visit", last_day=last_day)


def act_erase(turn: Turn, arg: str) -> Screen:
    """The answers of the check go at once, as the first screen promises (C2)."""
    turn.remember(check=None)
    turn.note("check.erased")
    return turn.go("menu")


def act_why(turn: Turn, arg: str) -> Screen:
    turn.note("help.apostille")
    turn.note("help.legalisation")
    return turn.go("check_result")
