"""My data (C13): see what is kept, take the consent back, have it erased with proof."""

from dataclasses import replace

from bot.flow.form import clear_chat
from bot.flow.turn import Turn
from bot.reply import Screen
from bot.screens.parts import lines, paragraphs, rows
from core.domain.case import Case
from core.domain.events import NOTICE_OF
from core.domain.form import FIELDS
from core.domain.lifecycle import EDITABLE, ENDED, Status, Step
from core.ports.audit import Act
from core.ports.conversations import Channel
from core.texts.values import value_in_words
from core.usecases.give_join_code import JOIN_CODE_DAYS, give_join_code
from core.usecases.withdraw_case import withdraw_case


def show_mydata(turn: Turn, arg: str) -> Screen:
    has_case = turn.case is not None
    own = (
        ("data_see=data_see", "my_code=my_code", "withdraw_consent=consent_back")
        if has_case
        else ()
    )
    return Screen(
        turn.say("mydata.menu_plain") if has_case else turn.say("mydata.nothing"),
        rows(turn.words, *own, "data_erase=erase_ask", "menu"),
    )


def show_see(turn: Turn, arg: str) -> Screen:
    """Everything that is held, the document number by its last three signs until asked in full."""
    if turn.case is None:
        return turn.go("mydata")
    case = turn.case
    told = []
    for field in FIELDS:
        if field.key not in case.answers:
            continue
        value = case.value(field.key)
        if field.key == "document_number" and arg != "full" and value:
            value = "•" * max(len(value) - 3, 0) + value[-3:]
        told.append(f"{turn.label(field.key)}: {value_in_words(turn.words, field.key, value)}")
    given = [
        turn.say(
            "mydata.consent_line",
            kind=turn.say(f"consent.kind.{one.kind}"),
            date=one.given_at.date(),
        )
        for one in turn.tx.consents.of(str(case.id))
    ]
    full = () if arg == "full" else ("show_full=data_see:full",)
    return Screen(
        paragraphs(turn.say("mydata.see", name=case.reference, list=lines(*told)), lines(*given)),
        rows(turn.words, *full, "mydata", "menu"),
        private=True,
    )


def act_see(turn: Turn, arg: str) -> Screen:
    return turn.go("mydata_see", arg)


def act_mydata(turn: Turn, arg: str) -> Screen:
    return turn.go("mydata")


def act_my_code(turn: Turn, arg: str) -> Screen:
    """A one-time code for another telephone (L3, C15)."""
    if turn.case is None:
        return turn.go("mydata")
    code = give_join_code(turn.tx, turn.case, chance=turn.kit.chance, at=turn.now)
    turn.note("recover.code_shown", code=code, until=turn.words.period(JOIN_CODE_DAYS))
    return turn.go("mydata")


def show_consent_back(turn: Turn, arg: str) -> Screen:
    return Screen(
        turn.say("mydata.withdraw_ask_plain"),
        rows(turn.words, "withdraw_yes=consent_back_yes", "keep_mine=mydata"),
    )


def act_consent_back(turn: Turn, arg: str) -> Screen:
    return turn.go("consent_back" if turn.case is not None else "mydata")


def act_consent_back_yes(turn: Turn, arg: str) -> Screen:
    """Before *accepted* everything is erased; afterwards what must be kept is said (C2)."""
    if turn.case is None:
        return turn.go("mydata")
    case = turn.case
    turn.tx.consents.withdraw(str(case.id), at=turn.now)
    turn.tx.audit.note(
        Act.CONSENT_WITHDRAWN, actor=turn.actor, at=turn.now, case=case.id, chain=case.mission or 0
    )
    if not case.editable:
        turn.note("mydata.kept_after_acceptance")
        return turn.go("mydata")
    take_back(turn, case)
    leave_case(turn)
    turn.note("mydata.withdrawn_plain", date=turn.today)
    return turn.go("hello")


def act_withdraw_now(turn: Turn, arg: str) -> Screen:
    """The application is taken back by its owner, and its answers are erased."""
    if turn.case is None or not turn.case.editable:
        turn.note("mydata.withdraw_at_consul")
        return turn.go("status")
    reference = turn.case.reference
    take_back(turn, turn.case)
    leave_case(turn)
    turn.note("mydata.application_withdrawn", reference=reference)
    return turn.go("hello")


def take_back(turn: Turn, case: Case) -> None:
    """Withdrawn by its owner here and now: this very message says so, no notice comes after it."""
    withdraw_case(turn.tx, case, by=turn.actor, at=turn.now)
    turn.tx.outbox.recall(case.id, str(NOTICE_OF[Step.WITHDRAW]))


def keep_by_law(turn: Turn, case: Case) -> Screen:
    """What was accepted is kept; once it has ended, this chat at least forgets it."""
    turn.note("mydata.kept_after_acceptance")
    if case.status not in ENDED:
        return turn.go("mydata")
    leave_case(turn)
    return turn.go("hello")


def leave_case(turn: Turn) -> None:
    """The chat forgets the case: nothing about it stays in what the chat remembers or shows."""
    if turn.incoming.channel is Channel.WEB:
        turn.tx.messages.erase_of(turn.conversation.id)
    clear_chat(turn)
    screen = turn.conversation.state.get("screen", 0)
    turn.conversation = replace(
        turn.conversation, current_case=None, consented=False, state={"screen": screen}
    )
    turn.case = None


def show_erase(turn: Turn, arg: str) -> Screen:
    return Screen(
        turn.say("mydata.erase_ask_plain"), rows(turn.words, "erase_now=erase", "keep_mine=mydata")
    )


def act_erase_ask(turn: Turn, arg: str) -> Screen:
    return turn.go("erase_ask")


def act_erase(turn: Turn, arg: str) -> Screen:
    """Erase all that may be erased, and say what was; an accepted case is kept by law."""
    case = turn.case
    if case is not None and case.status not in (*EDITABLE, Status.LAPSED, Status.WITHDRAWN):
        return keep_by_law(turn, case)
    reference = case.reference if case else ""
    if case is not None and case.editable:
        take_back(turn, case)
    turn.tx.audit.note(
        Act.CASE_ERASED,
        actor=turn.actor,
        at=turn.now,
        case=case.id if case else None,
        chain=(case.mission or 0) if case else 0,
    )
    leave_case(turn)
    turn.note("mydata.erased_proof", reference=reference or "–", date=turn.now.date())
    return turn.go("hello")
