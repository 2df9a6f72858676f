"""Ways out of a refused answer that one tap can take: two dates, a likely country."""

from bot.reply import Button, Rows
from bot.screens.parts import one_a_row
from core.domain.answers import CountryGuess, DateAmbiguous, DateTwoDigits, IssuedAfterExpiry
from core.domain.errors import DomainError
from core.texts.words import Words


def ways_out(words: Words, field: str, error: DomainError, action: str = "set") -> Rows:
    """Buttons that answer the question in the way the refusal asks about."""
    match error:
        case IssuedAfterExpiry():
            other = "issued" if field == "document_expires" else "expires"
            return ((Button(words.say(f"btn.fix_{other}"), "fix", f"document_{other}"),),)
        case DateAmbiguous():
            dates = [error.first, error.second]
        case DateTwoDigits():
            dates = list(error.choices)
        case CountryGuess():
            code = str(error.facts["country"])
            return ((Button(words.say("btn.yes"), action, f"{field}={code}"),),)
        case _:
            return ()
    return one_a_row(Button(words.date(day), action, f"{field}={day.encode()}") for day in dates)
