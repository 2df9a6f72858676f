"""What one reader is told: a sentence by its key, with dates, countries and numbers said in
the reader's language (CLDR through Babel)."""

import datetime as dt
from collections.abc import Mapping, Sequence
from gettext import NullTranslations

from babel import Locale
from babel.numbers import format_decimal

from core.domain.errors import DomainError
from core.texts.countries import country_codes, country_name
from core.texts.dates import Dated, say_date, say_weekday_date
from core.texts.facts import COUNTRY, table_of
from core.texts.sentences import PLURALS, SENTENCES


class Words:
    """The words of one language; made by the catalogue, shared by everybody who reads it."""

    def __init__(self, locale: str, translations: NullTranslations) -> None:
        self.locale = locale
        self._cldr = Locale.parse(locale)
        self._translations = translations

    def say(self, key: str, /, **facts: object) -> str:
        """The sentence of this key, or KeyError. A plural one counts by its own fact."""
        if key in PLURALS:
            one, many, by = PLURALS[key]
            return self.plural(one, many, _count(facts[by]), **facts)
        return self.text(SENTENCES[key], **facts)

    def text(self, sentence: str, /, **facts: object) -> str:
        """A marked English sentence in this language, its gaps filled."""
        return self._translations.gettext(sentence).format(**self._said(facts))

    def plural(self, one: str, many: str, n: int, /, **facts: object) -> str:
        """A sentence that depends on the number `n`, which is a fact itself."""
        return self._translations.ngettext(one, many, n).format(**self._said({"n": n, **facts}))

    def error(self, error: DomainError) -> str:
        """The sentence of a rule's refusal; coded facts (country, script, field) become words."""
        key = error.code if error.code in SENTENCES else f"err.{error.code}"
        return self.say(key, **self.facts(error.facts, error.code))

    def facts(self, facts: Mapping[str, object], code: str = "") -> dict[str, object]:
        """The facts of a refusal with this code, what is coded among them in words."""
        return {name: self._fact(code, name, value) for name, value in facts.items()}

    def date(self, day: Dated) -> str:
        """22 November 2026; a partial date with the parts it has."""
        return say_date(day, self.locale)

    def weekday_date(self, day: dt.date) -> str:
        """Sunday, 22 November 2026."""
        return say_weekday_date(day, self.locale)

    def time(self, instant: dt.datetime, zone: dt.tzinfo) -> str:
        """The clock of a place, 24 hours."""
        return instant.astimezone(zone).strftime("%H:%M")

    def when(self, instant: dt.datetime, zone: dt.tzinfo, city: str) -> str:
        """Weekday, date and local time of a place, the place named (L14)."""
        local = instant.astimezone(zone)
        return self.say(
            "fmt.when",
            weekday_date=self.weekday_date(local.date()),
            time=self.time(instant, zone),
            city=city,
        )

    def country(self, code: str) -> str:
        """The country of an ISO alpha-2 code, or what an ICAO-only code means.

        A code that nobody has words for (ICAO's XBA, IAO ...) is said as it stands in the document.
        """
        key = f"state.{code}"
        if key in SENTENCES:
            return self.say(key)
        return country_name(code, self.locale) if code in country_codes() else code

    def listing(self, items: Sequence[str]) -> str:
        """A, B and C; nothing for no items."""
        if not items:
            return ""
        *first, last = items
        return self.say("fmt.list_and", first=", ".join(first), last=last) if first else last

    def number(self, value: int | float) -> str:
        """A quantity with the reader's separators; never for document numbers or references."""
        return format_decimal(value, locale=self._cldr)

    def period(self, value: int, unit: str = "day") -> str:
        """A length of time, complete: 30 days, 24 hours, 10 minutes."""
        return self.say(f"period.{unit}", n=value)

    def language_name(self, code: str) -> str:
        """The name of a language in this language."""
        return str(Locale.parse(code).get_display_name(self._cldr))

    def _fact(self, code: str, name: str, value: object) -> object:
        table = table_of(code, name)
        if table == COUNTRY and value in country_codes():
            return self.country(str(value))
        key = f"{table}.{value}"
        return self.say(key) if key in SENTENCES else value

    def _said(self, facts: dict[str, object]) -> dict[str, object]:
        return {name: self._in_words(value) for name, value in facts.items()}

    def _in_words(self, value: object) -> object:
        if isinstance(value, str | int | float):
            return str(value)
        if isinstance(value, dt.datetime):
            return f"{self.date(value.date())}, {value:%H:%M %Z}".rstrip()
        dated = isinstance(value, dt.date) or all(
            hasattr(value, p) for p in ("year", "month", "day")
        )
        return self.date(value) if dated else value  # type: ignore[arg-type]


def _count(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError("a plural sentence counts by a whole number")
    return value
