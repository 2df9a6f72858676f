"""The papers of para 6 for one person, and what para 7 says of them on the day of the visit.

One function serves the anonymous check, the READY card and the consul's window: the three
never disagree. A line carries a key for its words, a verdict, its paragraph and its facts as
codes and dates; what is missing or expired stands first, then what only the consul can decide.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from core.domain.certification import Certification, Outcome, PaperKind, Reason, certify
from core.domain.errors import DomainError
from core.domain.identity_documents import PASSPORTS, DocumentKind, DocumentRow, judge
from core.domain.treaties import KAZAKHSTAN, TreatyBook

SOON = timedelta(days=30)
OF_AGE = 18
NAMED_FIELDS = ("surname", "given", "patronymic", "birth_place")
"""The data whose writing para 6 looks at, in its order; the patronymic only if there is one."""

ALWAYS_PRINTED = frozenset(NAMED_FIELDS) - {"patronymic"}
"""Until these are known, nobody is told that no translation is needed."""


class KazakhCitizen(DomainError):
    """This service is for foreign citizens (paras 1 and 4)."""

    code = "kazakh_citizen"


class UnsourcedDemand(DomainError):
    """A mission's own demand needs its text, its author and its date."""

    code = "unsourced_demand"

    def __init__(self, *, mission: int) -> None:
        super().__init__(mission=mission)


