"""Where the case is, by when, and what happens next (C10, C11); the IIN is never written."""

from datetime import UTC, date, datetime, tzinfo

from bot.flow.turn import Turn
from bot.reply import Screen
from bot.screens.parts import lines, paragraphs, rows
from core.domain.case import Case
from core.domain.editions import TermState
from core.domain.lifecycle import TERM_RUNS, Status
from core.domain.questions import asked_questions, is_answered
from core.domain.retention import lapses_on
from core.ports.papers import PaperState
from core.ports.requests import RequestState

BUTTONS = {
    Status.DRAFT: ("continue",),
    Status.READY: ("summary", "bring=card"),
    Status.DECLINED: ("summary", "bring=card", "check"),
    Status.LAPSED: ("apply_again=apply:again",),
    Status.WITHDRAWN: ("apply_again=apply:again",),
    Status.NOTICE_HANDED_OVER: ("apply_again=apply:again",),
    Status.HANDED_OVER: ("certificate_error",),
}


def show_status(turn: Turn, arg: str) -> Screen:
    case = turn.case
    turn.tx.outbox.seen(turn.conversation.id, at=turn.now)
    if case is None:
        return Screen(turn.say("status.none"), rows(turn.words, "apply", "find_mine", "menu"))
    withdraw = ("withdraw",) if case.editable else ()
    return Screen(
        paragraphs(
            turn.say("status.head", reference=case.reference, now=now_told(turn)),
            body(turn, case),
            overdue(turn, case),
            provisional(turn, case),
            after_the_term(turn, case),
            turn.say("cite.note"),
        ),
        rows(
            turn.words,
            *BUTTONS.get(case.status, ()),
            *withdraw,
            "mission_contacts=contacts",
            "menu help",
        ),
    )


def now_told(turn: Turn) -> str:
    mission = turn.mission
    zone: tzinfo = turn.kit.rules.zone_of(mission.number) if mission else UTC
    return f"{turn.words.date(turn.today)}, {turn.words.time(turn.now, zone)}"


def body(turn: Turn, case: Case) -> str:
    match case.status:
        case Status.DRAFT:
            known = turn.known
            left = sum(
                not is_answered(question, case.answers, known)
                for question in asked_questions(case.answers, known)
            )
            return turn.say("status.draft", left=left, erased_on=kept_until(turn, case))
        case Status.DECLINED:
            return paragraphs(turn.say("status.not_accepted", missing=missing_lines(turn, case)))
        case Status.ACCEPTED:
            return turn.say("status.accepted", accepted_on=case.accepted_on, due=case.due_on)
        case Status.SUBMITTED:
            return submitted(turn, case)
        case Status.RETURNED:
            return turn.say("status.returned", reason=last_request_words(turn, case))
        case Status.FORMED:
            return printed(turn, case)
        case Status.REFUSED:
            return refused(turn, case)
        case Status.HANDED_OVER:
            return turn.say("status.handed_over", handed_on=day_of(turn, case))
        case Status.NOTICE_HANDED_OVER:
            handed = turn.say("status.notice_handed", handed_on=day_of(turn, case))
            return paragraphs(handed, ground_words(turn, case), turn.say("refused.complaint_how"))
        case Status.WITHDRAWN:
            return turn.say("status.withdrawn", withdrawn_on=day_of(turn, case))
        case Status.LAPSED:
            return turn.say("status.lapsed", erased_on=day_of(turn, case))
        case _:
            return turn.say("status.ready")


def day_of(turn: Turn, case: Case) -> date:
    """The day of the last step, as it was at the mission."""
    since: datetime = case.status_since or case.touched_at
    return turn.kit.rules.day_at(case.mission, since)


def kept_until(turn: Turn, case: Case) -> object:
    edition = turn.kit.rules.edition_of(case)
    return lapses_on(case.status, case.touched_at.date(), edition.retention)


def missing_lines(turn: Turn, case: Case) -> str:
    """What was missing at the window, each with its remedy (para 7)."""
    dossier = turn.tx.cases.dossier(case.id)
    return lines(*(f"• {turn.say(f'item.{item}')}" for item in dossier.missing))


def submitted(turn: Turn, case: Case) -> str:
    """At the Ministry; or still here, while the gateway to its system is down (K5)."""
    told = turn.say("status.submitted", due=case.due_on)
    attempts = turn.tx.requests.of_case(case.id)
    waits = bool(attempts) and attempts[-1].state is RequestState.QUEUED
    return paragraphs(turn.say("status.waiting"), told) if waits else told


def last_request_words(turn: Turn, case: Case) -> str:
    attempts = turn.tx.requests.of_case(case.id)
    return attempts[-1].explanation if attempts else ""


def printed(turn: Turn, case: Case) -> str:
    papers = turn.tx.papers.of_case(case.id)
    mission = turn.mission
    if mission and any(paper.state is PaperState.PRINTED_WELL for paper in papers):
        told = turn.tx.missions.of(turn.filed_at)
        hours = told.hours or turn.say("mission.unknown_here")
        return turn.say("status.printed", mission=mission.name(turn.language), hours=hours)
    return turn.say("status.formed")


def refused(turn: Turn, case: Case) -> str:
    mission = turn.mission
    where = ""
    if mission:
        told = turn.tx.missions.of(turn.filed_at)
        hours = told.hours or turn.say("mission.unknown_here")
        where = turn.say("refused.notice", mission=mission.name(turn.language), hours=hours)
    return paragraphs(
        turn.say("status.refused"),
        ground_words(turn, case),
        where,
        turn.say("refused.complaint_how"),
    )


def ground_words(turn: Turn, case: Case) -> str:
    """Which of the three grounds of para 12, and what can be done about it."""
    attempts = turn.tx.requests.of_case(case.id)
    ground = attempts[-1].ground if attempts else None
    return turn.say(f"refused.ground{ground}") if ground else ""


def overdue(turn: Turn, case: Case) -> str:
    """Para 5: said plainly when the term has passed."""
    if case.status in TERM_RUNS and case.due_on and turn.today > case.due_on:
        return turn.say("status.overdue_plain", due=case.due_on)
    return ""


def provisional(turn: Turn, case: Case) -> str:
    """Para 5: the days off of that year are not decreed yet."""
    moving = case.status in TERM_RUNS and case.due_provisional
    return turn.say("status.provisional") if moving else ""


def after_the_term(turn: Turn, case: Case) -> str:
    """Item 2: after the last day nothing new is accepted, and what was accepted is finished."""
    term = turn.kit.rules.term(turn.tx, turn.today)
    if term.state is not TermState.ENDED:
        return ""
    if case.editable:
        return turn.say("term.ended", last_day=term.last_day)
    return turn.say("term.accepted_earlier") if case.status in TERM_RUNS else ""


def act_status(turn: Turn, arg: str) -> Screen:
    return turn.go("status")


def act_certificate_error(turn: Turn, arg: str) -> Screen:
    turn.note("status.certificate_error")
    return turn.go("status")


def show_withdraw(turn: Turn, arg: str) -> Screen:
    case = turn.open_case
    return Screen(
        turn.say("mydata.application_withdraw_plain", reference=case.reference),
        rows(turn.words, "withdraw_yes=withdraw_now", "keep_mine=status"),
    )


def act_withdraw(turn: Turn, arg: str) -> Screen:
    if turn.case is None:
        return turn.go("status")
    if not turn.case.editable:
        turn.note("mydata.withdraw_at_consul")
        return turn.go("status")
    return turn.go("withdraw")
