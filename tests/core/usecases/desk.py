"""A mission's desk for the tests: specimen people, the rules of the order, and every use case.

Mission 84 of annex 1 keeps the time of Shanghai; its Tuesday is the test's `NOW`.
"""

from dataclasses import dataclass, field, replace
from typing import Any

from core.adapters.calendar import KazakhCalendar
from core.adapters.reference import (
    load_editions,
    load_identity_documents,
    load_missions,
    load_neighbourhood,
    load_other_scripts,
    load_treaties,
)
from core.domain.case import Case
from core.domain.judgements import Ruling, name_of
from core.domain.mrz import check_digit
from core.ports.audit import AuditLine
from core.ports.requests import RegistryDown, RegistryRequest, RequestState
from core.ports.staff import Role
from core.ports.storage import Store
from core.texts.countries import country_names
from core.usecases.accept_case import AcceptCase
from core.usecases.confirm_case import ConfirmCase
from core.usecases.form_iin import FormIin
from core.usecases.judge_papers import JudgePapers
from core.usecases.officer import Officer, officer_of
from core.usecases.open_case import CaseView, OpenCase
from core.usecases.open_request import OpenRequest
from core.usecases.record_visual_zone import RecordVisualZone
from core.usecases.refuse_request import RefuseRequest
from core.usecases.scan_mrz import ScanMrz
from core.usecases.services import Rules
from tests.builders import BERLIN, a_case, a_user, answers
from tests.fakes import FixedChance, FrozenClock, PlainPasswords

PASSWORD = "correct horse"
VALID_IIN = "061211600012"

RULES = Rules(
    editions=load_editions(),
    treaties=load_treaties(),
    missions=load_missions(),
    documents=load_identity_documents(),
    calendar=KazakhCalendar(),
    neighbourhood=load_neighbourhood(),
    other_scripts=load_other_scripts(),
    countries=country_names(),
)

COMPLETE = {
    "purpose": "bank",
    "patronymic_latin": "",
    "patronymic_cyrillic": "",
    "document_issuer": "SE",
    "birth_region": "",
    "birth_district": "",
    "birth_address": "",
    "nationality": "",
    "arrival_country": "SE",
    "script_surname": "latin",
    "script_given": "latin",
    "script_birth_place": "latin",
}
"""What the specimen of tests.builders leaves out of annex 1."""

SAME = frozenset({"birth_place", "citizenship"})


def zone(
    *,
    state: str = "SWE",
    surname: str = "ERIKSSON",
    given: str = "ANNA MARIA",
    number: str = "L898902C3",
    born: str = "740812",
    sex: str = "F",
    expires: str = "320415",
) -> str:
    """The two lines of a specimen passport, every check digit right."""
    names = f"{surname.replace(' ', '<')}<<{given.replace(' ', '<')}"
    first = f"P<{state:<3}{names}".replace(" ", "<").ljust(44, "<")[:44]
    body = f"{number:<9}".replace(" ", "<")
    numbered, birth, end = _checked(body), _checked(born), _checked(expires)
    optional = _checked("<" * 14)
    last = check_digit(numbered + birth + end + optional)
    return f"{first}\n{numbered}{state:<3}{birth}{sex}{end}{optional}{last}".replace(" ", "<")


def _checked(text: str) -> str:
    return f"{text}{check_digit(text)}"


class DeskRegistry:
    """Takes what it is handed, or is down."""

    def __init__(self) -> None:
        self.down = False
        self.taken: list[RegistryRequest] = []

    async def submit(self, request: RegistryRequest) -> RequestState:
        if self.down:
            raise RegistryDown
        self.taken.append(request)
        return RequestState.ACKNOWLEDGED