class Script(StrEnum):
    """In which letters a datum is printed; where Latin stands beside others, it is Latin."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    OTHER = "other"
    NOT_PRINTED = "not_printed"


class TranslationState(StrEnum):
    """Who has certified the translation, or will."""

    NONE_YET = "none_yet"
    NOTARY_ABROAD = "notary_abroad"
    NOTARY_KZ = "notary_kz"
    CONSUL_KZ = "consul_kz"
    TRANSLATOR_ONLY = "translator_only"


class Verdict(StrEnum):
    """What a line comes to, worst first: the order of the values is the order on paper."""

    DECLINED = "declined"
    ASK = "ask"
    BRING = "bring"
    IN_ORDER = "in_order"


@dataclass(frozen=True)
class MissionExtra:
    """What one mission demands beyond the order: its text, who said so and when."""

    mission: int
    requirement: str
    author: str
    notice_date: date

    def __post_init__(self) -> None:
        if not (self.requirement.strip() and self.author.strip()):
            raise UnsourcedDemand(mission=self.mission)


@dataclass(frozen=True)
class Situation:
    """What is known of the papers. None is "not known"; `no_expiry` says the document has none.

    `citizenship` is that of the presented document, None for a stateless person. `scripts`
    None means that the issuing state writes in Latin or Cyrillic only; a field left out of it
    was not asked yet. Certification is judged on the day of presentation: the visit, or today
    if no day is known.
    """

    today: date
    citizenship: str | None
    document: DocumentKind = DocumentKind.FOREIGN_PASSPORT
    issuer: str | None = None
    expires: date | None = None
    no_expiry: bool = False
    visit_day: date | None = None
    scripts: Mapping[str, Script] | None = None
    translation: TranslationState = TranslationState.NONE_YET
    notary_state: str | None = None
    translation_language: str | None = None
    other_citizenships: tuple[str, ...] = ()
    born: date | None = None
    extra: MissionExtra | None = None
    supporting: tuple[str, ...] = ()

    @property
    def day(self) -> date:
        return self.visit_day or self.today


@dataclass(frozen=True)
class Line:
    """One line of the checklist; `key` is that of its sentence."""

    key: str
    verdict: Verdict
    paragraph: str
    facts: Mapping[str, object] = field(default_factory=dict)
    certification: Certification | None = None

    @property
    def doubtful(self) -> bool:
        """Whether the consul answers this line by itself, not together with the others."""
        to_check = self.certification is not None and self.certification.check
        return self.verdict in (Verdict.DECLINED, Verdict.ASK) or to_check


@dataclass(frozen=True)
class Checklist:
    """All lines, the worst first."""

    lines: tuple[Line, ...]

    @property
    def verdict(self) -> Verdict:
        return self.lines[0].verdict

    def counted(self, verdict: Verdict) -> int:
        return sum(line.verdict is verdict for line in self.lines)


def checklist(
    situation: Situation, book: TreatyBook, documents: Iterable[DocumentRow]
) -> Checklist:
    """Judge the papers of one person. Raises UnknownState for a notary in an unknown state."""
    lines = [
        *_who(situation),
        *_document(situation, tuple(documents)),
        *_validity(situation),
        *_translation(situation, book),
        *_beyond_the_list(situation),
    ]
    order = list(Verdict)
    return Checklist(tuple(sorted(lines, key=lambda line: order.index(line.verdict))))


def needs_translation(scripts: Mapping[str, Script]) -> tuple[str, ...]:
    """The data that are in neither Latin nor Cyrillic, in the order of para 6.

    >>> needs_translation({"birth_place": Script.OTHER, "surname": Script.LATIN})
    ('birth_place',)
    """
    return tuple(name for name in NAMED_FIELDS if scripts.get(name) is Script.OTHER)


def scripts_known_for(issuing_state: str, other_scripts: Iterable[str]) -> bool:
    """Whether the question about letters can be left out: the state writes no other script."""
    return issuing_state not in frozenset(other_scripts)


def require_foreign(citizenships: Iterable[str | None]) -> None:
    """Refuse early when one of several citizenships is that of Kazakhstan."""
    if KAZAKHSTAN in tuple(citizenships):
        raise KazakhCitizen()


def age_on(born: date, on: date) -> int:
    """Whole years.

    >>> age_on(date(2006, 9, 18), date(2024, 9, 17))
    17
    """
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def validity_key(
    expires: date | None, no_expiry: bool, today: date, visit_day: date | None
) -> str | None:
    """Para 7 for a document: the sentence that fits, None while no date is known.

    A document is good on its last day. A date of expiry in the past is said whatever the visit.
    """
    if no_expiry:
        return "expiry.none"
    if expires is None:
        return None
    if expires < today:
        return "expiry.expired"
    day = visit_day or today
    if expires < day:
        return "expiry.before_visit"
    return "expiry.soon" if expires <= day + SOON else "expiry.ok"


def _who(situation: Situation) -> list[Line]:
    citizenships = (situation.citizenship, *situation.other_citizenships)
    lines = []
    if KAZAKHSTAN in citizenships:
        lines.append(Line("gate.kz_citizen", Verdict.DECLINED, "1"))
    if situation.citizenship is None:
        lines.append(Line("gate.stateless", Verdict.ASK, "1"))
    if situation.born is not None and age_on(situation.born, situation.day) < OF_AGE:
        lines.append(Line("gate.minor", Verdict.ASK, "6"))
    return lines


def _document(situation: Situation, documents: tuple[DocumentRow, ...]) -> list[Line]:
    return [
        Line("line.application", Verdict.BRING, "6.1"),
        _identity_document(situation, documents),
        Line("line.copy", Verdict.BRING, "6.2"),
        Line("verdict.original", Verdict.IN_ORDER, "6"),
    ]


def _identity_document(situation: Situation, documents: tuple[DocumentRow, ...]) -> Line:
    age = age_on(situation.born, situation.day) if situation.born else None
    found = judge(documents, situation.citizenship, situation.document, situation.day, age=age)
    facts: dict[str, object] = {
        "document": situation.document,
        "country": situation.issuer or situation.citizenship,
        "status": found.status,
    }
    if situation.document in PASSPORTS and found.accepted:
        return Line("line.passport", Verdict.BRING, "6.2", {**facts, "mark": found.mark})
    return Line("line.other_document", Verdict.ASK, "6.2", facts)


def _validity(situation: Situation) -> list[Line]:
    key = validity_key(situation.expires, situation.no_expiry, situation.today, situation.visit_day)
    if key is None:
        return []
    bad = key in ("expiry.expired", "expiry.before_visit")
    facts = {"expires": situation.expires, "visit": situation.visit_day}
    return [Line(key, Verdict.DECLINED if bad else Verdict.IN_ORDER, "7", facts)]


def _translation(situation: Situation, book: TreatyBook) -> list[Line]:
    scripts = situation.scripts or {}
    lines = []
    if scripts.get("birth_place") is Script.NOT_PRINTED:
        lines.append(Line("line.no_birthplace", Verdict.ASK, "6"))
    fields = needs_translation(scripts)
    if fields:
        return [*lines, *_needed_translation(situation, book, fields)]
    return lines or [_no_translation(situation)]


def _no_translation(situation: Situation) -> Line:
    if situation.scripts is None:
        return Line("line.no_translation", Verdict.IN_ORDER, "6", {"assumed": True})
    if situation.scripts.keys() >= ALWAYS_PRINTED:
        return Line("line.no_translation", Verdict.IN_ORDER, "6", {"assumed": False})
    return Line("line.letters_unknown", Verdict.ASK, "6")


def _needed_translation(
    situation: Situation, book: TreatyBook, fields: tuple[str, ...]
) -> list[Line]:
    facts = {"fields": fields}
    match situation.translation:
        case TranslationState.NONE_YET:
            lines = [
                Line("line.translation", Verdict.DECLINED, "6", facts),
                Line("verdict.not_yet", Verdict.BRING, "6"),
            ]
        case TranslationState.TRANSLATOR_ONLY:
            lines = [
                Line("line.translator_only", Verdict.DECLINED, "6", facts),
                Line("verdict.not_yet", Verdict.BRING, "6"),
            ]
        case _:
            lines = [
                Line("line.translation", Verdict.BRING, "6", facts),
                _certified(situation, book),
            ]
    return [*lines, *_language(situation.translation_language)]


def _certified(situation: Situation, book: TreatyBook) -> Line:
    """The line about apostille or legalisation of the notary's paper, never of the passport."""
    abroad = situation.translation is TranslationState.NOTARY_ABROAD
    state = situation.notary_state if abroad else KAZAKHSTAN
    if state is None:
        return Line("verdict.not_yet", Verdict.BRING, "6")
    answer = certify(
        book,
        PaperKind.NOTARISED_TRANSLATION,
        state,
        situation.day,
        by_kazakh_consul=situation.translation is TranslationState.CONSUL_KZ,
    )
    return certification_line(answer)


