"""One-time links to papers (C8): the filled form and the checklist, made when they are opened."""

from datetime import timedelta

from bot.flow.turn import Turn
from bot.reply import Button, Rows, Screen
from bot.screens.parts import paragraphs, rows
from core.ports.web import OneTimeLink

KINDS = ("form_pdf", "checklist_pdf", "check_pdf")
VALID_FOR = timedelta(minutes=30)


def link_button(turn: Turn, kind: str) -> Rows:
    return ((Button(turn.say(f"btn.{kind}"), "link", kind),),)


def act_link(turn: Turn, kind: str) -> Screen:
    """Make a link that opens once; what it opens is never stored."""
    if kind not in KINDS or (kind != "check_pdf" and turn.case is None):
        return turn.live()
    token = turn.kit.chance.token()
    payload = dict(turn.check) if kind == "check_pdf" else {}
    turn.tx.links.add(
        token,
        OneTimeLink(
            kind=kind,
            case=turn.case.id if turn.case and kind != "check_pdf" else None,
            conversation=turn.conversation.id,
            language=turn.language,
            expires_at=turn.now + VALID_FOR,
            payload=payload,
        ),
    )
    told = "pdf.form" if kind == "form_pdf" else "pdf.checklist"
    minutes = turn.words.period(int(VALID_FOR.total_seconds()) // 60, "minute")
    return Screen(
        paragraphs(turn.say(told), turn.say("pdf.link", valid_for=minutes)),
        (
            (Button(turn.say("btn.open_pdf"), url=f"{turn.kit.public_url}/papers/{token}"),),
            *rows(turn.words, "back=here", "menu"),
        ),
    )


def act_here(turn: Turn, arg: str) -> Screen:
    return turn.live()
