"""Notices in a list: what is told about which case, and whether it has reached anybody (C10)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, tzinfo
from uuid import UUID

from backoffice.shown.people import moment
from core.ports.notices import Notice
from core.texts.words import Words


@dataclass(frozen=True)
class NoticeShown:
    id: int
    case: UUID
    reference: str
    kind: str
    state: str
    since: str


def to_tell_shown(
    notices: Iterable[Notice], words: Words, zone: tzinfo, today: date
) -> list[NoticeShown]:
    return [
        NoticeShown(
            id=notice.id,
            case=notice.case,
            reference=notice.reference,
            kind=notice.kind,
            state=notice.state.value,
            since=moment(notice.due_at, zone, today, words),
        )
        for notice in notices
    ]
