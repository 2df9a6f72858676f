"""Cases: one door for each asker, written only if nobody wrote since (B1, K6; habit 10)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, tuple_, update

from core.domain.case import Case, CaseId, ConversationId, MissionNumber
from core.domain.dossier import Dossier
from core.domain.errors import NotFound, Stale
from core.domain.events import Event, notice_of
from core.domain.lifecycle import TAKE_BACK_SECONDS, Step
from core.persistence import case_erasure, case_lanes, case_search, dossiers
from core.persistence.audit import SqlAudit
from core.persistence.case_rows import COLUMNS, from_row, to_row
from core.persistence.outbox import SqlOutbox
from core.persistence.tables import cases, requests, used_references
from core.persistence.work import Query, Work, upsert
from core.ports.storage import CaseRow, Lane, ReferenceTaken

BY_ID = select(*COLUMNS).where(cases.c.id == bindparam("case_id"))
IN_MISSION = BY_ID.where(cases.c.mission == bindparam("in_mission"))
WRITE = update(cases).where(
    cases.c.id == bindparam("case_id"), cases.c.version == bindparam("known")
)
HELD_BACK = frozenset({Step.ACCEPT, Step.DECLINE})
"""Told only when the step can no longer be taken back."""


class SqlCases:
    def __init__(self, work: Work, audit: SqlAudit, outbox: SqlOutbox) -> None:
        self._work = work
        self._audit = audit
        self._outbox = outbox
        self._names_read: dict[CaseId, tuple[object, ...]] = {}

    def add(self, case: Case) -> Case:
        taken = upsert(self._work.dialect, used_references).values(reference=case.reference)
        if self._execute(taken.on_conflict_do_nothing()).rowcount != 1:
            raise ReferenceTaken()
        self._execute(
            insert(cases).values(
                id=case.id,
                reference=case.reference,
                created_at=case.created_at,
                version=case.version,
                **self._changing(case),
            )
        )
        case_search.write_words(self._work, case)
        return self._told(case)

    def get(self, id_: CaseId) -> Case:
        return self._one(BY_ID, case_id=id_)

    def for_mission(self, id_: CaseId, mission: MissionNumber) -> Case:
        return self._one(IN_MISSION, case_id=id_, in_mission=mission)

    def by_reference(self, reference: str, mission: MissionNumber | None = None) -> Case | None:
        query = select(*COLUMNS).where(cases.c.reference == reference)
        if mission is not None:
            query = query.where(cases.c.mission == mission)
        return next(iter(self._many(query)), None)

    def of_conversation(self, conversation: ConversationId) -> list[Case]:
        query = select(*COLUMNS).where(cases.c.conversation == conversation)
        return self._many(query.order_by(cases.c.created_at, cases.c.id))

    def save(self, case: Case) -> Case:
        changes = {"version": case.version + 1, **self._changing(case)}
        written = self._work.run(WRITE, case_id=case.id, known=case.version, **changes)
        if written.rowcount != 1:
            raise Stale()
        if self._names_read.get(case.id) != case_search.names_of(case):
            case_search.write_words(self._work, case)
        return self._told(replace(case, version=case.version + 1))

    def dossier(self, id_: CaseId) -> Dossier:
        return dossiers.read(self._work, id_)

    def save_dossier(self, id_: CaseId, dossier: Dossier) -> None:
        dossiers.write(self._work, id_, dossier)

    def by_document(
        self, number: str, mission: MissionNumber | None, limit: int = 20
    ) -> list[Case]:
        hashes = case_search.document_hashes(self._work, number)
        query = select(*COLUMNS).where(cases.c.document_hash.in_(hashes))
        if mission is not None:
            query = query.where(cases.c.mission == mission)
        return self._many(self._newest(query, limit))

    def by_name(self, words: frozenset[str], mission: MissionNumber, limit: int = 20) -> list[Case]:
        if not words:
            return []
        query = case_search.having_words(self._work, COLUMNS, words, mission, limit)
        return self._many(query)

    def lane(
        self,
        mission: MissionNumber,
        lane: Lane,
        *,
        today: date,
        left_before: datetime,
        after: tuple[datetime, CaseId] | None = None,
        limit: int = 50,
    ) -> list[CaseRow]:
        """One list of *Today*; `after` is `(status_since or touched_at, id)` of the last row."""
        rows = case_lanes.rows(
            self._work, lane, case_lanes.Asked(mission, today, left_before), after, limit
        )
        attempts = self._attempts([row.id for row in rows])
        return [
            CaseRow(self._case(row), printed=row.printed, attempt=attempts.get(row.id, 0))
            for row in rows
        ]

    def lane_counts(
        self, mission: MissionNumber, *, today: date, left_before: datetime, cap: int = 99
    ) -> dict[Lane, int]:
        """How many stand in each lane; `cap + 1` means more than `cap`."""
        return case_lanes.counts(self._work, case_lanes.Asked(mission, today, left_before), cap)

    def erase(self, id_: CaseId) -> None:
        case_erasure.erase(self._work, id_)

    def untouched(self, statuses: frozenset[str], before: datetime, limit: int) -> list[Case]:
        query = select(*COLUMNS).where(
            cases.c.status.in_(sorted(statuses)), cases.c.touched_at < before
        )
        return self._many(query.order_by(cases.c.touched_at, cases.c.id).limit(limit))

    def all_for_auditor(self, *, after: tuple[datetime, CaseId] | None, limit: int) -> list[Case]:
        """Every case, newest first; `after` is `(created_at, id)` of the last row."""
        query = select(*COLUMNS)
        if after is not None:
            query = query.where(tuple_(cases.c.created_at, cases.c.id) < tuple_(*after))
        return self._many(self._newest(query, limit))

    def _changing(self, case: Case) -> dict[str, object]:
        found_by = case_search.document_hash(self._work, case)
        return {**to_row(self._work, case), "document_hash": found_by}

    def _told(self, case: Case) -> Case:
        for event in case.events:
            self._audit.of_event(event, case.mission)
            self._tell(event)
        self._names_read[case.id] = case_search.names_of(case)
        return replace(case, events=())

    def _tell(self, event: Event) -> None:
        kind = notice_of(event)
        if kind is None:
            return
        wait = timedelta(seconds=TAKE_BACK_SECONDS if event.step in HELD_BACK else 0)
        codes = {key: value for key, value in event.codes.items() if key != "commitment"}
        self._outbox.queue(kind, CaseId(event.case), due_at=event.at + wait, codes=codes)

    def _one(self, query: Query, **values: object) -> Case:
        row = self._work.run(query, **values).one_or_none()
        if row is None:
            raise NotFound()
        return self._case(row)

    def _many(self, query: Query) -> list[Case]:
        return [self._case(row) for row in self._execute(query)]

    def _case(self, row: Row[Any]) -> Case:
        case = from_row(self._work, row)
        self._names_read[case.id] = case_search.names_of(case)
        return case

    def _attempts(self, ids: Iterable[CaseId]) -> dict[CaseId, int]:
        query = select(requests.c.case_id, func.max(requests.c.attempt)).where(
            requests.c.case_id.in_(list(ids))
        )
        found = self._execute(query.group_by(requests.c.case_id))
        return {case_id: attempt for case_id, attempt in found}

    @staticmethod
    def _newest(query: Query, limit: int) -> Query:
        return query.order_by(cases.c.created_at.desc(), cases.c.id.desc()).limit(limit)

    def _execute(self, query: Any) -> Any:
        return self._work.connection.execute(query)