@dataclass
class Desk:
    """People and doors around one store; the methods bring a case as far as a test needs it."""

    store: Store
    consul: Officer
    colleague: Officer
    stranger: Officer
    operator: Officer
    auditor: Officer
    administrator: Officer
    clock: FrozenClock = field(default_factory=FrozenClock)
    chance: FixedChance = field(default_factory=lambda: FixedChance(range(7_000, 8_000)))
    passwords: PlainPasswords = field(default_factory=PlainPasswords)
    registry: DeskRegistry = field(default_factory=DeskRegistry)
    rules: Rules = RULES

    async def ready(self, **changes: str) -> Case:
        """A complete application of the specimen person at the consul's mission."""
        return await self.stored(a_case(), **changes)

    async def stored(self, case: Case, **changes: str) -> Case:
        """This case, its form complete."""
        filled = replace(case, answers=answers(**{**COMPLETE, **changes}))
        await self.store.write(lambda tx: tx.cases.add(filled))
        return await self.again(filled)

    async def again(self, case: Case) -> Case:
        """The case as the store has it now."""
        return await self.store.read(lambda tx: tx.cases.get(case.id))

    async def seen(self, case: Case, scanned: str = "") -> Case:
        """Both zones are recorded and every value agrees."""
        case = await ScanMrz(self.store, self.clock, self.rules)(
            self.consul, case.id, case.version, scanned or zone()
        )
        return await RecordVisualZone(self.store, self.clock, self.rules)(
            self.consul, case.id, case.version, {"birth_date": case.value("birth_date")}, SAME
        )

    async def judged(self, case: Case) -> Case:
        """Every line without doubt is in order."""
        view = await self.view(case)
        lines = tuple(name_of(line) for line in view.checklist.lines if not line.doubtful)
        judge = JudgePapers(self.store, self.clock, self.rules)
        return await judge(self.consul, case.id, case.version, lines, Ruling.IN_ORDER)

    async def acceptable(self, **changes: str) -> Case:
        return await self.judged(await self.seen(await self.ready(**changes)))

    async def accepted(self, **changes: str) -> Case:
        case = await self.acceptable(**changes)
        accept = AcceptCase(self.store, self.clock, self.rules)
        return await accept(self.consul, case.id, case.version)

    def confirming(self) -> ConfirmCase:
        return ConfirmCase(
            self.store, self.clock, self.chance, self.rules, self.passwords, self.registry
        )

    async def confirmed(self, **changes: str) -> RegistryRequest:
        case = await self.accepted(**changes)
        return await self.confirming()(self.consul, case.id, case.version, PASSWORD)

    async def opened(self, request: RegistryRequest) -> RegistryRequest:
        view = await OpenRequest(self.store, self.clock)(self.operator, request.id)
        return view.request

    async def formed(self, **changes: str) -> Case:
        request = await self.opened(await self.confirmed(**changes))
        form = FormIin(self.store, self.clock, self.chance)
        await form(self.operator, request.id, request.version, VALID_IIN, VALID_IIN)
        return await self.store.read(lambda tx: tx.cases.get(request.case))

    async def refused(self) -> Case:
        request = await self.opened(await self.confirmed())
        refuse = RefuseRequest(self.store, self.clock)
        await refuse(self.operator, request.id, request.version, 3, "An IIN was found")
        return await self.store.read(lambda tx: tx.cases.get(request.case))

    async def view(self, case: Case, officer: Officer | None = None) -> CaseView:
        return await OpenCase(self.store, self.clock, self.rules)(officer or self.consul, case.id)

    async def lines(self, case: Case) -> list[AuditLine]:
        return await self.store.read(lambda tx: tx.audit.of_case(case.id))

    async def acts(self, case: Case) -> list[str]:
        return [line.act for line in await self.lines(case)]


async def open_desk(store: Store) -> Desk:
    """Two consuls of one mission, one of another, and everybody else once."""
    users = {
        "consul": a_user(),
        "colleague": a_user(Role.HEAD_OF_MISSION),
        "stranger": a_user(mission=BERLIN),
        "operator": a_user(Role.OPERATOR),
        "auditor": a_user(Role.AUDITOR),
        "administrator": a_user(Role.ADMINISTRATOR),
    }

    def add(tx: Any) -> None:
        for user in users.values():
            tx.users.add(user)

    await store.write(add)
    people: dict[str, Any] = {name: officer_of(user) for name, user in users.items()}
    return Desk(store, **people)
