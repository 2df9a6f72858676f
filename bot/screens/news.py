"""The full text of a notice, for the chat page: there it is no push, and nothing else to open (C10).

The IIN is in no notice: a notice carries codes only.
"""

from datetime import date

from bot.screens.parts import lines
from core.ports.notices import Notice
from core.texts.words import Words


def news(words: Words, notice: Notice, *, due: date | None, mission: str) -> str:
    """What happened, in the language of the case; `due` and `mission` are those of the case."""
    missing = [item for item in notice.codes.get("missing", "").split(",") if item]
    ground = notice.codes.get("ground", "")
    return words.say(
        f"notice.{notice.kind}",
        reference=notice.reference,
        due=due or "",
        missing=lines(*(f"• {words.say(f'item.{item}')}" for item in missing)),
        ground=words.say(f"refused.ground{ground}") if ground else "",
        mission=mission,
    )
