"""The lines of the checklist of para 6 in a reader's words: the chat, /check, PDF and window."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core.domain.certification import Certification, Outcome
from core.domain.identity_documents import DocumentStatus
from core.domain.papers import Checklist, Line
from core.texts.sentences import SENTENCES
from core.texts.words import Words

MissionName = Callable[[int], str]

FIELD_WORDS = {
    "surname": "field.surname",
    "given": "field.given",
    "patronymic": "field.patronymic",
    "birth_place": "field.birth_place",
}

OUTCOME_WORDS = {
    "none": "outcome.none",
    "exempt": "outcome.none",
    "apostille": "outcome.apostille",
    "consular_legalisation": "outcome.legalisation",
}


MAY_DO = (DocumentStatus.ACCEPTED, DocumentStatus.ACCEPTED_FOR_ENTRY)
"""Documents of which the applicant is told that they may do (2-rules.md, para 6.2)."""


@dataclass(frozen=True)
class ToldLine:
    """One line as it is told: its text, its paragraph ("6.2" or empty), its verdict, its key."""

    key: str
    text: str
    paragraph: str
    verdict: str
    doubtful: bool

    @property
    def told(self) -> str:
        """The sentence without the paragraph it ends with."""
        return parted(self.text)[0] if self.paragraph else self.text

    @property
    def cite(self) -> str:
        """The paragraph as the sentence itself cites it, for those who set it apart."""
        return parted(self.text)[1] if self.paragraph else ""


CITE = re.compile(r"\s*\(([^()]*\d[^()]*)\)\.?$")


def parted(text: str) -> tuple[str, str]:
    """A sentence and the paragraph in brackets at its end, if there is one.

    >>> parted("A plain copy. (paragraph 6, item 2)")
    ('A plain copy.', 'paragraph 6, item 2')
    """
    found = CITE.search(text)
    return (text[: found.start()], found[1]) if found else (text, "")


def told_lines(words: Words, checklist: Checklist, mission: MissionName) -> tuple[ToldLine, ...]:
    return tuple(
        ToldLine(
            key=line.key,
            text=tell_line(words, line, mission),
            paragraph=line.paragraph,
            verdict=line.verdict.value,
            doubtful=line.doubtful,
        )
        for line in checklist.lines
    )


def say_line(words: Words, line: Line, mission: MissionName) -> str:
    """The sentence of one line; its facts are codes and dates and become words here."""
    return words.say(_sentence_of(line), **_worded(words, line.facts, mission))


def tell_line(words: Words, line: Line, mission: MissionName) -> str:
    """The sentence for the applicant, with everything about the verdict that he must know.

    The window shows doubts and dates beside the line. The paragraph stays at the end.
    """
    told = say_line(words, line, mission)
    remarks = _remarks(words, line.certification) if line.certification else []
    if not remarks:
        return told
    found = CITE.search(told)
    at = found.start() if found else len(told)
    return " ".join([told[:at], *remarks, told[at:].strip()]).strip()


def _remarks(words: Words, answer: Certification) -> list[str]:
    """Where the apostille goes (para 6, translation), the other reading, the date of older data."""
    if answer.outcome is Outcome.NONE:
        return []
    remarks = []
    if answer.outcome in (Outcome.APOSTILLE, Outcome.CONSULAR_LEGALISATION):
        remarks.append(parted(words.say("line.not_on_passport"))[0])
    if answer.check and answer.fallback:
        fallback = words.say(OUTCOME_WORDS[answer.fallback])
        remarks.append(words.say("verdict.check", fallback=fallback))
    if answer.after_data:
        remarks.append(words.say("verdict.data_date", as_of=answer.data_as_of))
    return remarks


def _sentence_of(line: Line) -> str:
    """The same line reads otherwise for a marked passport, a doubtful paper, an assumption."""
    match line.key:
        case "line.passport" if line.facts.get("mark"):
            return "line.diplomatic"
        case "line.other_document" if line.facts.get("status") not in MAY_DO:
            return "line.other_document_ask"
        case "line.no_translation" if line.facts.get("assumed"):
            return "line.no_translation_assumed"
        case _:
            return line.key


def _worded(words: Words, facts: Mapping[str, object], mission: MissionName) -> dict[str, object]:
    return {name: _word(words, name, value, mission) for name, value in facts.items()}


def _word(words: Words, name: str, value: object, mission: MissionName) -> object:
    match name:
        case "country" if value:
            return words.country(str(value))
        case "document":
            key = f"document_kind.{value}"
            return words.say(key) if key in SENTENCES else value
        case "fields" if isinstance(value, tuple):
            return words.listing([words.say(FIELD_WORDS[str(field)]) for field in value])
        case "outcome_a" | "outcome_b":
            return words.say(OUTCOME_WORDS.get(str(value), "outcome.ask"))
        case "mission" if isinstance(value, int):
            return mission(value)
        case "language" if value:
            return words.language_name(str(value))
        case _:
            return "" if value is None else value
