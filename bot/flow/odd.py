"""Unexpected input (C14, section 18): nothing of it counts as an answer, nothing is lost."""

from datetime import datetime, timedelta

from bot.flow.back import current_question
from bot.flow.help_places import help_of
from bot.flow.turn import Turn
from bot.incoming import Sort
from bot.reply import Screen
from core.ports.conversations import Channel

WORDS = {
    Sort.STICKER: "odd.sticker",
    Sort.VOICE: "odd.voice",
    Sort.FILE: "photo.not_read",
    Sort.PHOTO: "photo.not_read",
    Sort.CONTACT: "odd.contact",
    Sort.FORWARDED: "odd.forwarded",
    Sort.EDITED: "odd.edited",
    Sort.EMPTY: "odd.empty",
}

ALWAYS_SAID = frozenset({Sort.PHOTO, Sort.FILE})
ONCE_A = timedelta(minutes=1)


def unexpected(turn: Turn) -> Screen | None:
    """A word why, above the live step; at most once a minute in a chat."""
    sort = turn.incoming.sort
    if sort in ALWAYS_SAID and turn.incoming.message_id:
        turn.delete.append(turn.incoming.message_id)
    if sort not in ALWAYS_SAID and said_lately(turn):
        return None
    on_page = turn.incoming.channel is Channel.WEB and sort in ALWAYS_SAID
    turn.note("photo.not_read_web" if on_page else WORDS[sort])
    turn.remember(odd_at=turn.now.isoformat())
    return turn.live()


def said_lately(turn: Turn) -> bool:
    since = turn.memory("odd_at")
    return bool(since) and turn.now - datetime.fromisoformat(since) < ONCE_A


def act_help(turn: Turn, arg: str) -> Screen:
    """The help of the step that is open, then the step again."""
    turn.note(f"help.{help_place(turn)}")
    return turn.live()


def help_place(turn: Turn) -> str:
    at = turn.memory("at")
    if at.startswith("consent"):
        return "consent"
    if at.startswith("check"):
        return "check"
    if at == "field":
        return help_of(turn.memory("arg"))
    if at in ("summary", "edit", "card"):
        return "summary"
    if at in ("status", "withdraw"):
        return "status"
    question = current_question(turn) if turn.case is not None else ""
    return help_of(question) if question else "human_plain"
