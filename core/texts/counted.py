"""Sentences that depend on a number, in the reader's plural forms."""

from core.texts.marker import P_, Plural

COUNTED: dict[str, Plural] = {
    "progress.line": P_(
        "{section} · {n} of {total}, about {minutes} minute left",
        "{section} · {n} of {total}, about {minutes} minutes left",
        by="minutes",
    ),
    "period.day": P_(
        "{n} day",
        "{n} days",
    ),
    "period.hour": P_(
        "{n} hour",
        "{n} hours",
    ),
    "period.minute": P_(
        "{n} minute",
        "{n} minutes",
    ),
    "card.mend": P_(
        "{n} THING TO MEND",
        "{n} THINGS TO MEND",
    ),
}
