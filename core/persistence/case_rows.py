"""A case as a row and back; answers keep their source and lie sealed in one column."""

from typing import Any

from sqlalchemy import Row

from core.domain.case import Answer, Case, Source
from core.domain.lifecycle import Status
from core.persistence.tables import cases
from core.persistence.work import Work

PLAIN = (
    "edition",
    "status",
    "language",
    "touched_at",
    "mission",
    "conversation",
    "walk_in",
    "accepted_at",
    "accepted_on",
    "accepted_by",
    "due_on",
    "due_provisional",
    "status_since",
    "status_by",
)
"""The columns that hold a field of the case as it is and may change."""

COLUMNS = tuple(
    cases.c[name] for name in ("id", "reference", "created_at", "version", "sealed_answers", *PLAIN)
)
"""What a case is read from; the dossier is read on its own."""


def to_row(work: Work, case: Case) -> dict[str, object]:
    """The columns that may change with every save, but for version and search hashes."""
    said = {
        "filled_in_by": case.filled_in_by,
        "answers": {
            key: [answer.value, answer.source.value, answer.confirmed]
            for key, answer in case.answers.items()
        },
    }
    return {
        **{name: getattr(case, name) for name in PLAIN},
        "listed_at": case.status_since or case.touched_at,
        "sealed_answers": work.seal(cases, case.id, "sealed_answers", said),
    }


def from_row(work: Work, row: Row[Any]) -> Case:
    said: dict[str, Any] = {}
    if row.sealed_answers is not None:
        said = work.open(cases, row.id, "sealed_answers", row.sealed_answers)
    plain = {name: getattr(row, name) for name in PLAIN}
    return Case(
        id=row.id,
        reference=row.reference,
        created_at=row.created_at,
        version=row.version,
        filled_in_by=said.get("filled_in_by", ""),
        answers={
            key: Answer(value, Source(source), confirmed)
            for key, (value, source, confirmed) in said.get("answers", {}).items()
        },
        **{**plain, "status": Status(row.status)},
    )
