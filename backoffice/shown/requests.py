"""The operator's desk as values (G1): the queue, and one request with its content and history."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, tzinfo
from uuid import UUID

from backoffice.shown.content import ContentRow, content_rows, in_groups
from backoffice.shown.people import full_name, moment, weekday
from backoffice.shown.prints import kind_of
from core.ports.requests import LIVE, RegistryRequest
from core.texts.words import Words
from core.usecases.list_requests import RequestRow
from core.usecases.open_request import RequestView

Name = Callable[[str], str]


@dataclass(frozen=True)
class QueueRow:
    id: UUID
    reference: str
    name: str
    place: str
    state: str
    attempt: int
    due: str
    late: bool
    today: bool
    when: str


@dataclass(frozen=True)
class EarlierRow:
    attempt: int
    state: str
    explanation: str


@dataclass(frozen=True)
class OpenRequest:
    id: UUID
    version: int
    reference: str
    name: str
    place: str
    due: str
    content: list[ContentRow]
    confirmed_by: str
    confirmed_at: str
    fingerprint: str
    earlier: list[EarlierRow]
    alike: list[tuple[str, str]]
    waits: bool
    own: bool
    state: str
    kind: str
    answered_by: str
    answered_at: str
    iin: str
    test_number: bool
    ground: str
    explanation: str


@dataclass(frozen=True)
class Desk:
    """Where the operator sits: words, clock, and how missions and grounds are called there."""

    words: Words
    zone: tzinfo
    today: date
    place: Callable[[int], str]
    city: Callable[[int], str]
    ground: Callable[[int], str]


def queue_row(row: RequestRow, desk: Desk) -> QueueRow:
    request = row.request
    answered = request.answered_at
    return QueueRow(
        id=request.id,
        reference=request.reference,
        name=name_in(request),
        place=desk.city(request.mission),
        state=request.state.value,
        attempt=request.attempt,
        due=weekday(row.due_on, desk.words) if row.due_on else "",
        late=row.late,
        today=row.due_on == desk.today,
        when=moment(answered, desk.zone, desk.today, desk.words) if answered else "",
    )


def open_request(view: RequestView, desk: Desk, actor: str) -> OpenRequest:
    request, words = view.request, desk.words
    answered = request.answered_at
    due = view.facts.due_on
    return OpenRequest(
        id=request.id,
        version=request.version,
        reference=request.reference,
        name=name_in(request),
        place=desk.place(request.mission),
        due=words.weekday_date(due) if due else "",
        content=content_rows(request.content, words),
        confirmed_by=view.names.get(request.confirmed_by, ""),
        confirmed_at=moment(request.confirmed_at, desk.zone, desk.today, words),
        fingerprint=in_groups(request.commitment),
        earlier=[EarlierRow(one.attempt, one.state.value, one.explanation) for one in view.earlier],
        alike=[(one.reference, one.status.value) for one in view.alike],
        waits=bool(view.may),
        own=request.state in LIVE
        and actor in {one.confirmed_by for one in (request, *view.earlier)},
        state=request.state.value,
        kind=kind_of(request.state)[0],
        answered_by=view.names.get(request.answered_by, ""),
        answered_at=moment(answered, desk.zone, desk.today, words) if answered else "",
        iin=request.iin,
        test_number=request.test_number,
        ground=desk.ground(request.ground) if request.ground else "",
        explanation=request.explanation,
    )


def name_in(request: RegistryRequest) -> str:
    return full_name(_value(request, "surname_latin"), _value(request, "given_latin"))


def _value(request: RegistryRequest, key: str) -> str:
    return request.content.get(key, ("", ""))[0]
