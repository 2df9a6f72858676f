"""Finding a case by document number or by whole words of a name, through keyed hashes only.

4-house.md: names are keyed per mission, the document number for the service; no prefix search.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, exists, func, insert, select

from core.domain.case import Case, CaseId, MissionNumber
from core.domain.names import search_words
from core.persistence.tables import case_words, cases
from core.persistence.work import Query, Work
from core.ports.crypto import Purpose

NAMES = (
    "surname_latin",
    "given_latin",
    "patronymic_latin",
    "surname_cyrillic",
    "given_cyrillic",
    "patronymic_cyrillic",
)
COUNTED = 200


def names_of(case: Case) -> tuple[object, ...]:
    """What the words of a case follow from: while it stays the same, so do they."""
    return (case.mission, *(case.value(key) for key in NAMES))


def document_hash(work: Work, case: Case) -> str | None:
    number = case.value("document_number")
    return work.vault.hash(Purpose.SEARCH, "document", _canonical(number)) if number else None


def document_hashes(work: Work, number: str) -> list[str]:
    return list(work.vault.hashes(Purpose.SEARCH, "document", _canonical(number)))


def write_words(work: Work, case: Case) -> None:
    """Hash the names anew under the writing key and the case's present mission."""
    forget_words(work, case.id)
    names = [case.value(key) for key in NAMES if case.value(key)]
    if case.mission is None or not names:
        return
    scope = _scope(case.mission)
    hashed = {work.vault.hash(Purpose.SEARCH, scope, way) for way in search_words(*names)}
    row = {"case_id": case.id, "created_at": case.created_at}
    rows = [{**row, "word_hash": word} for word in sorted(hashed)]
    if rows:
        work.connection.execute(insert(case_words), rows)


def forget_words(work: Work, id_: CaseId) -> None:
    work.connection.execute(delete(case_words).where(case_words.c.case_id == id_))


def having_words(
    work: Work, columns: Iterable[Any], words: Iterable[str], mission: MissionNumber, limit: int
) -> Query:
    """The newest cases of the mission that were stored under every one of the words.

    The words are those of core.domain.names: query_words for what somebody typed. The rarest word
    leads, newest first along its index; the others are looked up for each case it gives.
    """
    hashed = [work.vault.hashes(Purpose.SEARCH, _scope(mission), word) for word in words]
    rarest, *others = sorted(hashed, key=lambda hashes: _holders(work, hashes))
    query = select(*columns).join(case_words, case_words.c.case_id == cases.c.id)
    query = query.where(case_words.c.word_hash.in_(rarest), cases.c.mission == mission)
    for hashes in others:
        too = case_words.alias()
        query = query.where(
            exists().where(too.c.case_id == case_words.c.case_id, too.c.word_hash.in_(hashes))
        )
    newest_first = (case_words.c.created_at.desc(), case_words.c.case_id.desc())
    return query.order_by(*newest_first).limit(limit)


def _holders(work: Work, hashes: Iterable[str]) -> int:
    """How many cases have the word, counted no further than matters for choosing."""
    some = select(case_words.c.case_id).where(case_words.c.word_hash.in_(hashes))
    counted = select(func.count()).select_from(some.limit(COUNTED).subquery())
    found: int = work.connection.execute(counted).scalar_one()
    return found


def _scope(mission: MissionNumber) -> str:
    return f"names/{mission}"


def _canonical(number: str) -> str:
    return "".join(number.split()).upper()
