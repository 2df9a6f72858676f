"""The back office put together: a desk of use cases over the parts that every process has."""

from dataclasses import dataclass

from aiohttp import web

from backoffice.app import build_app
from backoffice.desk import Desk
from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.passwords import Passwords
from core.ports.peers import Network
from core.ports.printing import Printer
from core.ports.requests import Registry
from core.ports.storage import Store
from core.ports.wording import Wording
from core.texts.catalogue import Catalogue
from core.usecases.accept_case import AcceptCase
from core.usecases.add_user import AddUser
from core.usecases.confirm_case import ConfirmCase
from core.usecases.correct_value import CorrectValue
from core.usecases.create_walk_in import CreateWalkIn
from core.usecases.decline_case import DeclineCase
from core.usecases.find_case import FindCase
from core.usecases.form_iin import FormIin
from core.usecases.hand_over import HandOver
from core.usecases.judge_papers import JudgePapers
from core.usecases.list_all_cases import ListAllCases
from core.usecases.list_requests import ListRequests
from core.usecases.list_today import ListToday
from core.usecases.lock_screen import LockScreen
from core.usecases.open_administration import OpenAdministration
from core.usecases.open_case import OpenCase
from core.usecases.open_request import OpenRequest
from core.usecases.print_decline_note import PrintDeclineNote
from core.usecases.print_form import PrintForm
from core.usecases.print_paper import PrintPaper
from core.usecases.print_receipt import PrintReceipt
from core.usecases.print_slip import PrintSlip
from core.usecases.record_extension import RecordExtension
from core.usecases.record_translation import RecordTranslation
from core.usecases.record_visual_zone import RecordVisualZone
from core.usecases.refuse_request import RefuseRequest
from core.usecases.reopen_case import ReopenCase
from core.usecases.replace_document import ReplaceDocument
from core.usecases.resume_session import ResumeSession
from core.usecases.return_request import ReturnRequest
from core.usecases.scan_mrz import ScanMrz
from core.usecases.services import Rules
from core.usecases.set_mission import SetMission
from core.usecases.settle_paper import SettlePaper
from core.usecases.sign_in import SignIn
from core.usecases.sign_out import SignOut
from core.usecases.take_back import TakeBackAcceptance
from core.usecases.tell_by_hand import TellByHand
from core.usecases.transfer_case import TransferCase
from core.usecases.unlock_screen import UnlockScreen
from core.usecases.withdraw_at_window import WithdrawAtWindow


@dataclass(frozen=True)
class Parts:
    """What the command builds once and lends to every part of the service."""

    store: Store
    clock: Clock
    chance: Chance
    passwords: Passwords
    rules: Rules
    printer: Printer
    wording: Wording
    registry: Registry
    catalogue: Catalogue
    demonstration: bool
    staff_url: str
    public_url: str
    trusted_proxies: tuple[Network, ...] = ()


def wire(parts: Parts) -> web.Application:
    """The application; it owns nothing that must be closed."""
    return build_app(desk_of(parts))


def desk_of(parts: Parts) -> Desk:
    """Every use case of the staff, each with the doors it asks for."""
    store, clock, chance = parts.store, parts.clock, parts.chance
    rules, passwords, printer = parts.rules, parts.passwords, parts.printer
    return Desk(
        catalogue=parts.catalogue,
        clock=clock,
        chance=chance,
        edition=rules.edition_on(clock.now().date()),
        missions=rules.missions,
        demonstration=parts.demonstration,
        staff_url=parts.staff_url,
        trusted_proxies=parts.trusted_proxies,
        sign_in=SignIn(store, clock, chance, passwords),
        sign_out=SignOut(store, clock),
        resume_session=ResumeSession(store, clock),
        lock_screen=LockScreen(store, clock),
        unlock_screen=UnlockScreen(store, clock, chance, passwords),
        list_today=ListToday(store, clock, rules),
        find_case=FindCase(store, clock),
        transfer_case=TransferCase(store, clock),
        create_walk_in=CreateWalkIn(store, clock, chance, rules),
        tell_by_hand=TellByHand(store, clock),
        open_case=OpenCase(store, clock, rules),
        scan_mrz=ScanMrz(store, clock, rules),
        record_visual_zone=RecordVisualZone(store, clock, rules),
        record_translation=RecordTranslation(store, clock, rules),
        correct_value=CorrectValue(store, clock, rules),
        replace_document=ReplaceDocument(store, clock, rules),
        judge_papers=JudgePapers(store, clock, rules),
        accept_case=AcceptCase(store, clock, rules),
        take_back_acceptance=TakeBackAcceptance(store, clock),
        decline_case=DeclineCase(store, clock),
        reopen_case=ReopenCase(store, clock),
        confirm_case=ConfirmCase(store, clock, chance, rules, passwords, parts.registry),
        withdraw_case=WithdrawAtWindow(store, clock),
        print_paper=PrintPaper(store, clock, chance, rules, printer, parts.demonstration),
        settle_paper=SettlePaper(store, clock),
        hand_over=HandOver(store, clock),
        print_form=PrintForm(store, clock, printer, parts.wording),
        print_decline_note=PrintDeclineNote(store, clock, rules, printer, parts.wording),
        print_receipt=PrintReceipt(store, clock, rules, printer, parts.wording),
        print_slip=PrintSlip(store, clock, chance, rules, printer, parts.wording, parts.public_url),
        list_requests=ListRequests(store, clock),
        open_request=OpenRequest(store, clock),
        form_iin=FormIin(store, clock, chance, parts.demonstration),
        refuse_request=RefuseRequest(store, clock),
        return_request=ReturnRequest(store, clock),
        open_administration=OpenAdministration(store, clock, rules),
        record_extension=RecordExtension(store, clock, rules, parts.demonstration),
        set_mission=SetMission(store, clock, rules),
        add_user=AddUser(store, clock, chance, rules, passwords),
        list_all_cases=ListAllCases(store, clock),
    )
