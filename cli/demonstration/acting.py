"""Plays each specimen case through the use cases up to the status it is to show."""

from dataclasses import replace

from cli.demonstration.people import ISTANBUL, Specimen, answers
from cli.demonstration.zones import passport_zone
from cli.parts import Parts
from core.domain.case import Answer, Case, MissionNumber, Source
from core.domain.judgements import Ruling, name_of
from core.domain.lifecycle import Step
from core.ports.requests import RegistryRequest
from core.ports.staff import User
from core.ports.storage import Transaction
from core.usecases.accept_case import AcceptCase
from core.usecases.confirm_case import ConfirmCase
from core.usecases.decline_case import DeclineCase
from core.usecases.form_iin import FormIin
from core.usecases.hand_over import HandOver
from core.usecases.judge_papers import JudgePapers
from core.usecases.officer import Officer, officer_of
from core.usecases.open_case import OpenCase
from core.usecases.print_paper import PrintPaper
from core.usecases.record_visual_zone import RecordVisualZone
from core.usecases.refuse_request import RefuseRequest
from core.usecases.return_request import ReturnRequest
from core.usecases.scan_mrz import ScanMrz
from core.usecases.settle_paper import SettlePaper
from core.usecases.start_case import start_case
from core.usecases.withdraw_case import withdraw_case

FROM_MRZ = frozenset(
    {
        "citizenship",
        "sex",
        "document_kind",
        "document_issuer",
        "document_number",
        "document_expires",
        "surname_latin",
        "given_latin",
        "birth_date",
    }
)
DRAFT_HAS = frozenset({"passport_way", *FROM_MRZ})

AFTER_CONFIRMING = frozenset(
    {
        "submitted",
        "returned",
        "formed",
        "printed",
        "handed_over",
        "refused",
        "notice_handed_over",
    }
)


class Acting:
    def __init__(self, parts: Parts, users: dict[str, User], passwords: dict[str, str]) -> None:
        self._parts = parts
        self._users = users
        self._passwords = passwords
        self._operator = officer_of(users["operator"])

    def _consul(self, person: Specimen) -> tuple[Officer, str]:
        login = "consul.istanbul" if person.mission == ISTANBUL else "consul.shanghai"
        return officer_of(self._users[login]), self._passwords[login]

    async def play(self, person: Specimen) -> None:
        """One specimen, from the first answer to its stage."""
        parts = self._parts
        case = await parts.store.write(lambda tx: self._apply(tx, person))
        match person.stage:
            case "draft" | "ready":
                return
            case "withdrawn":
                await parts.store.write(lambda tx: self._withdraw(tx, case))
            case "lapsed":
                await parts.store.write(lambda tx: self._lapse(tx, case))
            case "declined":
                consul, _ = self._consul(person)
                decline = DeclineCase(parts.store, parts.clock)
                await decline(consul, case.id, case.version, ("copy",))
            case _:
                await self._at_the_window(person, case)

    def _apply(self, tx: Transaction, person: Specimen) -> Case:
        parts = self._parts
        now = parts.clock.now()
        edition = parts.rules.edition_on(now.date())
        case = start_case(
            tx,
            edition=edition.id,
            language=person.language,
            conversation=None,
            chance=parts.chance,
            at=now,
        )
        given = answers(person)
        kept = DRAFT_HAS if person.stage == "draft" else frozenset(given)
        changes = {
            key: Answer(value, Source.MRZ if key in FROM_MRZ else Source.DECLARED)
            for key, value in given.items()
            if key in kept
        }
        case = replace(case.answered(changes, at=now), mission=MissionNumber(person.mission))
        if person.stage != "draft":
            case = case.take(Step.COMPLETE, by=f"case:{case.id}", at=now)
        return tx.cases.save(case)

    def _withdraw(self, tx: Transaction, case: Case) -> None:
        withdraw_case(tx, case, by=f"case:{case.id}", at=self._parts.clock.now())

    def _lapse(self, tx: Transaction, case: Case) -> None:
        tx.cases.save(case.take(Step.LAPSE, by="worker", at=self._parts.clock.now()))
        tx.cases.erase(case.id)

    async def _at_the_window(self, person: Specimen, case: Case) -> None:
        parts = self._parts
        store, clock, rules = parts.store, parts.clock, parts.rules
        consul, secret = self._consul(person)
        zone = passport_zone(
            state=person.icao,
            surname=person.surname,
            given=person.given,
            number=person.number,
            born=person.born_short,
            sex=person.sex,
            expires=person.expires,
        )
        case = await ScanMrz(store, clock, rules)(consul, case.id, case.version, zone)
        case = await RecordVisualZone(store, clock, rules)(
            consul,
            case.id,
            case.version,
            {"birth_date": person.born},
            frozenset({"birth_place", "citizenship", "document_issued"}),
        )
        view = await OpenCase(store, clock, rules)(consul, case.id)
        plain = tuple(name_of(line) for line in view.checklist.lines if not line.doubtful)
        judge = JudgePapers(store, clock, rules)
        case = await judge(consul, case.id, case.version, plain, Ruling.IN_ORDER)
        case = await AcceptCase(store, clock, rules)(consul, case.id, case.version)
        if person.stage not in AFTER_CONFIRMING:
            return
        confirm = ConfirmCase(store, clock, parts.chance, rules, parts.passwords, parts.registry)
        request = await confirm(consul, case.id, case.version, secret)
        await self._answered(person, request, consul)

    async def _answered(self, person: Specimen, request: RegistryRequest, consul: Officer) -> None:
        parts = self._parts
        store, clock = parts.store, parts.clock
        match person.stage:
            case "submitted":
                return
            case "returned":
                give_back = ReturnRequest(store, clock)
                reason = "Проверьте написание фамилии на кириллице."
                await give_back(self._operator, request.id, request.version, reason)
                return
            case "refused" | "notice_handed_over":
                refuse = RefuseRequest(store, clock)
                await refuse(
                    self._operator, request.id, request.version, 3, "ИИН найден в реестре."
                )
            case _:
                form = FormIin(store, clock, parts.chance, demonstration=True)
                await form(self._operator, request.id, request.version)
        if person.stage in ("printed", "handed_over", "notice_handed_over"):
            await self._printed(person, request, consul)

    async def _printed(self, person: Specimen, request: RegistryRequest, consul: Officer) -> None:
        parts = self._parts
        store, clock = parts.store, parts.clock
        case = await store.read(lambda tx: tx.cases.get(request.case))
        printing = PrintPaper(
            store, clock, parts.chance, parts.rules, parts.printer, demonstration=True
        )
        paper, _ = await printing(consul, case.id, case.version)
        paper = await SettlePaper(store, clock)(consul, paper.id, paper.version, True)
        if person.stage == "printed":
            return
        case = await store.read(lambda tx: tx.cases.get(request.case))
        await HandOver(store, clock)(consul, case.id, case.version, paper.id, True)
