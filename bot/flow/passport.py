"""The passport by its machine-readable lines: show, type, compare, put right (C5, C6).

Check digits prove number, birth and expiry; names are read and never proven, so they are
always confirmed by their owner. A zone is never repeated in a message.
"""

from bot.flow.consequences import consequences
from bot.flow.form import (
    foot,
    mrz_answers,
    onwards,
    progress_line,
    warn_if_expired,
)
from bot.flow.turn import Turn
from bot.reply import Button, Screen
from bot.screens.parts import one_a_row, paragraphs, rows
from core.domain.case import Answer
from core.domain.errors import DomainError
from core.domain.form_reading import CitizenOfKazakhstan
from core.domain.mrz import read_passport
from core.domain.mrz_answers import from_zone
from core.texts.values import field_label, value_in_words

FAILURES_BEFORE_BY_FIELD = 2


def show_passport(turn: Turn, arg: str) -> Screen:
    return Screen(
        paragraphs(progress_line(turn, "passport"), turn.say("passport.how")),
        (
            *rows(turn.words, "mrz_show=passport_show", "by_field", "other_document"),
            *foot(turn, "passport"),
        ),
        placeholder="P<UTOERIKSSON<<ANNA<MARIA<<<",
        private=True,
    )


def show_specimen(turn: Turn, arg: str) -> Screen:
    return Screen(
        turn.say("passport.show"), rows(turn.words, "mrz_type=passport_type", "by_field", "back")
    )


def show_type(turn: Turn, arg: str) -> Screen:
    return Screen(turn.say("passport.type"), rows(turn.words, "by_field", "back help"))


def hear_lines(turn: Turn, arg: str, text: str) -> Screen:
    """Typed or pasted lines; an unreadable part is named, and three ways on are offered."""
    try:
        zone = read_passport(text, today=turn.today)
        values = from_zone(zone)
    except DomainError as error:
        return unreadable(turn, error)
    if values.citizen_of_kazakhstan:
        turn.notes.append(turn.words.error(CitizenOfKazakhstan()))
        return turn.live()
    turn.remember(zone=dict(values.fields), unproven=list(values.unproven), tries=None)
    turn.private = True
    if values.name_may_be_cut:
        turn.note("passport.name_cut", name=values.longest_name)
    return turn.go("passport_card")


def unreadable(turn: Turn, error: DomainError) -> Screen:
    tries = int(turn.memory("tries", "0")) + 1
    turn.remember(tries=tries)
    turn.notes.append(turn.words.error(error))
    if tries > FAILURES_BEFORE_BY_FIELD:
        turn.note("mrzerr.enough")
        first, second = "by_field", "mrz_type=passport_type"
    else:
        first, second = "mrz_type=passport_type", "by_field"
    return Screen(
        "", rows(turn.words, first, second, "mrz_show=passport_show", "back help"), private=True
    )


CARD = (
    "surname_latin",
    "given_latin",
    "birth_date",
    "sex",
    "citizenship",
    "document_kind",
    "document_number",
    "document_issuer",
    "document_expires",
)


def show_card(turn: Turn, arg: str) -> Screen:
    """What was read, to be compared; what could not be proven is asked afterwards."""
    zone = zone_of(turn)
    if not zone:
        return turn.go("passport")
    read_lines = "\n".join(
        f"{field_label(turn.words, key)}: {value_in_words(turn.words, key, zone[key])}"
        for key in CARD
        if key in zone
    )
    unproven = [field_label(turn.words, key) for key in turn.listed("unproven")]
    if unproven:
        text = turn.say(
            "passport.read_partly", fields=turn.words.listing(unproven), read_fields=read_lines
        )
    else:
        text = turn.say("passport.read_list", read_fields=read_lines)
    one_name = not (zone.get("surname_latin") and zone.get("given_latin"))
    note = turn.say("passport.no_surname", name=zone.get("surname_latin", "")) if one_name else ""
    return Screen(
        paragraphs(text, note),
        rows(
            turn.words,
            "all_correct=passport_yes",
            "fix_one=passport_fix",
            "mrz_type=passport_type",
            "by_field",
        ),
        private=True,
    )


def zone_of(turn: Turn) -> dict[str, str]:
    zone = turn.conversation.state.get("zone")
    return {str(k): str(v) for k, v in zone.items()} if isinstance(zone, dict) else {}


def act_yes(turn: Turn, arg: str) -> Screen:
    """Confirmed by its owner: the values are taken, each with its source."""
    return _take(turn, without="")


def show_fix(turn: Turn, arg: str) -> Screen:
    zone = zone_of(turn)
    buttons = [
        Button(field_label(turn.words, key), "passport_wrong", key) for key in CARD if key in zone
    ]
    return Screen(
        turn.say("edit.choose"), (*one_a_row(buttons), *rows(turn.words, "back=passport_card"))
    )


def act_wrong(turn: Turn, field: str) -> Screen:
    """One line is wrong: the rest is taken, and that one is asked."""
    return _take(turn, without=field)


def _take(turn: Turn, without: str) -> Screen:
    zone = zone_of(turn)
    if not zone:
        return turn.go("passport")
    changes: dict[str, Answer | None] = {"passport_way": Answer("mrz")}
    for key, value in zone.items():
        changes.update(consequences(turn, key, value))
    changes.update(mrz_answers(zone))
    if without in zone:
        changes[without] = None
    turn.answer(changes)
    turn.remember(zone=None, unproven=None)
    warn_if_expired(turn)
    return onwards(turn, "passport")


def act_by_field(turn: Turn, arg: str) -> Screen:
    turn.answer({"passport_way": Answer("by_field")})
    turn.remember(zone=None, unproven=None, tries=None)
    return turn.go("form")


def act_other_document(turn: Turn, arg: str) -> Screen:
    turn.answer({"passport_way": Answer("by_field")})
    turn.remember(zone=None, unproven=None, tries=None, edit=None)
    return turn.go("field", "document_kind", back="passport")
