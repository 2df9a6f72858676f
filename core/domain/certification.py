"""Whether a foreign paper needs an apostille, legalisation or nothing (para 6 and its note).

The table of six rows, the first that holds decides. It follows the state where the paper was
issued or notarised, never the citizenship, and the day it is presented. Where the data are not
sure the answer is `ask_consul`: the program never decides a doubt and never refuses.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.domain.treaties import (
    CHISINAU,
    EXEMPTING,
    HAGUE,
    KAZAKHSTAN,
    MINSK,
    Bilateral,
    Confidence,
    Membership,
    NotParty,
    TreatyBook,
    UnknownState,
)


class PaperKind(StrEnum):
    """What the paper is; the first two are shown to the consul and not handed in."""

    ORIGINAL_PASSPORT = "original_passport"
    PLAIN_COPY = "plain_copy"
    NOTARISED_COPY = "notarised_copy"
    NOTARISED_TRANSLATION = "notarised_translation"
    OFFICIAL_DOCUMENT = "official_document"


class Outcome(StrEnum):
    """What the paper needs before it is accepted."""

    EXEMPT = "exempt"
    APOSTILLE = "apostille"
    CONSULAR_LEGALISATION = "consular_legalisation"
    NONE = "none"
    ASK_CONSUL = "ask_consul"


class Reason(StrEnum):
    """Which case of the rule it was; every reason has a sentence in `core.texts.certification`."""

    ORIGINAL = "original"
    KAZAKH = "kazakh"
    KAZAKH_CONSUL = "kazakh_consul"
    AMBIGUOUS = "ambiguous"
    MANUAL = "manual"
    LOW_CONFIDENCE = "low_confidence"
    FIRST_DAY_UNKNOWN = "first_day_unknown"
    EXEMPT_MINSK = "exempt_minsk"
    EXEMPT_CHISINAU = "exempt_chisinau"
    EXEMPT_BOTH = "exempt_both"
    APOSTILLE = "apostille"
    APOSTILLE_TERRITORY = "apostille_territory"
    NOT_YET = "not_yet"
    NO_LONGER = "no_longer"
    OBJECTION = "objection"
    NOT_FOUND = "not_found"
    IN_NO_LIST = "in_no_list"


@dataclass(frozen=True)
class Certification:
    """The answer with everything a person may ask about it.

    `check` says that the consul should look himself, `fallback` what would hold if the basis
    were read as ended, `options` both readings of an `ask_consul`, the likelier first.
    `after_data` says that the day lies after the day of the data.
    """

    outcome: Outcome
    reason: Reason
    rule: int
    paragraph: str
    check: bool
    basis: tuple[Membership, ...]
    options: tuple[Outcome, ...]
    fallback: Outcome | None
    bilateral: tuple[Bilateral, ...]
    searched: NotParty | None
    state: str
    on: date
    data_as_of: date
    after_data: bool


def certify(
    book: TreatyBook,
    kind: PaperKind,
    state: str,
    on: date,
    *,
    by_kazakh_consul: bool = False,
) -> Certification:
    """Judge one paper, issued or notarised in `state` and presented on `on`.

    Raises UnknownState for a code outside the data, whatever the kind of paper.
    """
    if state not in book.states:
        raise UnknownState(state=state)
    question = _Question(book, kind, state, on, by_kazakh_consul)
    return next(answer for row in ROWS if (answer := row(question)) is not None)


@dataclass(frozen=True)
class _Question:
    book: TreatyBook
    kind: PaperKind
    state: str
    on: date
    by_kazakh_consul: bool

    @property
    def exempting(self) -> tuple[Membership, ...]:
        return self.book.binding(self.state, self.on, *EXEMPTING)

    @property
    def hague(self) -> tuple[Membership, ...]:
        if self.state in self.book.objections:
            return ()
        return self.book.binding(self.state, self.on, HAGUE)

    @property
    def rows(self) -> tuple[Membership, ...]:
        return self.book.rows(self.state, *EXEMPTING, HAGUE)

    def without_exemption(self) -> Outcome:
        return Outcome.APOSTILLE if self.hague else Outcome.CONSULAR_LEGALISATION

    def answer(
        self,
        outcome: Outcome,
        reason: Reason,
        rule: int,
        *,
        paragraph: str = "6",
        check: bool = False,
        basis: tuple[Membership, ...] = (),
        options: tuple[Outcome, ...] = (),
        fallback: Outcome | None = None,
        searched: NotParty | None = None,
    ) -> Certification:
        foreign = outcome is not Outcome.NONE
        return Certification(
            outcome=outcome,
            reason=reason,
            rule=rule,
            paragraph=paragraph,
            check=check,
            basis=basis,
            options=options,
            fallback=fallback,
            bilateral=self.book.bilateral_with(self.state) if foreign else (),
            searched=searched,
            state=self.state,
            on=self.on,
            data_as_of=self.book.as_of,
            after_data=self.on > self.book.as_of,
        )


def _shown_not_handed_in(question: _Question) -> Certification | None:
    if question.kind not in (PaperKind.ORIGINAL_PASSPORT, PaperKind.PLAIN_COPY):
        return None
    return question.answer(Outcome.NONE, Reason.ORIGINAL, 1, paragraph="6.2")


def _not_foreign(question: _Question) -> Certification | None:
    if question.by_kazakh_consul:
        return question.answer(Outcome.NONE, Reason.KAZAKH_CONSUL, 2)
    if question.state == KAZAKHSTAN:
        return question.answer(Outcome.NONE, Reason.KAZAKH, 2)
    return None


def _consul_decides(question: _Question) -> Certification | None:
    """Row 3. An unsettled state is asked about on every day, also before the doubt arose."""
    if (doubt := question.book.doubt(question.state)) is not None:
        return _both_readings(
            question, Reason(doubt.kind.value), tuple(Outcome(name) for name in doubt.options)
        )
    deciding = question.exempting or question.hague
    sure = [row for row in deciding if row.confidence is not Confidence.LOW]
    if sure:
        return None
    if any(row.confidence is Confidence.LOW for row in question.rows):
        return _ask_about_a_row(question, Reason.LOW_CONFIDENCE)
    if not deciding and any(row.since is None for row in question.rows):
        return _ask_about_a_row(question, Reason.FIRST_DAY_UNKNOWN)
    return None


def _ask_about_a_row(question: _Question, reason: Reason) -> Certification:
    exempting = any(row.treaty in EXEMPTING for row in question.rows)
    if exempting:
        return _both_readings(question, reason, (Outcome.EXEMPT, question.without_exemption()))
    return _both_readings(question, reason, (Outcome.APOSTILLE, Outcome.CONSULAR_LEGALISATION))


def _both_readings(
    question: _Question, reason: Reason, options: tuple[Outcome, ...]
) -> Certification:
    if question.exempting and Outcome.EXEMPT in options:  # the row still stood on that day
        options = tuple(sorted(options, key=lambda option: option is not Outcome.EXEMPT))
    return question.answer(
        Outcome.ASK_CONSUL, reason, 3, check=True, basis=question.rows, options=options
    )


def _exempt(question: _Question) -> Certification | None:
    basis = question.exempting
    if not basis:
        return None
    reason = {
        frozenset({MINSK}): Reason.EXEMPT_MINSK,
        frozenset({CHISINAU}): Reason.EXEMPT_CHISINAU,
        frozenset({MINSK, CHISINAU}): Reason.EXEMPT_BOTH,
    }[frozenset(row.treaty for row in basis)]
    other = question.book.fallback(question.state)
    return question.answer(
        Outcome.EXEMPT,
        reason,
        4,
        check=other is not None and other.check,
        basis=basis,
        fallback=question.without_exemption() if other is not None else None,
    )


def _apostille(question: _Question) -> Certification | None:
    basis = question.hague
    if not basis:
        return None
    reason = Reason.APOSTILLE_TERRITORY if basis[0].via else Reason.APOSTILLE
    return question.answer(Outcome.APOSTILLE, reason, 5, basis=basis)


def _legalisation(question: _Question) -> Certification:
    """Row 6. A state in no list keeps its outcome; the consul sees what else could hold."""
    unlisted = not question.book.is_listed(question.state)
    return question.answer(
        Outcome.CONSULAR_LEGALISATION,
        _why_not_a_party(question),
        6,
        check=unlisted,
        basis=question.book.rows(question.state, HAGUE),
        fallback=Outcome.APOSTILLE if unlisted else None,
        searched=question.book.searched(question.state, HAGUE),
    )


def _why_not_a_party(question: _Question) -> Reason:
    rows = question.book.rows(question.state, HAGUE)
    if question.state in question.book.objections:
        return Reason.OBJECTION
    if any(row.until is not None and row.until <= question.on for row in rows):
        return Reason.NO_LONGER
    if rows:
        return Reason.NOT_YET
    return Reason.NOT_FOUND if question.book.is_listed(question.state) else Reason.IN_NO_LIST


ROWS: tuple[Callable[[_Question], Certification | None], ...] = (
    _shown_not_handed_in,
    _not_foreign,
    _consul_decides,
    _exempt,
    _apostille,
    _legalisation,
)
