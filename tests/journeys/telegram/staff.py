"""The staff's part of a story: consul and operator act by the use cases, as their pages do."""

from dataclasses import dataclass
from datetime import timedelta

from core.adapters.chance import SystemChance
from core.adapters.clock import MovedClock
from core.adapters.pdf.printer import PdfPrinter
from core.adapters.registry.desk import DeskRegistry
from core.domain.case import Case, CaseId, MissionNumber
from core.domain.judgements import Ruling, name_of
from core.ports.papers import Paper
from core.ports.requests import RegistryRequest
from core.ports.settings import MissionSettings, RecordedExtension
from core.ports.staff import Role
from core.ports.storage import Store, Transaction
from core.usecases.accept_case import AcceptCase
from core.usecases.confirm_case import ConfirmCase
from core.usecases.decline_case import DeclineCase
from core.usecases.form_iin import FormIin
from core.usecases.hand_over import HandOver
from core.usecases.judge_papers import JudgePapers
from core.usecases.officer import Officer, officer_of
from core.usecases.open_case import OpenCase
from core.usecases.open_request import OpenRequest
from core.usecases.print_paper import PrintPaper
from core.usecases.record_visual_zone import RecordVisualZone
from core.usecases.refuse_request import RefuseRequest
from core.usecases.scan_mrz import ScanMrz
from core.usecases.settle_paper import SettlePaper
from tests.builders import a_user
from tests.core.usecases.desk import PASSWORD, RULES
from tests.fakes import NOW, PlainPasswords

ISTANBUL, SHANGHAI = MissionNumber(87), MissionNumber(86)
SEEN = frozenset({"birth_place", "citizenship", "document_issued"})
HOURS = "Mon-Fri 09:30-12:30"


@dataclass
class Staff:
    """Everybody in the service of one store; `clock` is that of the house."""

    store: Store
    clock: MovedClock
    consuls: dict[MissionNumber, Officer]
    operator: Officer
    chance: SystemChance

    async def case(self, reference: str) -> Case:
        found = await self.store.read(lambda tx: tx.cases.by_reference(reference))
        assert found is not None, f"no case {reference}"
        return found

    def consul(self, case: Case) -> Officer:
        assert case.mission is not None
        return self.consuls[case.mission]

    async def accept(self, reference: str, zone: str, born: str) -> None:
        """Both zones are read and agree, every line of the checklist is answered, papers taken."""
        case = await self.case(reference)
        consul = self.consul(case)
        doors = (self.store, self.clock, RULES)
        case = await ScanMrz(*doors)(consul, case.id, case.version, zone)
        visual = RecordVisualZone(*doors)
        case = await visual(consul, case.id, case.version, {"birth_date": born}, SEEN)
        case = await self._judge(consul, case)
        await AcceptCase(*doors)(consul, case.id, case.version)

    async def _judge(self, consul: Officer, case: Case) -> Case:
        """The lines without doubt together, each doubtful one by itself."""
        view = await OpenCase(self.store, self.clock, RULES)(consul, case.id)
        plain = tuple(name_of(line) for line in view.checklist.lines if not line.doubtful)
        alone = [(name_of(line),) for line in view.checklist.lines if line.doubtful]
        judge = JudgePapers(self.store, self.clock, RULES)
        for lines in (plain, *alone):
            case = await judge(
                consul, case.id, case.version, lines, Ruling.IN_ORDER, "Seen at the window."
            )
        return case

    async def decline(self, reference: str, *missing: str) -> None:
        case = await self.case(reference)
        decline = DeclineCase(self.store, self.clock)
        await decline(self.consul(case), case.id, case.version, missing)

    async def confirm(self, reference: str) -> None:
        case = await self.case(reference)
        confirm = ConfirmCase(
            self.store, self.clock, self.chance, RULES, PlainPasswords(), DeskRegistry()
        )
        await confirm(self.consul(case), case.id, case.version, PASSWORD)

    async def form(self, reference: str) -> str:
        """The operator forms a number; it is given back so that it can be looked for."""
        request = await self._request(reference)
        form = FormIin(self.store, self.clock, self.chance, demonstration=True)
        await form(self.operator, request.id, request.version)
        return (await self._last(request.case)).iin

    async def refuse(self, reference: str, ground: int) -> None:
        request = await self._request(reference)
        refuse = RefuseRequest(self.store, self.clock)
        await refuse(self.operator, request.id, request.version, ground, "Found in the register.")

    async def print(self, reference: str) -> Paper:
        case = await self.case(reference)
        printing = PrintPaper(self.store, self.clock, self.chance, RULES, PdfPrinter())
        paper, pdf = await printing(self.consul(case), case.id, case.version)
        assert pdf.startswith(b"%PDF")
        settle = SettlePaper(self.store, self.clock)
        return await settle(self.consul(case), paper.id, paper.version, True)

    async def hand_over(self, reference: str, paper: Paper) -> None:
        case = await self.case(reference)
        hand = HandOver(self.store, self.clock)
        await hand(self.consul(case), case.id, case.version, paper.id, True)

    async def _request(self, reference: str) -> RegistryRequest:
        case = await self.case(reference)
        last = await self._last(case.id)
        view = await OpenRequest(self.store, self.clock)(self.operator, last.id)
        return view.request

    async def _last(self, case: CaseId) -> RegistryRequest:
        return (await self.store.read(lambda tx: tx.requests.of_case(case)))[-1]


MARK = RecordedExtension(
    edition="2024-03-19",
    order_number="DEMONSTRATION-1",
    order_date=NOW.date(),
    last_day=NOW.date() + timedelta(days=365),
    demonstration=True,
    recorded_by="demonstration",
    recorded_at=NOW,
)
"""Only the demonstration may move its clock, and it begins on a database of its own only."""


async def settle(store: Store, clock: MovedClock) -> Staff:
    """A consul in Istanbul and one in Shanghai, an operator, and the missions' hours."""
    users = [a_user(mission=ISTANBUL), a_user(mission=SHANGHAI), a_user(Role.OPERATOR)]

    def add(tx: Transaction) -> None:
        for user in users:
            tx.users.add(user)
        tx.extensions.add(MARK)
        for mission in (ISTANBUL, SHANGHAI):
            tx.missions.save(MissionSettings(mission=mission, hours=HOURS, source="specimen"))

    await store.write(add)
    consuls = {user.mission: officer_of(user) for user in users[:2] if user.mission}
    return Staff(store, clock, consuls, officer_of(users[2]), SystemChance())
