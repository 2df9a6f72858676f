"""The consents (C2): the service's own before anything that names a person, then the form's.

What is stored: kind, version and hash of each text, language, channel, who and for whom. The
form's statements are those of the edition: the Russian words that are signed at the window.
"""

from dataclasses import replace

from bot.flow.start import act_apply, act_pass_gate, term_line
from bot.flow.turn import Turn
from bot.reply import Button, Rows, Screen
from bot.screens.parts import paragraphs, rows
from core.domain.consent import ConsentKind, text_hash
from core.domain.lifecycle import ENDED
from core.ports.audit import Act
from core.ports.conversations import Channel
from core.ports.settings import GivenConsent
from core.usecases.start_case import start_case


def _service_words(turn: Turn) -> str:
    key = "consent.service_web" if turn.incoming.channel is Channel.WEB else "consent.service"
    period = turn.words.period(turn.edition.retention.draft_days)
    return turn.say(key, operator=turn.say("service.operator"), draft_period=period)


def show_service(turn: Turn, arg: str) -> Screen:
    return Screen(
        paragraphs(term_line(turn), _service_words(turn)),
        (*rows(turn.words, "agree=consent_service_yes", "disagree=consent_no"), *elsewhere(turn)),
    )


def elsewhere(turn: Turn) -> Rows:
    """Who does not want a foreign messenger goes on with the same chat on our page."""
    address = turn.kit.public_url
    if turn.incoming.channel is Channel.WEB or not address.startswith("https://"):
        return ()
    return ((Button(turn.say("btn.open_web"), url=address),),)


def show_order(turn: Turn, arg: str) -> Screen:
    """The form's two statements, whole, in Russian, the translation marked as information."""
    return Screen(
        turn.say("consent.order"),
        rows(turn.words, "have_read=consent_order_yes", "disagree=consent_no"),
    )


def act_service_yes(turn: Turn, arg: str) -> Screen:
    turn.remember(service_consent=text_hash(_service_words(turn)))
    return turn.go("consent_order")


def act_order_yes(turn: Turn, arg: str) -> Screen:
    """Both are given: the case begins, and the first question comes."""
    service = turn.memory("service_consent")
    if turn.case is not None and turn.case.status not in ENDED:
        return turn.go("form")
    if not service:
        return turn.go("consent_service")
    turn.conversation = replace(turn.conversation, consented=True)
    turn.case = start_case(
        turn.tx,
        edition=turn.edition.id,
        language=turn.language,
        conversation=turn.conversation.id,
        chance=turn.kit.chance,
        at=turn.now,
    )
    turn.conversation = replace(turn.conversation, current_case=turn.case.id)
    _record(turn, ConsentKind.SERVICE, service)
    for text in turn.edition.consents:
        _record(turn, text.kind, text.hash)
    turn.tx.audit.note(
        Act.CONSENT_GIVEN, actor=turn.actor, at=turn.now, case=turn.case.id, commitment=service
    )
    turn.remember(service_consent=None, check=None)
    turn.note("consent.done")
    return turn.go("form")


def _record(turn: Turn, kind: ConsentKind, words_hash: str) -> None:
    turn.tx.consents.add(
        str(turn.open_case.id),
        GivenConsent(
            kind=kind.value,
            version=turn.edition.id,
            text_hash=words_hash,
            language=turn.language,
            channel=turn.incoming.channel.value,
            given_by="self",
            given_for="self",
            given_at=turn.now,
        ),
    )


def act_no(turn: Turn, arg: str) -> Screen:
    turn.remember(service_consent=None)
    return turn.go("consent_declined")


def show_declined(turn: Turn, arg: str) -> Screen:
    return Screen(
        turn.say("consent.declined"),
        rows(turn.words, "check", "consent_again=consent_again", "menu"),
    )


def act_again(turn: Turn, arg: str) -> Screen:
    """Read it again; who has an open application meanwhile is brought there."""
    if turn.case is not None and turn.case.status not in ENDED:
        return act_apply(turn, arg)
    return act_pass_gate(turn, arg)
