"""Specimen cases for the pages, stored through the store the pages use."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from core.domain.case import Answer, Case
from core.domain.lifecycle import Status, Step
from core.domain.mrz import check_digit
from core.persistence.store import SqlStore
from core.ports.requests import RegistryRequest, RequestState
from core.ports.staff import User
from tests.builders import a_case, a_request
from tests.fakes import NOW

ANSWERS = {
    "purpose": "bank",
    "nationality": "",
    "arrival_country": "SE",
    "surname_latin": "ERIKSSON",
    "given_latin": "ANNA MARIA",
    "patronymic_latin": "",
    "surname_cyrillic": "ЭРИКССОН",
    "given_cyrillic": "АННА МАРИЯ",
    "patronymic_cyrillic": "",
    "birth_date": "1974-08-12",
    "birth_place": "ZENITH",
    "birth_country": "SE",
    "birth_region": "",
    "birth_district": "",
    "birth_address": "",
    "sex": "F",
    "citizenship": "SE",
    "document_kind": "foreign_passport",
    "document_number": "L898902C3",
    "document_issuer": "SE",
    "document_issued": "2022-04-16",
    "document_expires": "2032-04-15",
    "script_surname": "latin",
    "script_given": "latin",
    "script_birth_place": "latin",
}


def td3(surname: str, given: str, number: str) -> str:
    """The two lines of the specimen's passport with these values."""
    first = f"P<SWE{surname}<<{given.replace(' ', '<')}".ljust(44, "<")
    number = number.ljust(9, "<")
    born, expires, optional = "740812", "320415", "<" * 14
    composed = (
        f"{number}{check_digit(number)}"
        f"{born}{check_digit(born)}{expires}{check_digit(expires)}{optional}<"
    )
    return (
        f"{first}\n{number}{check_digit(number)}SWE{born}{check_digit(born)}F"
        f"{expires}{check_digit(expires)}{optional}<{check_digit(composed)}"
    )


MRZ = td3("ERIKSSON", "ANNA MARIA", "L898902C3")
RECORDED = (
    ("mrz", MRZ),
    ("visual.birth_date", "12.08.1974"),
    ("same", "birth_place"),
    ("same", "citizenship"),
    ("same", "document_issued"),
)


async def stored(store: SqlStore, **changes: Any) -> Case:
    """A complete, *ready* case; a change of an answer is named by its key."""
    answers = {key: Answer(changes.pop(key, value)) for key, value in ANSWERS.items()}
    case = a_case(answers=answers, **changes)
    return await store.write(lambda tx: tx.cases.add(case))


async def accepted(store: SqlStore, consul: User, **changes: Any) -> Case:
    case = await stored(store, **changes)
    actor = f"user:{consul.id}"
    taken = replace(
        case.take(Step.ACCEPT, by=actor, at=NOW - timedelta(hours=1)),
        accepted_at=NOW - timedelta(hours=1),
        accepted_on=date(2024, 9, 17),
        accepted_by=consul.id,
        due_on=date(2024, 9, 18),
    )
    return await store.write(lambda tx: tx.cases.save(taken))


async def submitted(store: SqlStore, consul: User, **changes: Any) -> tuple[Case, RegistryRequest]:
    case = await accepted(store, consul, **changes)
    actor = f"user:{consul.id}"
    request = a_request(
        case,
        state=RequestState.ACKNOWLEDGED,
        confirmed_by=actor,
        content={
            key: (answer.value, "mrz")
            for key, answer in case.answers.items()
            if not key.startswith("script")
        },
        commitment="0" * 64,
    )
    await store.write(lambda tx: tx.requests.add(request))
    step = case.take(Step.CONFIRM, by=actor, at=NOW, attempt="1")
    return await store.write(lambda tx: tx.cases.save(step)), request


async def formed(store: SqlStore, consul: User, operator: User, **changes: Any) -> Case:
    """The IIN formed, nothing printed yet."""
    case, request = await submitted(store, consul, **changes)
    actor = f"user:{operator.id}"
    answered = replace(
        request,
        state=RequestState.FORMED,
        iin="900101300811",
        test_number=True,
        formed_on=date(2024, 9, 17),
        answered_by=actor,
        answered_at=NOW,
    )
    await store.write(lambda tx: tx.requests.save(answered))
    return await store.write(lambda tx: tx.cases.save(case.take(Step.FORM, by=actor, at=NOW)))


async def again(store: SqlStore, case: Case) -> Case:
    return await store.read(lambda tx: tx.cases.get(case.id))


async def status_of(store: SqlStore, case: Case) -> Status:
    return (await again(store, case)).status
