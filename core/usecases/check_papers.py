"""Which papers somebody needs who gives no name: the check of chat and public page (C3).

Keeps nothing; the same judgement as for a case.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from core.domain.dates import PartialDate
from core.domain.form import SCRIPT_OF
from core.domain.identity_documents import DocumentKind
from core.domain.papers import (
    Checklist,
    Script,
    Situation,
    TranslationState,
    checklist,
)
from core.usecases.services import Rules

STATELESS = "XXA"
UNKNOWN = "unknown"
NONE = "none"


@dataclass(frozen=True)
class CheckAnswers:
    """The answers as codes and ISO dates; an empty word is not answered yet."""

    citizenship: str = ""
    document: str = ""
    scripts: str = ""
    script: Mapping[str, str] = field(default_factory=dict)
    translation: str = ""
    translation_state: str = ""
    expires: str = ""
    visit: str = ""

    @classmethod
    def from_words(cls, words: Mapping[str, object]) -> "CheckAnswers":
        """From a flat mapping, as a conversation or a page's form holds it."""
        known = (
            "citizenship",
            "document",
            "scripts",
            "translation",
            "translation_state",
            "expires",
            "visit",
        )
        plain = {key: str(words[key]) for key in known if words.get(key)}
        script = {key: str(words[key]) for key in SCRIPT_OF if words.get(key)}
        return cls(script=script, **plain)

    @property
    def visit_day(self) -> date | None:
        """The day of the visit, the last one that a rough answer can mean; None if not known."""
        return _day(self.visit)

    @property
    def needs_translation(self) -> bool:
        return "other" in self.script.values()


def next_check_question(answers: CheckAnswers, known: bool) -> str | None:
    """The first question not answered; `known` when the state writes in Latin or Cyrillic."""
    if not answers.citizenship:
        return "citizenship"
    if not answers.document:
        return "document"
    if question := _letters(answers, known):
        return question
    if not answers.expires:
        return "expires"
    return None if answers.visit else "visit"


def _letters(answers: CheckAnswers, known: bool) -> str | None:
    if known:
        return None
    if not answers.scripts:
        return "scripts"
    if answers.scripts == "some_other":
        for key in SCRIPT_OF:
            if key not in answers.script:
                return key
    if answers.needs_translation and not answers.translation:
        return "translation"
    if answers.translation == "notary_abroad" and not answers.translation_state:
        return "translation_state"
    return None


def check_papers(rules: Rules, answers: CheckAnswers, *, today: date, known: bool) -> Checklist:
    """The checklist for these answers on the day of the visit, or today if none is known."""
    stateless = answers.citizenship in (STATELESS, "")
    situation = Situation(
        today=today,
        citizenship=None if stateless else answers.citizenship,
        document=DocumentKind(answers.document or "foreign_passport"),
        issuer=None if stateless else answers.citizenship,
        expires=_day(answers.expires),
        no_expiry=answers.expires == NONE,
        visit_day=answers.visit_day,
        scripts=_scripts(answers, known),
        translation=TranslationState(answers.translation or "none_yet"),
        notary_state=answers.translation_state or None,
    )
    return checklist(situation, rules.treaties, rules.documents)


def _day(value: str) -> date | None:
    """A day, or the last one that a rough answer ("June 2027") can mean."""
    return None if value in ("", UNKNOWN, NONE) else PartialDate.decode(value).latest()


def _scripts(answers: CheckAnswers, known: bool) -> Mapping[str, Script] | None:
    if known:
        return None
    return {key.removeprefix("script_"): Script(value) for key, value in answers.script.items()}
