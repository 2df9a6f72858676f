"""Everything the pages stand on: the use cases of the staff, and the facts every page shows."""

from dataclasses import dataclass

from backoffice.cookies import Cookies
from core.domain.editions import Edition
from core.domain.missions import MissionBook
from core.ports.chance import Chance
from core.ports.clock import Clock
from core.ports.peers import Network
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
class Desk:
    """Made by the wiring; a page takes from it what it asks for."""

    catalogue: Catalogue
    clock: Clock
    chance: Chance
    edition: Edition
    missions: MissionBook
    demonstration: bool
    staff_url: str

    sign_in: SignIn
    sign_out: SignOut
    resume_session: ResumeSession
    lock_screen: LockScreen
    unlock_screen: UnlockScreen

    list_today: ListToday
    find_case: FindCase
    transfer_case: TransferCase
    create_walk_in: CreateWalkIn
    tell_by_hand: TellByHand

    open_case: OpenCase
    scan_mrz: ScanMrz
    record_visual_zone: RecordVisualZone
    record_translation: RecordTranslation
    correct_value: CorrectValue
    replace_document: ReplaceDocument
    judge_papers: JudgePapers
    accept_case: AcceptCase
    take_back_acceptance: TakeBackAcceptance
    decline_case: DeclineCase
    reopen_case: ReopenCase
    confirm_case: ConfirmCase
    withdraw_case: WithdrawAtWindow

    print_paper: PrintPaper
    settle_paper: SettlePaper
    hand_over: HandOver
    print_form: PrintForm
    print_decline_note: PrintDeclineNote
    print_receipt: PrintReceipt
    print_slip: PrintSlip

    list_requests: ListRequests
    open_request: OpenRequest
    form_iin: FormIin
    refuse_request: RefuseRequest
    return_request: ReturnRequest

    open_administration: OpenAdministration
    record_extension: RecordExtension
    set_mission: SetMission
    add_user: AddUser
    list_all_cases: ListAllCases

    trusted_proxies: tuple[Network, ...] = ()

    @property
    def secure(self) -> bool:
        """Served over https: cookies may not travel otherwise."""
        return self.staff_url.startswith("https://")

    @property
    def cookies(self) -> Cookies:
        return Cookies(self.secure)