def certification_line(answer: Certification) -> Line:
    """The line that tells a verdict on certification to the applicant and to the consul."""
    key, verdict = _LINE_OF[answer.outcome]
    facts: dict[str, object] = {"country": answer.state}
    if answer.outcome is Outcome.ASK_CONSUL:
        facts |= {"outcome_a": answer.options[0], "outcome_b": answer.options[-1]}
    if answer.outcome is Outcome.EXEMPT:
        key = f"verdict.{answer.reason.value}"
    if answer.reason is Reason.ORIGINAL:
        key = "verdict.original"
    return Line(key, verdict, answer.paragraph, facts, answer)


_LINE_OF = {
    Outcome.NONE: ("verdict.kazakh", Verdict.IN_ORDER),
    Outcome.EXEMPT: ("verdict.exempt_minsk", Verdict.IN_ORDER),
    Outcome.APOSTILLE: ("verdict.apostille", Verdict.BRING),
    Outcome.CONSULAR_LEGALISATION: ("verdict.legalisation", Verdict.BRING),
    Outcome.ASK_CONSUL: ("verdict.ask", Verdict.ASK),
}


def _language(language: str | None) -> list[Line]:
    """The order names no language (reading): Kazakh or Russian is always right."""
    if language in ("kk", "ru"):
        return []
    if language is None:
        return [Line("line.translation_language", Verdict.BRING, "6")]
    return [Line("line.translation_other_language", Verdict.ASK, "6", {"language": language})]


def _beyond_the_list(situation: Situation) -> list[Line]:
    """What the edition asks of the person's group, and what the mission asks on its own."""
    lines = [
        Line("line.supporting", Verdict.BRING, "6", {"document": document})
        for document in situation.supporting
    ]
    if (extra := situation.extra) is not None:
        facts = {
            "mission": extra.mission,
            "requirement": extra.requirement,
            "notice_date": extra.notice_date,
            "author": extra.author,
        }
        lines.append(Line("line.mission_extra", Verdict.BRING, "", facts))
    return lines
