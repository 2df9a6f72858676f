"""What stands in the way of a form that is otherwise complete, and what only the consul decides.

A *blocking* problem keeps the form from becoming ready; the others are shown first in the
summary and to the consul (1-product.md C8; paras 1, 6, 7).
"""

from dataclasses import dataclass
from datetime import date

from core.domain.case import Answers, Source
from core.domain.dates import PartialDate
from core.domain.form import NAME_PAIRS

STATELESS = frozenset({"XXA", "XXB", "XXC", "XXX"})
ADULT_AT = 18


@dataclass(frozen=True)
class Problem:
    """A code of core/texts, the line it concerns, and whether it blocks."""

    code: str
    field: str
    blocking: bool = False


def problems(answers: Answers, *, today: date) -> tuple[Problem, ...]:
    """Blocking ones first, in the order of the form."""
    found = [
        *_citizenship(answers),
        *_document(answers, today),
        *_names(answers),
        *_birth(answers, today),
    ]
    return tuple(sorted(found, key=lambda problem: not problem.blocking))


def blocked(answers: Answers, *, today: date) -> bool:
    """Whether anything keeps the form from being ready."""
    return any(problem.blocking for problem in problems(answers, today=today))


def _citizenship(answers: Answers) -> list[Problem]:
    value = _value(answers, "citizenship")
    if value == "KZ":
        return [Problem("kz_citizen", "citizenship", blocking=True)]
    if value in STATELESS:
        return [Problem("stateless", "citizenship")]
    return []


def _document(answers: Answers, today: date) -> list[Problem]:
    expires = _value(answers, "document_expires")
    found: list[Problem] = []
    if expires and date.fromisoformat(expires) < today:
        found.append(Problem("expired", "document_expires", blocking=True))
    issuer, citizenship = _value(answers, "document_issuer"), _value(answers, "citizenship")
    if issuer and citizenship and issuer != citizenship:
        found.append(Problem("issuer_differs", "document_issuer"))
    return found


def _names(answers: Answers) -> list[Problem]:
    found: list[Problem] = []
    if "surname_latin" in answers and "given_latin" in answers:
        given = bool(_value(answers, "given_latin"))
        surname = bool(_value(answers, "surname_latin"))
        if not given and not surname:
            found.append(Problem("no_name", "surname_latin", blocking=True))
        elif not given or not surname:
            found.append(Problem("one_name", "given_latin" if surname else "surname_latin"))
    for latin, cyrillic in NAME_PAIRS:
        spelling = answers.get(cyrillic)
        if spelling and spelling.source is Source.SUGGESTED and not spelling.confirmed:
            found.append(Problem("suggested", cyrillic))
        if _value(answers, latin) and spelling and not spelling.value:
            found.append(Problem("cyrillic_to_consul", cyrillic))
    return found


def _birth(answers: Answers, today: date) -> list[Problem]:
    found: list[Problem] = []
    if born := _value(answers, "birth_date"):
        day = PartialDate.decode(born)
        if not day.is_complete:
            found.append(Problem("birth_date_partial", "birth_date"))
        if _under_age(day.latest(), today):
            found.append(Problem("minor", "birth_date"))
    if "birth_place" in answers and not _value(answers, "birth_place"):
        found.append(Problem("no_birth_place", "birth_place"))
    if _value(answers, "sex") == "X":
        found.append(Problem("sex_x", "sex"))
    return found


def _under_age(born: date, today: date) -> bool:
    birthday_passed = (today.month, today.day) >= (born.month, born.day)
    return today.year - born.year - (not birthday_passed) < ADULT_AT


def _value(answers: Answers, key: str) -> str:
    answer = answers.get(key)
    return answer.value if answer else ""
