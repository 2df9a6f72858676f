"""The summary (C8): problems first, each with its edit; then all answers; then the READY card."""

from bot.flow.form import clear_chat
from bot.flow.links import link_button
from bot.flow.turn import Turn
from bot.reply import Button, Screen
from bot.screens.parts import lines, one_a_row, packed, paragraphs, rows
from core.domain.case import Source
from core.domain.form import FIELD, FIELDS, Section, applies
from core.domain.form_problems import Problem, problems
from core.domain.lifecycle import Status, Step
from core.domain.papers import Checklist, Verdict
from core.domain.questions import next_question
from core.domain.reference_number import parse
from core.texts.checklist import told_lines
from core.texts.values import value_in_words


def open_problems(turn: Turn) -> tuple[Problem, ...]:
    return problems(turn.open_case.answers, today=turn.today)


def show_summary(turn: Turn, arg: str) -> Screen:
    case = turn.open_case
    if not case.editable:
        return turn.go("status")
    if next_question(case.answers, turn.known) is not None:
        return turn.go("form")
    found = open_problems(turn)
    edits = [
        Button(
            turn.say("btn.edit_field", field=turn.label(problem.field)),
            "edit",
            problem.field,
        )
        for problem in found
        if problem.field in FIELD
    ]
    return Screen(
        paragraphs(
            turn.say("summary.head", reference=case.reference),
            problem_lines(turn, found),
            *(section_lines(turn, section) for section in Section),
        ),
        (
            *one_a_row(edits[:3]),
            *rows(turn.words, "looks_right", "change=edit_choose"),
            *link_button(turn, "form_pdf"),
            *rows(turn.words, "menu help"),
        ),
        private=True,
    )


def problem_lines(turn: Turn, found: tuple[Problem, ...]) -> str:
    if not found:
        return ""
    told = [f"• {turn.say(f'problem.{problem.code}')}" for problem in found]
    return lines(turn.say("summary.problems", n=len(found)), *told)


def section_lines(turn: Turn, section: Section) -> str:
    """One section: its title, and every line with its value and a word where it comes from."""
    case = turn.open_case
    told = [
        f"{turn.label(field.key)}: {valued(turn, field.key)}"
        for field in FIELDS
        if field.section is section
        and applies(field.key, case.answers)
        and field.key in case.answers
    ]
    if section is Section.YOU and turn.mission:
        told.append(f"{turn.say('field.mission')}: {turn.mission.name(turn.language)}")
    return lines(turn.say(f"section.{section.value}").upper(), *told)


def valued(turn: Turn, key: str) -> str:
    answer = turn.open_case.answers[key]
    value = value_in_words(turn.words, key, answer.value)
    match answer.source:
        case Source.MRZ:
            return f"{value} ({turn.say('summary.from_mrz')})"
        case Source.SUGGESTED if answer.value and not answer.confirmed:
            return f"{value} ({turn.say('summary.suggested')})"
        case _:
            return value


def show_edit(turn: Turn, arg: str) -> Screen:
    case = turn.open_case
    keys = [
        field.key
        for field in FIELDS
        if field.key in case.answers and applies(field.key, case.answers)
    ]
    buttons = [
        Button(turn.label(key), "edit", key)
        for key in keys
        if key != "given_cyrillic"  # both Cyrillic names stand on one card
    ]
    buttons.append(Button(turn.say("field.mission"), "edit", "mission"))
    return Screen(
        turn.say("edit.choose"),
        (*packed(buttons), *rows(turn.words, "back_summary=summary")),
    )


def act_summary(turn: Turn, arg: str) -> Screen:
    turn.remember(edit=None)
    return turn.go("summary" if turn.case is not None else "menu")


def act_edit_choose(turn: Turn, arg: str) -> Screen:
    return turn.go("edit")


def act_looks_right(turn: Turn, arg: str) -> Screen:
    """ "It is all right": complete, if nothing blocks (para 7: an expired document does)."""
    case = turn.open_case
    blocking = [problem for problem in open_problems(turn) if problem.blocking]
    if blocking or next_question(case.answers, turn.known) is not None:
        for problem in blocking:
            turn.notes.append(turn.say(f"problem.{problem.code}"))
        return turn.go("summary")
    if case.status is Status.DRAFT:
        turn.keep(case.take(Step.COMPLETE, by=turn.actor, at=turn.now))
    elif case.status is Status.DECLINED:
        turn.keep(case.take(Step.REOPEN, by=turn.actor, at=turn.now))
    turn.remember(edit=None)
    clear_chat(turn)
    return turn.go("card")


MARK_OF = {Verdict.IN_ORDER.value: "✓"}
"""A box stands before what is to be brought or done, a tick before what is in order already."""


def show_card(turn: Turn, arg: str) -> Screen:
    """READY, or how many things to mend, in the first line; then a card to keep (C8)."""
    case = turn.open_case
    checklist = turn.kit.rules.checklist_of(turn.tx, case, turn.today)
    to_mend = mended(checklist)
    told = told_lines(turn.words, checklist, turn.mission_named)
    head = turn.say("card.ready") if not to_mend else turn.say("card.mend", n=to_mend)
    mission = turn.mission
    when = turn.words.time(turn.now, turn.kit.rules.zone_of(mission.number)) if mission else ""
    return Screen(
        paragraphs(
            head,
            turn.say("ready.done"),
            turn.say(
                "card.reference",
                reference=case.reference,
                spoken=" · ".join(parse(case.reference).spoken_groups()),
            ),
            turn.say("card.mission", mission=mission.name(turn.language), time=when)
            if mission
            else "",
            lines(
                turn.say("summary.to_bring"),
                *(f"{MARK_OF.get(line.verdict, '☐')} {line.text}" for line in told),
            ),
            turn.say("faq.cost"),
            turn.say("faq.time"),
            turn.say("cite.note"),
        ),
        (
            *link_button(turn, "form_pdf"),
            *link_button(turn, "checklist_pdf"),
            *rows(turn.words, "summary", "status menu"),
        ),
        qr=case.reference,
    )


def mended(checklist: Checklist) -> int:
    return sum(line.verdict is Verdict.DECLINED for line in checklist.lines)
