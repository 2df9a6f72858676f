"""The order of one update: begin, known?, decide, store, commit; only then the screen is sent.

A redelivered update changes nothing and shows the live screen again (4-house.md). Nothing
slow happens here: everything between begin and commit is plain work on the store.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.flow.odd import WORDS, act_help, said_lately, unexpected
from bot.flow.table import COMMANDS, VIEWS, act_named
from bot.flow.turn import Kit, Needs, Turn
from bot.incoming import Incoming, Sort
from bot.reply import Reply, Screen, unpack
from bot.webchat.bubbles import label_of, own_words
from core.domain.errors import NotFound, Stale
from core.domain.lifecycle import TERM_RUNS
from core.ports.clock import Clock
from core.ports.conversations import Channel, Deletion
from core.ports.storage import Store, Transaction
from core.usecases.resume_conversation import compact, draw_code

BURST = 5
BURST_SECONDS = 2
TOO_LONG = 4096
DELETE_AFTER = timedelta(hours=24)


@dataclass(frozen=True)
class Talk:
    """Takes one update and says what to answer; the answer is sent after the commit."""

    store: Store
    clock: Clock
    kit: Kit

    async def __call__(self, incoming: Incoming) -> Reply:
        try:
            return await self.store.write(lambda tx: self._one(tx, incoming))
        except Stale:
            # the consul changed the case between our reading and our writing: show it anew
            return await self.store.write(lambda tx: self._show_again(tx, incoming))

    async def live(self, incoming: Incoming) -> Reply:
        """The live screen, with nothing changed: after a crash, or when a page is opened."""
        return await self.store.write(lambda tx: self._live(tx, incoming))

    def _one(self, tx: Transaction, incoming: Incoming) -> Reply:
        turn = self._begin(tx, incoming)
        if tx.updates.known(incoming.channel, incoming.number):
            return again(turn)
        tx.updates.handled(incoming.channel, incoming.number, turn.now)
        if incoming.channel is Channel.WEB:
            echo(turn)
        if may_be_personal(turn):
            tx.deletions.add(
                Deletion(turn.conversation.id, incoming.message_id, turn.now + DELETE_AFTER)
            )
        return self._settle(turn, decide(turn))

    def _show_again(self, tx: Transaction, incoming: Incoming) -> Reply:
        turn = self._begin(tx, incoming)
        tx.updates.handled(incoming.channel, incoming.number, turn.now)
        turn.note("sys.stale_case")
        return self._settle(turn, turn.live())

    def _live(self, tx: Transaction, incoming: Incoming) -> Reply:
        turn = self._begin(tx, incoming)
        return self._settle(turn, turn.live())

    def _begin(self, tx: Transaction, incoming: Incoming) -> Turn:
        now = self.clock.now()
        conversation = tx.conversations.meet(incoming.channel, incoming.chat, now)
        turn = Turn(tx, self.kit, incoming, conversation, now, views=VIEWS)
        if conversation.current_case is not None:
            try:
                case = tx.cases.get(conversation.current_case)
            except NotFound:
                case = None
            if case is not None and case.conversation == conversation.id:
                turn.case = case
            else:  # erased, or taken up in another chat (C15)
                turn.conversation = replace(conversation, current_case=None)
        return turn

    def _settle(self, turn: Turn, screen: Screen | None) -> Reply:
        """Remember what was shown and what must leave the chat, and save the conversation."""
        give_resume_code(turn)
        number = int(turn.memory("screen", "0")) + (screen is not None)
        turn.remember(screen=number)
        incoming = turn.incoming
        turn.conversation = turn.tx.conversations.save(
            replace(
                turn.conversation,
                last_message_at=turn.now,
                last_number=max(turn.conversation.last_number, incoming.message_id),
                blocked=incoming.sort is Sort.BLOCKED,
            )
        )
        return reply_of(turn, screen)


def may_be_personal(turn: Turn) -> bool:
    """A text typed in Telegram once there is a case, or one that looks for a case (L9)."""
    incoming = turn.incoming
    typed = incoming.channel is Channel.TELEGRAM and incoming.sort is Sort.TEXT
    about_a_case = turn.case is not None or turn.memory("at") == "recover"
    return typed and about_a_case and incoming.message_id > 0


def echo(turn: Turn) -> None:
    """On the page a person sees the own words, or the words of the tapped button, as a bubble."""
    incoming = turn.incoming
    text = incoming.text
    if incoming.sort is Sort.BUTTON:
        hung_on = turn.tx.messages.get(turn.conversation.id, incoming.message_id)
        text = label_of(hung_on.payload if hung_on else {}, incoming.text)
    if text:
        turn.tx.messages.add(turn.conversation.id, own_words(text), turn.now)


def give_resume_code(turn: Turn) -> None:
    """From the first saved answer on the page shows a code to go on with elsewhere (C15)."""
    case = turn.case
    if turn.incoming.channel is not Channel.WEB or case is None or not case.answers:
        return
    if turn.memory("resume_code"):
        return
    code = draw_code(turn.kit.chance)
    turn.tx.resume_codes.set(turn.conversation.id, compact(code), turn.now)
    turn.remember(resume_code=code)
    turn.note("web.resume_code", code=code)


def decide(turn: Turn) -> Screen | None:
    """What this update does, and the screen that follows; None when nothing is to be said."""
    match turn.incoming.sort:
        case Sort.BUTTON:
            return pressed(turn)
        case Sort.TEXT:
            return heard(turn)
        case Sort.COMMAND:
            return commanded(turn)
        case Sort.BLOCKED:
            return None
        case Sort.UNBLOCKED:
            return turn.live()
        case sort if sort in WORDS:
            return unexpected(turn)
        case _:
            return None


def pressed(turn: Turn) -> Screen:
    """A button: right now, or an old one, which shows where the person is instead (L4)."""
    button = unpack(turn.incoming.text)
    named = act_named(button.action) if button else None
    if button is None or named is None or (named.needs is not Needs.NOTHING and turn.case is None):
        turn.note("odd.old_button")
        return turn.live()
    stamp = turn.stamp()
    if named.live and button.stamp != stamp:
        twice = turn.memory("pressed") == turn.incoming.text
        case_moved = button.stamp.screen == stamp.screen and button.stamp.case == stamp.case
        turn.note("odd.twice" if twice else "sys.stale_case" if case_moved else "odd.old_button")
        return turn.live()
    if named.needs is Needs.EDITABLE_CASE and not turn.open_case.editable:
        return locked(turn)
    turn.remember(pressed=turn.incoming.text if named.live else None)
    return named.act(turn, button.arg)


def locked(turn: Turn) -> Screen:
    """From *accepted* on the answers are frozen for the applicant."""
    turn.note("edit.locked" if turn.open_case.status in TERM_RUNS else "edit.ended")
    return turn.go("status")


def heard(turn: Turn) -> Screen | None:
    """A typed text: the answer to what is open now, never to a later question (K3)."""
    incoming = turn.incoming
    if late(turn):
        turn.note("odd.late")
        return turn.live()
    if len(incoming.text) > TOO_LONG:
        turn.note("odd.too_long", got=len(incoming.text), limit=TOO_LONG)
        return turn.live()
    if burst(turn):
        if said_lately(turn):
            return None
        turn.note("odd.many")
        turn.remember(odd_at=turn.now.isoformat())
        return turn.live()
    if incoming.text.strip() in ("?", "？", "؟"):
        return act_help(turn, "")
    at = turn.memory("at", "language")
    reached = turn.reachable(at)
    if reached != at and turn.case is not None and not turn.case.editable:
        return locked(turn)
    view = turn.views[reached]
    if reached != at or view.hear is None:
        if turn.memory("at"):
            turn.note("err.choose_button")
        return turn.live()
    return view.hear(turn, turn.memory("arg"), incoming.text)


def late(turn: Turn) -> bool:
    """Whether a text was written before what is open now: Telegram counts messages, the page
    says which screen it answered."""
    written = turn.incoming.message_id
    if turn.incoming.channel is Channel.WEB:
        return written != int(turn.memory("screen", "0"))
    return bool(written) and written < turn.conversation.last_number


def burst(turn: Turn) -> bool:
    """Whether more than five texts came within two seconds; up to five are five answers (L5)."""
    sent = turn.incoming.sent_at or turn.now
    begun = turn.memory("burst_from")
    fresh = not begun or (sent - datetime.fromisoformat(begun)).total_seconds() > BURST_SECONDS
    count = 1 if fresh else int(turn.memory("burst", "0")) + 1
    turn.remember(burst=count, burst_from=sent.isoformat() if fresh else begun)
    return count > BURST


def commanded(turn: Turn) -> Screen:
    name = turn.incoming.text.split()[0].lstrip("/").split("@")[0].lower()
    if name == "cancel":
        turn.remember(edit=None)
        return turn.go("menu")
    named = act_named(COMMANDS.get(name, ""))
    if named is None:
        turn.note("odd.unknown_command")
        return turn.live()
    return named.act(turn, "")


def again(turn: Turn) -> Reply:
    """The live screen once more. If the process died while it was first shown, what it showed
    may hold passport data and nobody has noted its number (L9)."""
    reply = reply_of(turn, turn.live(), again=True)
    incoming = turn.incoming
    if incoming.channel is not Channel.TELEGRAM or not reply.screen.private:
        return reply
    if incoming.sort is Sort.BUTTON and incoming.message_id:
        due = turn.now + DELETE_AFTER
        turn.tx.deletions.add(Deletion(turn.conversation.id, incoming.message_id, due))
    return replace(reply, unnoted=incoming.sort is Sort.TEXT and not noted(turn))


def noted(turn: Turn) -> bool:
    """Whether what was answered to this text is noted for deletion, or was left behind long ago."""
    written = turn.incoming.message_id
    if written != turn.conversation.last_number:
        return True
    return any(one.message_id > written for one in turn.tx.deletions.of(turn.conversation.id))


def reply_of(turn: Turn, screen: Screen | None, again: bool = False) -> Reply:
    """The notes above the screen make one message (P4)."""
    if screen is None:
        return Reply(Screen(""), turn.stamp(), silent=True, delete=tuple(turn.delete))
    screen = replace(screen, private=screen.private or turn.private)
    text = "\n\n".join(part for part in (*turn.notes, screen.text) if part)
    edits = turn.incoming.sort is Sort.BUTTON and turn.incoming.channel is Channel.TELEGRAM
    return Reply(
        replace(screen, text=text),
        turn.stamp(),
        how="edit" if edits and not again else "send",
        delete=tuple(turn.delete),
        toast=turn.toast,
        extra=tuple(turn.extra),
    )
