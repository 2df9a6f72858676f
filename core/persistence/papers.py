"""Papers: each printed sheet with its serial and copy number (B9, para 11)."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select, update
from sqlalchemy.exc import IntegrityError

from core.domain.case import CaseId
from core.domain.errors import NotFound, Stale
from core.persistence.tables import papers
from core.persistence.work import Work
from core.ports.papers import Paper, PaperSort, PaperState

FIXED = ("id", "mission", "serial", "copy", "printed_by", "printed_at")
CHANGING = ("settled_at", "handed_over_by", "handed_over_at")


class SqlPapers:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, paper: Paper) -> None:
        """Store a sheet; Stale if its serial or this copy was printed already."""
        row = {name: getattr(paper, name) for name in FIXED}
        query = insert(papers).values(
            **row,
            case_id=paper.case,
            sort=paper.sort.value,
            version=paper.version,
            **self._changing(paper),
        )
        try:
            with self._work.connection.begin_nested():
                self._execute(query)
        except IntegrityError:
            raise Stale() from None

    def get(self, id_: UUID) -> Paper:
        row = self._execute(select(papers).where(papers.c.id == id_)).one_or_none()
        if row is None:
            raise NotFound()
        return self._paper(row)

    def save(self, paper: Paper) -> Paper:
        """Write if nobody wrote since it was read, else Stale."""
        written = self._execute(
            update(papers)
            .where(papers.c.id == paper.id, papers.c.version == paper.version)
            .values(version=paper.version + 1, **self._changing(paper))
        )
        if written.rowcount != 1:
            raise Stale()
        return replace(paper, version=paper.version + 1)

    def of_case(self, case: CaseId) -> list[Paper]:
        query = select(papers).where(papers.c.case_id == case)
        rows = self._execute(query.order_by(papers.c.printed_at, papers.c.copy))
        return [self._paper(row) for row in rows]

    def _changing(self, paper: Paper) -> dict[str, object]:
        return {
            **{name: getattr(paper, name) for name in CHANGING},
            "state": paper.state.value,
            "sealed_reason": self._work.seal(papers, paper.id, "sealed_reason", paper.reason),
        }

    def _paper(self, row: Row[Any]) -> Paper:
        reason = ""
        if row.sealed_reason is not None:
            reason = self._work.open(papers, row.id, "sealed_reason", row.sealed_reason)
        return Paper(
            **{name: getattr(row, name) for name in (*FIXED, *CHANGING)},
            case=row.case_id,
            sort=PaperSort(row.sort),
            state=PaperState(row.state),
            version=row.version,
            reason=reason,
        )

    def _execute(self, query: Any) -> Any:
        return self._work.connection.execute(query)
