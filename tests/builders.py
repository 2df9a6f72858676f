"""Builders: a thing with everything a test does not care about already said. Specimen people only."""

import base64
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from core.domain.case import Answer, Case, CaseId, ConversationId, MissionNumber, Source, UserId
from core.domain.lifecycle import Status, Step
from core.domain.reference_number import make as make_reference
from core.ports.papers import Paper, PaperSort, PaperState
from core.ports.requests import RegistryRequest, RequestState
from core.ports.settings import GivenConsent
from core.ports.staff import Role, Session, User
from tests.fakes import NOW

KEYS = "k1:" + base64.b64encode(bytes(range(32))).decode()
OTHER_KEYS = "k1:" + base64.b64encode(bytes(range(1, 33))).decode()
NEW_KEYS = "k2:" + base64.b64encode(bytes(range(2, 34))).decode() + "," + KEYS

ANKARA = MissionNumber(84)
BERLIN = MissionNumber(23)
CONSUL = "user:6f1b2f0e-0000-4000-8000-000000000001"

NUMBERS = count(1)

ANSWERS = {
    "purpose": "bank_account",
    "surname_latin": "ERIKSSON",
    "given_latin": "ANNA MARIA",
    "surname_cyrillic": "ЭРИКССОН",
    "given_cyrillic": "АННА МАРИЯ",
    "birth_date": "1974-08-12",
    "sex": "F",
    "citizenship": "SE",
    "document_kind": "foreign_passport",
    "document_number": "L898902C3",
    "document_issued": "2022-04-16",
    "document_expires": "2032-04-15",
    "birth_place": "ZENITH SPECIMENSTAD",
    "birth_country": "SE",
}
"""The specimen of ICAO Doc 9303, part 4, with an address of nowhere."""


def answers(**changes: str) -> dict[str, Answer]:
    """Canonical answers of the specimen; a change of "" is a name left out on purpose."""
    return {key: Answer(value, Source.DECLARED) for key, value in {**ANSWERS, **changes}.items()}


def a_case(status: Status = Status.READY, **changes: Any) -> Case:
    """A complete case of the specimen person, new and never stored."""
    number = next(NUMBERS)
    case = Case(
        id=CaseId(uuid4()),
        reference=str(make_reference(number)),
        edition="2024-03-19",
        status=status,
        language="en",
        created_at=NOW + timedelta(seconds=number),
        touched_at=NOW + timedelta(seconds=number),
        mission=ANKARA,
        answers=answers(),
    )
    return replace(case, **changes)


def accepted(case: Case, at: datetime = NOW, by: str = CONSUL) -> Case:
    """The case taken through *accept*, with its event."""
    taken = case.take(Step.ACCEPT, by=by, at=at)
    return replace(taken, accepted_at=at, accepted_on=at.date(), due_on=date(2024, 9, 18))


def a_request(case: Case, **changes: Any) -> RegistryRequest:
    request = RegistryRequest(
        id=uuid4(),
        case=case.id,
        reference=case.reference,
        mission=case.mission or ANKARA,
        attempt=1,
        state=RequestState.QUEUED,
        confirmed_by=CONSUL,
        confirmed_at=NOW,
        content={"surname_latin": ("ERIKSSON", "mrz"), "birth_date": ("1974-08-12", "visual")},
        salt="salt",
        commitment="commitment",
    )
    return replace(request, **changes)


def a_paper(case: Case, **changes: Any) -> Paper:
    paper = Paper(
        id=uuid4(),
        case=case.id,
        mission=case.mission or ANKARA,
        sort=PaperSort.CERTIFICATE,
        serial=f"S-{next(NUMBERS):06d}",
        copy=1,
        state=PaperState.PRINTING,
        printed_by=CONSUL,
        printed_at=NOW,
    )
    return replace(paper, **changes)


def a_user(role: Role = Role.CONSUL, **changes: Any) -> User:
    mission = ANKARA if role in (Role.CONSUL, Role.HEAD_OF_MISSION) else None
    user = User(
        id=UserId(uuid4()),
        login=f"{role.value}{next(NUMBERS)}",
        name="Specimen Officer",
        role=role,
        password_hash="plain:correct horse",
        mission=mission,
    )
    return replace(user, **changes)


def a_session(user: User, **changes: Any) -> Session:
    session = Session(
        token=f"session-{next(NUMBERS)}",
        user=user.id,
        csrf="csrf-word",
        started_at=NOW,
        last_seen_at=NOW,
    )
    return replace(session, **changes)


def a_consent(**changes: Any) -> GivenConsent:
    consent = GivenConsent(
        kind="chat",
        version="1",
        text_hash="0" * 64,
        language="en",
        channel="telegram",
        given_by="ANNA MARIA ERIKSSON",
        given_for="self",
        given_at=NOW,
    )
    return replace(consent, **changes)


def a_conversation_id() -> ConversationId:
    return ConversationId(uuid4())


def an_id() -> UUID:
    return uuid4()
